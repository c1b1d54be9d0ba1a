#include "redact/recognizers/nicknames.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace guichet::redact {
namespace {

// Full forms, a bar, short forms. A short form of two names stands where it is used most, or both are in one row.
constexpr std::string_view kFamilies[] = {
    "robert roberto roberta | bob bobby bobbie rob robby robbie bert berto",
    "richard ricardo | rick ricky rich richie dick",
    "william guillaume willem wilhelm guillermo | bill billy will willy willie liam guigui gui memo",
    "elizabeth elisabeth elisabetta isabel isabelle isabella elisa | liz lizzie lizzy beth betsy betty bess lisa eliza lise babeth zabeth isa izzy bella belle",
    "margaret marguerite margarita margherita | maggie meg megan peggy peg marge margie margo margot rita greta daisy guite",
    "catherine katherine kathryn katarina ekaterina catarina katarzyna | cathy kathy kate katie kat kit kitty cat katia katya katja kasia",
    "john jean juan giovanni johannes joao | johnny jack jackie jeannot jeanno juanito jannot jon",
    "james jaime diego santiago | jim jimmy jamie jimbo",
    "joseph jose giuseppe josef yousef youssef yusuf yosef | joe joey jo pepe beppe jos jojo zef youss",
    "michael michel miguel mikhail michal michele micheal | mike mikey mick micky mickey misha mischa mimi miki",
    "thomas tomas tommaso tomasz | tom tommy thom toto",
    "charles carlos karl carlo | charlie charly chuck chas charlot chaz",
    "edward edouard eduardo edmond edgar edwin | ed eddie eddy ted teddy ned doudou",
    "alexander alexandre alexandra alejandro alejandra aleksandr oleksandr alessandro alexis alexei | alex al sasha xander lex alec sandy sandra ali aleks sacha",
    "anthony antoine antonio anton antonia antoinette | tony toni toinou ant toine tonio nino",
    "benjamin benoit benedict benedicte | ben benny benji benjy benj beno ben",
    "christopher christophe christian christine christina christiane christelle kristina krystyna cristina cristian | chris christy chrissy kris kit tina tine cricri kristy topher totof",
    "daniel daniela danielle daniele danilo | dan danny dani dany",
    "david davide davit dawood daoud | dave davy davey dadou vid",
    "donald | don donny donnie",
    "dorothy dorothee dorota | dot dottie dolly doro",
    "eleanor eleonore eleonora helen helene elena | ellie nell nelly nora lena leni ella elle leno",
    "emmanuel emmanuelle manuel manuela emanuel | manu manny mano manolo",
    "eugene eugenia eugenie evgeny evgeniya yevhen | gene gegene genie zhenya jenya",
    "francis francois francisco frances francoise francesca francesco franciszek franz | frank frankie fran franny franco paco pancho fanfan cisco chico frankey",
    "frederic frederick friedrich federico frederica frederique | fred freddy freddie fredo rico fritz",
    "gabriel gabriela gabrielle gavril | gabe gaby gabby gabi",
    "george georges jorge giorgio georgios yuri jerzy georgette | geo georgie jojo gio jurek",
    "gerald gerard geraldine gerardo | gerry jerry gege",
    "gregory gregoire gregorio grzegorz grigory | greg gregg gregor grisha greggy",
    "harold harry henry henri henrique enrique heinrich henryk | hal hank riton rik quique hari",
    "jacob jacques jacqueline jakob yakov yaqoub | jake jackie jacky coby jaco jak kuba yasha jacquot",
    "jeffrey geoffrey geoffroy godfrey | jeff geoff",
    "jennifer genevieve guinevere | jen jenn jenny jennie gigi viviane ginette",
    "jessica jessie | jess jessy",
    "jonathan jonathon yonatan | jon jonny johnny nathan joe",
    "joshua josue yehoshua | josh",
    "judith judite | judy jude judi",
    "kenneth | ken kenny",
    "kimberly kimberley | kim kimmy kimmie",
    "lawrence laurence laurent lorenzo laura laurie lauren | larry lolo laurie lau renzo lori lorrie",
    "leonard leonardo leon leopold leonid | leo len lenny leon leny",
    "louis louise luis luisa ludwig luigi ludovic lodewijk | lou louie lulu loulou ludo luigino louisette",
    "lucas luc luke lucie lucy lucia lucian lucien | lulu luca lu lucky",
    "madeleine madeline magdalena magdalene | maddie maddy mado magda lena made madi",
    "marcel marcelle marcelo marcela | marcelino celo",
    "marie mary maria mariya maryam miriam myriam mariam marion | mimi marielle molly polly may masha mia manon moira marya mayme mariette",
    "martin martine martina martha marthe | marty tina tinou",
    "matthew mathieu matthieu matteo mateo matthias mathias mateusz matias | matt matty mat math mathou teo matteus",
    "maxime maximilian maximilien maximo maksim maxwell | max maxou maxi maks",
    "melanie melissa melina melinda | mel melly lissa mela",
    "nathalie natalie natalia nathaniel nathan natasha natalya | nat nate natacha nathou talia nath natou",
    "nicholas nicolas nicole nicolae nikolai nikolaos nikola nicoletta mykola | nick nicky nico nic niko nikki nikos klaus colin kolya nicou",
    "olivier oliver olivia oliviero | oli ollie olly liv livia",
    "pamela | pam pammy",
    "patrick patricia patrice patricio patrizia | pat paddy patty patsy trish tricia patou rick",
    "paul paula pauline paulo pablo paolo pavel pawel paulina | pauly paulie polo popaul pavlo",
    "peter pierre pedro pietro petr piotr pyotr petros pieter | pete pierrot petey petya perico pio",
    "philip philippe phillip felipe filippo filip | phil flip pip fil philou",
    "rachel rachelle raquel | rach shelly chelle rae",
    "raymond raymonde ramon | ray momon monchi",
    "rebecca rebeca rebekah | becky becca reba bex",
    "ronald ronaldo | ron ronnie ronny",
    "samuel samantha samir samira samer | sam sammy samy sami mimi samou",
    "sebastien sebastian sebastiao | seb bastien bast seba basti",
    "stephen steven stephane stephanie stefan esteban stefano stepan szczepan etienne | steve stevie steph stef stefie fanny phanie fannie",
    "susan suzanne susanna susana zuzanna | sue susie suzie suzy zuzu sanna susi",
    "theodore theodora theophile teodor fyodor | ted teddy theo dora fedya",
    "theresa therese teresa | terry tess tessa teri resa tere",
    "timothy timothee timofey | tim timmy tima",
    "valerie valeria valentin valentina valentine valery | val valou vali tina valik",
    "veronique veronica veronika | vero ronnie nika vera vron",
    "victor victoria victoire viktor viktoriya vittorio | vic vicky vickie vik tori vico vika",
    "vincent vincenzo vicente | vince vinny vinnie vin enzo",
    "virginia virginie | ginny gina ginger",
    "walter gauthier walther | walt wally",
    "zachary zacharie zakaria zachariah | zach zack zak zaki zac",
    "andrew andre andrea andreas andres andrei andrzej andriy andree | andy drew dede andi andriu",
    "ann anne anna annie ana hannah hanna anita annette anya | nan nancy nannie nana ania anouk annick annouchka aniouta",
    "barbara barbora | barb barbie babs basia",
    "beatrice beatriz beatrix | bea trixie bee bia titi",
    "bernard bernadette bernardo | bernie barney dette nanard bern",
    "bradley bradford | brad",
    "caroline carolyn carolina charlotte karolina | caro carol carrie lottie charlie lotte line lina cha",
    "claude claudia claudette claudine claudio | clo claudie cloclo",
    "constance constantin constantine konstantin konstantinos | connie kostas kostya costa",
    "cynthia | cindy cyn",
    "deborah | deb debbie debby debra",
    "dominique dominic domenico domingo dominik | dom domi nick mingo",
    "florence florian florentin | flo flori",
    "guy gilles gilbert gilberto | gil gigi bert gillou",
    "hugo hugues hugh huguette | huguie hughie",
    "ibrahim abraham brahim avraham ibrahima | abe brahim ibra ibou bram brams ibro",
    "jasmine yasmine yasmin jasmin yasmina | yas mina jas jazz",
    "julian julien julia julie juliana juliette julius giulia yulia | jules jul juju juls julio",
    "justin justine | just juju",
    "mohamed mohammed muhammad mohammad mahomet mehmet mamadou mamoudou muhammed | momo mo moh mohd md med mamad hamid mouha muh hamou",
    "ahmed ahmad ahmet amadou ahmadou | hamada ahmadi ahmes madou",
    "abdullah abdallah abdoulaye abdoul abdelkader abdelaziz abdelkrim abderrahmane abdulrahman abdul abdel | abdou abdo abdi abdu kader aziz krim layes",
    "mustafa mustapha moustapha moustafa | mus tapha moussa stapha musti",
    "fatima fatma fatoumata fatimata fatimah faten | fatou fati fanta tima fatim fatimetou",
    "aminata amina aminatou aminah | ami mina aminou amy",
    "khadija khadidja khadijah hatice | khadi dija kadi khady dijou",
    "aissatou aicha aisha ayesha aissata | aissa aichou ayse",
    "mariama mariame | mari yama",
    "oumar omar umar | oumarou omarou",
    "souleymane suleiman sulayman soliman | souley solo sulei",
    "boubacar aboubacar abubakar aboubakar | bouba abou bakar babacar",
    "alassane hassan hasan hassane | lass hass",
    "ousmane uthman othman osman | ous oussou",
    "idrissa idriss idris | driss",
    "zeinab zineb zaynab | zina zizi zaza",
    "yacine yassine yasin | yass yaya",
    "rachid rashid | rach chid",
    "noureddine nordine nour | nour nono noor",
    "svetlana | sveta lana",
    "vladimir volodymyr wlodzimierz | vlad vova volodya vladik wlodek",
    "dmitry dmitri dmytro dimitri dimitrios | dima mitya dim dimi mitia",
    "tatiana tatyana tetiana | tanya tania tata tati",
    "anastasia anastasiia | nastya stasia ana asya",
    "sergei sergey serhiy serge sergio | seryozha serioja serg",
    "ivan iwan | vanya vania ivo",
    "olga olha | olya olia",
    "yekaterina kateryna | katya katia kateri",
    "oksana aksana | ksenia xenia oxana ksusha",
    "gurpreet gurdeep gurleen gurjeet gursimran | guri gary gopi",
    "harpreet harjeet harmanpreet harjit harwinder | harry happy harp harman",
    "jaspreet jasleen jasmeet jaswinder | jassi jas jass",
    "manpreet mandeep maninder manjit | mani manny manu",
    "amandeep amanpreet amarjit | aman",
    "navdeep navpreet navjot navneet | nav navi",
    "rajesh rajinder rajan rajeev rajendra | raj raju",
    "sanjay sanjeev | sanju",
    "vikram vikas | vicky vik viki",
    "priyanka priya | pri priyu",
    "krishna krishnan | krish kris",
    "deepak deepika deepa | deep deepu",
    "kuldeep kulwinder kulwant | kuli",
    "sukhwinder sukhdeep sukhjit | sukh sukhi",
    "guadalupe | lupe lupita",
    "jesus | chuy chucho",
    "ignacio | nacho",
    "rafael raphael raphaelle | rafa raf rafi raphie",
    "fernando fernanda ferdinand | nando fer nanda ferd",
    "consuelo | chelo",
    "dolores | lola lolita",
    "concepcion | concha conchita",
    "rosario rosa rose roseline rosemary rosalie | rosie rosita charo rosi",
    "maricel maricar maribel marisol | cel mari",
    "angel angela angelica angelo angelique angelina | angie ange geli gigi lina",
    "josephine josefina josephina | josie fifi jo fina josy jojo",
    "cecilia cecile cecily | cissy cece ceci cel sissi",
    "adelaide adele adeline adela | addie addy ade del",
    "augustin auguste agustin augusta | gus augie tintin gusti",
    "armand armando hermann | mando manny",
    "arthur arturo artur | art artie thur turo",
    "albert alberto adalbert alberta | al bert bebert",
    "alfred alfredo alfreda | al fred alf alfie fredo",
    "alphonse alfonso alfonse | fonse fonzie",
    "bartholomew barthelemy bartosz bartolome | bart barth bartek",
    "cameron camille camila camilla | cam cami mila mimi",
    "chidinma chidiebere chidera chidozie | chidi dinma dera",
    "chukwuemeka emeka | meka",
    "oluwaseun oluwadamilola oluwatobi oluwafemi oluwaseyi | seun dami tobi femi seyi lola",
    "adebayo adebola adeola adewale | bayo bola ade wale",
    "babatunde | tunde baba",
    "ngozi ngozichukwu | ngo",
    "kwabena kwame kwaku | kobby kobe",
    "clarence clara claire clarisse clarissa | clare clari claro",
    "delphine | del delph fifine",
    "desmond desiree desire | des dezi",
    "dennis denis denise dionysius | den denny denn",
    "douglas | doug dougie",
    "emily emilie emilia emil emile emiliano | em emmy emmie millie milou mimi emi",
    "esther ester estelle | essie hettie etty stella",
    "evelyne evelyn eva evangeline | evie eve evy lyne vangie",
    "fabien fabienne fabian fabio fabiola fabrice | fab fabi",
    "felix felicia felicite felicien | fel feli lix",
    "germain germaine | gege mainou",
    "herbert heriberto | herb bert herbie",
    "hyacinthe jacinthe jacinta jacinto | jaci",
    "jeremy jeremie jeremiah | jerry jem jer jere",
    "jerome geronimo | jerry jay jero",
    "joanne joanna johanne johanna jeanne joan jeannette | jo joe jojo jan jeannine anna jeannie",
    "leticia laetitia letitia | letty leti tish",
    "lucille lucile | lulu lucy",
    "marc mark marco marcus markus | marky marko marcos",
    "marjorie marjolaine | marj margie marge",
    "mildred millicent | millie milly",
    "monique monica monika | mo moni nica momo",
    "penelope | penny",
    "priscilla | cilla prissy",
    "reginald regis regina | reg reggie gina",
    "roger rogelio rutger | rodge rog",
    "roland rolando | rollie rol",
    "rudolph rodolphe rodolfo rudolf | rudy rudi rod fito",
    "rosalind rosalinda rosalyn | roz ros",
    "russell | russ rusty",
    "sarah sara zara sarai | sally sadie sari",
    "sophie sophia sofia zofia | soph fifi sonia sonya zosia soso",
    "solange | soso solo",
    "stanley stanislas stanislaw stanislav | stan stas stanny",
    "sylvie sylvia silvia sylvain silvio sylvestre | syl vivi silvie",
    "terrence terence | terry",
    "tobias | toby tobi",
    "veronika | vera",
    "wojciech | wojtek",
    "malgorzata | gosia",
    "agnieszka agnes | aga agny nes",
    "krzysztof | krzysiek",
    "joaquin joachim | quino jojo achim quim",
    "xavier javier | xav javi zavier",
    "yvonne yvette yves yvon ivonne | vovonne eve vonny",
    "zoe zoey | zozo",
};

// One nickname family a word: the first row that holds it.
struct Form {
  std::uint16_t family = 0;
  bool shortened = false;
};

struct Table {
  std::unordered_map<std::string_view, Form> forms;
  std::string words;

  Table() {
    std::uint16_t family = 0;
    for (std::string_view row : kFamilies) {
      ++family;
      bool shortened = false;
      while (!row.empty()) {
        const std::string_view word = row.substr(0, row.find(' '));
        row.remove_prefix(std::min(word.size() + 1, row.size()));
        if (word == "|") {
          shortened = true;
          continue;
        }
        if (forms.try_emplace(word, Form{family, shortened}).second) words.append(word) += ' ';
      }
    }
  }
};

const Table& table() {
  static const Table kTable;
  return kTable;
}

Form form_of(std::string_view word) noexcept {
  const auto found = table().forms.find(word);
  return found == table().forms.end() ? Form{} : found->second;
}

}  // namespace

std::uint16_t nickname_family(std::string_view word) noexcept { return form_of(word).family; }

bool may_be_same_name(std::string_view a, std::string_view b) noexcept {
  if (a == b) return true;
  const Form first = form_of(a);
  if (first.family == 0) return false;
  const Form second = form_of(b);
  return first.family == second.family && (first.shortened || second.shortened);
}

std::string_view nickname_words() noexcept { return table().words; }

}  // namespace guichet::redact
