#include "redact/recognizers/name_ambiguity.h"

#include "redact/word_set.h"

namespace guichet::redact {
namespace {

// clang-format off
// Words of English or French, of the languages beside them, and slips of the keyboard.
constexpr WordSet kAlsoWords({
    "ada", "adjoint", "aide", "aime", "aimee", "aine", "ale", "alize", "alla", "ally", "alto", "amen", "amine",
    "amie", "ammo", "ange", "angel", "ani", "anis", "anse", "ara", "ash", "asher", "ashes", "assa", "astre", "aube",
    "aura", "aurore", "aurora", "autumn", "ava", "avis", "aye", "bai", "bam", "bambou", "bao", "barb", "basil", "bay", "bea",
    "beau", "bec", "beck", "bel", "belle", "ben", "bene", "bijou", "bill", "billie", "blaise", "blake", "blanche",
    "blaze", "bliss", "blue", "bob", "bonheur", "bonita", "bonne", "bonnie", "booker", "brad", "brandy", "brave",
    "bravo", "bray", "breeze", "brice", "brook", "brooks", "bruce", "brume", "brune", "buck", "bud", "buddy",
    "caddie", "cadence", "cai", "cali", "cam", "camellia", "candy", "cao", "cap", "cara", "carat", "carmine",
    "carol", "carter", "cash", "cat", "cerise", "chad", "champion", "chan", "chance", "charity", "charme", "chase",
    "cherie", "cherry", "chi", "chip", "chrome", "chuck", "cicero", "ciel", "claire", "clarity", "clay", "clement",
    "clemence", "cliff", "cloud", "clover", "cole", "colline", "colombe", "colon", "colt", "comfort", "constance",
    "constant", "cooper", "corail", "coral", "crystal", "cuba", "curt", "cyan", "dada", "daisy", "dale", "dalia",
    "dame", "dan", "dandy", "dane", "danish", "darling", "dash", "dauphine", "dawn", "dean", "delta", "demi",
    "denim", "denis", "derrick", "desire", "desiree", "destiny", "dia", "diamant", "diamond", "diane", "dick",
    "dieu", "digna", "dior", "divine", "dixie", "doc", "dolly", "dolores", "dom", "don", "dory", "dot", "douce",
    "doug", "drew", "duke", "dung", "dusty", "dwight", "earl", "earnest", "easter", "ebony", "echo", "ed", "eden",
    "edge", "edison", "edite", "elan", "eleve", "elite", "els", "elu", "elvis", "ember", "emerald", "emeraude",
    "eon", "epiphanie", "erable", "ernest", "eros", "esperance", "espoir", "essence", "eta", "etoile", "evangile",
    "eve", "ever", "eves", "faith", "fan", "fany", "fatale", "faustine", "felicite", "fern", "fidele", "fifi",
    "filou", "finn", "fiston", "fleur", "flint", "flora", "flore", "florence", "florin", "floris", "flower", "flynn",
    "forest", "fortunate", "fortune", "foster", "franc", "franca", "france", "franco", "frank", "franklin", "gage",
    "gaia", "gail", "galant", "gale", "garland", "garnet", "gay", "gem", "gemma", "genie", "gentil", "german",
    "gift", "ginger", "gini", "gloire", "glory", "gold", "golden", "goldie", "good", "grace", "gracieux", "grady",
    "graham", "grant", "gray", "grit", "gris", "guy", "hae", "hale", "ham", "hank", "happy", "harmonie", "harmony",
    "hart", "haven", "hazel", "heath", "heather", "heaven", "henna", "herb", "hercules", "hero", "heureux", "hind",
    "hiver", "holly", "homer", "honest", "honesty", "honey", "honor", "honore", "hoon", "hope", "huan", "hudson",
    "hue", "hunt", "hunter", "hyacinthe", "hyo", "ina", "indu", "infant", "innocent", "ira", "iris", "isle", "isis",
    "ivory", "ivy", "jack", "jade", "jai", "jalousie", "jam", "janvier", "jar", "jasmin", "jasmine", "jasper", "jay",
    "jaya", "jazz", "jean", "jeans", "jed", "jersey", "jess", "jet", "jewel", "job", "jock", "joie", "joker", "joli",
    "jolie", "jolly", "joly", "jonquille", "journee", "jour", "joy", "joyeux", "judge", "julep", "june", "junior",
    "just", "juste", "justice", "justin", "justine", "kali", "karat", "karma", "katrina", "kay", "khaki", "kia",
    "kin", "king", "kirk", "kit", "kitty", "lac", "laddie", "lady", "lake", "lamine", "lance", "land", "lane",
    "laos", "lark", "larry", "lat", "laurel", "laurier", "lavande", "laverne", "leal", "legend", "lens", "lente",
    "leon", "leone", "lex", "liane", "liberty", "libre", "licorne", "lien", "lilas", "lily", "lima", "line", "lion",
    "lis", "lita", "liv", "live", "lo", "loan", "lois", "loire", "lolita", "long", "lorne", "lotte", "lotus", "lou",
    "louange", "love", "lovely", "loyal", "lu", "luce", "luciole", "lucky", "lumiere", "luna", "lune", "lux", "lyla",
    "lyne", "lynx", "lyre", "lys", "mac", "mace", "mack", "madonna", "mae", "magic", "magique", "magnolia", "mai",
    "maire", "major", "mal", "malice", "maman", "mame", "mamie", "manna", "manu", "march", "marche", "marguerite",
    "mariage", "marin", "marina", "marine", "maris", "mark", "marne", "mars", "marshall", "martial", "mary",
    "marvel", "mason", "mat", "mate", "matin", "mats", "mauve", "max", "maxi", "maximus", "may", "mea", "mele",
    "melodie", "melody", "merci", "mercy", "meridian", "merit", "merle", "merry", "merveille", "mete", "mica",
    "mickey", "midi", "mie", "miel", "mignon", "miles", "min", "mine", "minnie", "minuit", "minute", "miracle",
    "mirage", "misty", "modeste", "modesto", "moly", "montana", "mora", "morale", "morgan", "morning", "moss",
    "muguet", "muse", "musk", "myrtille", "myrtle", "nadir", "nam", "nan", "narcisse", "nature", "naval", "neige",
    "nel", "neo", "nero", "nest", "nestor", "neve", "nga", "nine", "nini", "nir", "noble", "noel", "noella", "noir",
    "noor", "norm", "normand", "normande", "nour", "nova", "novembre", "nuage", "nuit", "oak", "ocean", "oceane",
    "oceanie", "ode", "ola", "olive", "oliver", "olympe", "omega", "ondine", "opal", "opale", "ophelie", "ora",
    "orange", "oriel", "orion", "ore", "orient", "orly", "otis", "page", "paige", "paix", "palmer", "pan", "panda",
    "panos", "pansy", "papa", "papi", "paquerette", "paras", "paris", "parfait", "park", "parker", "pascal", "pat",
    "patience", "patient", "patty", "pax", "payton", "peace", "peach", "pearl", "peg", "penny", "pepe", "pepper",
    "perla", "perle", "perpetue", "persee", "pervenche", "petunia", "phat", "phoenix", "phuc", "ping", "pink", "pip",
    "piper", "plum", "poe", "polly", "pomme", "poppy", "porter", "prairie", "praise", "precieuse", "precious",
    "premier", "presley", "prime", "prince", "princess", "princesse", "prisca", "priscille", "promise", "prosper",
    "prospere", "prudence", "prudent", "prune", "purity", "queen", "rad", "rain", "raine", "ram", "ramie", "ran",
    "rand", "raven", "ray", "rayon", "real", "reed", "reg", "regina", "regle", "reine", "rem", "remi", "remy",
    "reseda", "rex", "rich", "richesse", "ridge", "rim", "rime", "rio", "riva", "river", "rob", "robin", "roc",
    "rocco", "rock", "rocky", "roi", "roma", "romaine", "romarin", "rome", "romeo", "ron", "roosevelt", "rosaire",
    "rose", "roseau", "rosee", "rosette", "rosie", "rosier", "rosy", "roux", "row", "rowan", "royal", "ruby", "rue",
    "rufus", "run", "russ", "rust", "rusty", "rye", "sable", "sade", "saga", "sage", "sagesse", "said", "sailor",
    "saint", "salar", "salut", "salvador", "sam", "samba", "sandy", "santa", "santana", "saphir", "sasha", "satin",
    "satu", "saturnin", "savanna", "savannah", "scarlet", "scout", "season", "sen", "sera", "serene", "sergent",
    "severe", "sha", "shad", "sharp", "shah", "shelly", "shepherd", "shine", "sid", "sierra", "silver", "simple",
    "sincere", "siri", "sir", "sky", "skye", "sol", "solange", "soleil", "solo", "sonata", "sonde", "song", "sonnet",
    "sora", "soupir", "spencer", "spring", "star", "sterling", "stone", "storm", "stormy", "sublime", "sue",
    "sultan", "summer", "sun", "sunday", "sunny", "sunshine", "surprise", "sweet", "sylvestre", "tai", "tal", "tan",
    "tana", "tara", "tata", "tate", "tatie", "taupe", "taylor", "teal", "tee", "temperance", "tempo", "terra",
    "terry", "thai", "theme", "thom", "thorn", "thu", "thuc", "tia", "tiger", "tigre", "tim", "tinh", "titan",
    "titi", "titus", "tobago", "toi", "tony", "topaz", "topaze", "tore", "toussaint", "travers", "trent", "treasure",
    "tresor", "trey", "tri", "trinite", "trinity", "triomphe", "true", "tu", "tulipe", "tully", "tuna", "tutu", "ty",
    "tyr", "una", "unique", "unity", "urbain", "ursule", "vague", "val", "vale", "valentin", "valentine", "vali",
    "valiant", "valle", "van", "vanille", "vaillant", "verite", "verity", "vermeille", "vernon", "vert", "vesta",
    "vic", "victoire", "victor", "victoria", "victory", "vida", "vie", "viet", "vin", "viola", "violette", "viral",
    "virgil", "virginia", "vita", "vital", "wade", "wai", "wali", "walker", "wally", "wan", "ward", "warren",
    "webster", "wells", "wen", "west", "wilder", "will", "willow", "winner", "winter", "wolf", "woody", "wren",
    "yen", "yin", "york", "fella", "recep", "emi", "flip", "nelly", "robby", "young", "zeal", "zen", "zephyr", "zeste", "zinnia"});

// Brands, machines, awards, feasts, storms, saints of roads and figures everybody talks about.
constexpr WordSet kAlsoKnown({
    "adele", "alexa", "alfa", "amadeus", "anthem", "ariel", "armani", "audi", "avon", "barack", "barbie", "benetton",
    "beryl", "beyonce", "biden", "bixby", "boeing", "caesar", "cartier", "cendrillon", "chanel", "charlemagne",
    "churchill", "cleopatra", "columbus", "copernic", "cortana", "darwin", "disney", "dolce", "einstein",
    "elizabeth", "elon", "emmy", "erasmus", "euclide", "ford", "freud", "galilee", "gandhi", "garfield", "gaulle",
    "gucci", "harley", "harvey", "hermes", "hilton", "hitler", "ike", "irma", "isaias", "jacuzzi", "jesus", "julius",
    "jupiter", "kennedy", "kyoto", "lacoste", "laval", "lenin", "lenine", "lincoln", "luther", "macron", "madison",
    "mandela", "mao", "marlboro", "marx", "maserati", "mercedes", "mercury", "messi", "michelin", "minerva",
    "molson", "mozart", "napoleon", "newton", "nobel", "nokia", "obama", "odile", "olaf", "orlando", "pandora",
    "pfizer", "picasso", "pluto", "plato", "platon", "porsche", "prada", "putin", "reagan", "renault", "ronaldo",
    "rudolph", "saturn", "savoie", "seguin", "shakespeare", "sheldon", "socrate", "spinoza", "stalin", "sydney",
    "tesla", "thatcher", "tiffany", "trudeau", "trump", "turing", "twain", "venus", "versailles", "vulcan",
    "washington", "wellington", "wilma", "yale", "zeus", "macphail", "vigneault", "carney", "legault", "poilievre", "mulroney", "chretien",
    "diefenbaker", "lesage", "levesque", "cartwright", "macdonald", "armstrong", "bell", "rogers", "lawrence",
    "hortons", "harvard", "stanford", "monroe", "lennon", "dylan", "wembley", "sherbrooke", "papineau", "guizot",
    "jarry", "peel", "drummond", "crescent", "berri", "durham", "somerset", "elgin", "dalhousie", "simcoe", "parkinson", "alzheimer", "hodgkin", "crohn", "tourette", "asperger", "simons", "holt", "honda", "toyota", "suzuki", "yamaha", "peugeot", "citroen", "bombardier", "boulet", "mcgill", "dawson", "concordia", "ryerson", "brebeuf", "vanier", "banting", "nightingale",
    "selkirk", "brock", "champlain", "cabot", "frontenac", "montcalm", "iberville", "vimy", "nansen", "geneve", "schengen"});
// clang-format on

}  // namespace

bool may_be_no_person(std::string_view name) noexcept { return kAlsoWords.contains(name) || kAlsoKnown.contains(name); }

}  // namespace guichet::redact
