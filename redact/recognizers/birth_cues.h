// The cues of DATE_OF_BIRTH, folded, both languages. Tested by date_of_birth.cases.
#pragma once

#include <string_view>

namespace guichet::redact {

inline constexpr std::string_view kBirthCues[] = {
    // English.
    "dob", "dobs", "d o b", "birthdays", "birth month", "d of b", "date of birth", "dates of birth", "date of birth is", "date of b", "date birth", "birth date",
    "birth dates", "birthdate", "birthdates", "bdate", "birth dt", "birthdt", "birth day", "birthday", "bday", "b day",
    "day of birth", "year of birth", "yob", "born", "birth", "dateofbirth", "came to this world", "came into this world",
    "came into the world",
    // Mistyped.
    "date of brith", "date of bith", "date of birht", "date of bitrh", "dat of birth", "date ofbirth", "dateof birth",
    "birtday", "bithday", "brithday", "birthdat", "brith date", "bron on", "bon on",
    // French.
    "ddn", "ddns", "d d n", "ne vers", "ne circa", "anniversaires", "d de n", "date de naissance", "dates de naissance", "date naissance", "date de naiss", "date naiss",
    "date nais", "de nais", "naissance", "naiss", "nais", "dn", "jour de naissance", "annee de naissance", "anniversaire",
    "anniv", "annif", "fete le", "ma fete", "sa fete", "fete de ma", "fete de mon", "fete a", "fete c est", "nee", "ne le",
    "ne en", "ne a", "ne au", "ne aux", "ne un", "ne e", "ne e le", "ne ce", "nee ce", "ne e en", "nee le", "nee un", "est ne",
    "suis ne", "etes ne", "etais ne", "chui ne", "etait ne", "nes", "nees", "nes le", "nees le", "mise au monde", "mis au monde",
    "vu le jour", "vue le jour", "venu au monde", "venue au monde", "naquit", "natif du", "native du", "natifs du", "natif le", "ne ici", "ne chez", "ne dans", "ne hier", "ne avant hier", "nee avant hier", "ne sous", "nait le", "nait en", "accouche le",
    "accouche hier", "accouchee le", "accouchement le", "accouche d", "candles on", "candles this", "bougies le", "first breath", "est nee", "got born",
    "birthplace and date", "date de n", "born on", "turned on", "d o birth", "dte de naiss", "dte de naissance", "dobb", "d n", "birthdy", "birhday",
    "birtdate", "birthdya", "naissane", "naissnace", "naissanc", "anniverssaire", "anniversare", "aniv", "aniversary of birth",
    // Mistyped.
    "date de naisance", "naisance", "naissence", "naissanse", "naisssance", "naissace", "date de nee", "datenaissance",
    "date de ne", "date d naissance", "suis nee", "es ne", "aniversaire",
    // Spanish and Portuguese, which people fall back on, as on others.
    "nacido", "nacida", "fecha de nacimiento", "nacimiento", "naci", "nacio", "nasci", "nascido", "nascida", "nascimento",
    // Haitian Creole, Italian, German, Tagalog.
    "mwen fet", "li fet", "te fet", "fet le", "dat nesans", "nato il", "nata il", "data di nascita", "geboren", "geburtsdatum", "geb", "fodd", "fodt",
    "ipinanganak"};

}  // namespace guichet::redact
