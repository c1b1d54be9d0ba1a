#include "redact/recognizers/secret_topic.h"

#include <array>
#include <cstdint>

#include "redact/word_set.h"

namespace guichet::redact {
namespace {

// What is asked about, and what makes it a secret question; bits. Two words that share a bit, one of either kind, are a topic.
using Topics = std::uint16_t;
constexpr Topics kAnimal = 1;
constexpr Topics kStreet = 2;
constexpr Topics kSchool = 4;
constexpr Topics kCar = 8;
constexpr Topics kJob = 16;
constexpr Topics kPlace = 32;
constexpr Topics kNickname = 64;
constexpr Topics kFriend = 128;
constexpr Topics kFamily = 256;
constexpr Topics kLove = 512;
constexpr Topics kMaiden = 1024;
constexpr Topics kFavourite = 2048;
constexpr Topics kAlone = 4096;  // one word says it all

struct Row {
  std::string_view word;
  Topics topics;
};

constexpr Row kThings[] = {
    {"pet", kAnimal}, {"pets", kAnimal}, {"dog", kAnimal}, {"cat", kAnimal}, {"animal", kAnimal}, {"chien", kAnimal}, {"chienne", kAnimal}, {"chat", kAnimal}, {"chatte", kAnimal},
    {"hamster", kAnimal}, {"goldfish", kAnimal}, {"parrot", kAnimal}, {"perroquet", kAnimal}, {"lapin", kAnimal}, {"horse", kAnimal}, {"cheval", kAnimal}, {"toutou", kAnimal},
    {"street", kStreet}, {"rue", kStreet}, {"road", kStreet}, {"neighbourhood", kStreet}, {"quartier", kStreet},
    {"school", kSchool}, {"ecole", kSchool}, {"lycee", kSchool}, {"teacher", kSchool}, {"prof", kSchool}, {"professeur", kSchool}, {"professeure", kSchool}, {"enseignant", kSchool},
    {"enseignante", kSchool}, {"maitresse", kSchool}, {"instituteur", kSchool}, {"institutrice", kSchool},
    {"car", kCar}, {"auto", kCar}, {"voiture", kCar}, {"char", kCar}, {"bike", kCar}, {"velo", kCar}, {"moto", kCar},
    {"job", kJob}, {"employer", kJob}, {"boss", kJob}, {"emploi", kJob}, {"employeur", kJob}, {"patron", kJob}, {"travail", kJob}, {"job's", kJob},
    {"city", kPlace}, {"town", kPlace}, {"place", kPlace}, {"village", kPlace}, {"ville", kPlace}, {"endroit", kPlace}, {"lieu", kPlace}, {"where", kPlace}, {"ou", kPlace},
    {"nickname", kNickname}, {"surnom", kNickname}, {"nick", kNickname},
    {"friend", kFriend}, {"friends", kFriend}, {"friend's", kFriend}, {"ami", kFriend}, {"amie", kFriend}, {"copain", kFriend}, {"copine", kFriend}, {"neighbour", kFriend}, {"voisin", kFriend}, {"voisine", kFriend},
    {"grandmother", kFamily}, {"grandfather", kFamily}, {"grandma", kFamily}, {"grandpa", kFamily}, {"grandmere", kFamily}, {"grandpere", kFamily}, {"godmother", kFamily}, {"godfather", kFamily},
    {"marraine", kFamily}, {"parrain", kFamily}, {"mamie", kFamily}, {"papi", kFamily}, {"mother's", kFamily}, {"mothers", kFamily}, {"father's", kFamily}, {"fathers", kFamily}, {"cousin", kFamily}, {"nephew", kFamily}, {"neveu", kFamily},
    {"love", kLove}, {"amour", kLove}, {"kiss", kLove}, {"concert", kLove}, {"crush", kLove}, {"boyfriend", kLove}, {"girlfriend", kLove}, {"blonde", kLove}, {"phone", kLove},
    {"maiden", kMaiden | kAlone}, {"fille", kMaiden},
    {"movie", kFavourite}, {"film", kFavourite}, {"book", kFavourite}, {"livre", kFavourite}, {"food", kFavourite}, {"dish", kFavourite}, {"plat", kFavourite}, {"mets", kFavourite}, {"colour", kFavourite},
    {"color", kFavourite}, {"couleur", kFavourite}, {"band", kFavourite}, {"groupe", kFavourite}, {"singer", kFavourite}, {"chanteur", kFavourite}, {"chanteuse", kFavourite}, {"song", kFavourite}, {"chanson", kFavourite},
    {"team", kFavourite}, {"equipe", kFavourite}, {"sport", kFavourite}, {"player", kFavourite}, {"joueur", kFavourite}, {"fruit", kFavourite}, {"dessert", kFavourite}, {"toy", kFavourite}, {"jouet", kFavourite}, {"season", kFavourite},
    {"saison", kFavourite}, {"flower", kFavourite}, {"fleur", kFavourite}, {"artist", kFavourite}, {"artiste", kFavourite}, {"author", kFavourite}, {"auteur", kFavourite}, {"actor", kFavourite}, {"acteur", kFavourite}, {"actrice", kFavourite},
    {"restaurant", kFavourite}, {"drink", kFavourite}, {"boisson", kFavourite}, {"soup", kFavourite}, {"soupe", kFavourite}, {"game", kFavourite}, {"jeu", kFavourite}, {"cartoon", kFavourite}, {"character", kFavourite}, {"personnage", kFavourite},
    {"hero", kAlone | kFavourite}, {"heros", kAlone | kFavourite}, {"heroine", kAlone | kFavourite}, {"idol", kAlone | kFavourite}, {"idole", kAlone | kFavourite}, {"honeymoon", kAlone | kPlace},
};

constexpr Topics kOwn = kAnimal | kSchool | kCar | kJob | kFriend | kLove | kStreet | kNickname;
constexpr Row kMarks[] = {
    {"first", kOwn}, {"1st", kOwn}, {"premier", kOwn}, {"premiere", kOwn}, {"1er", kOwn}, {"1ere", kOwn},
    {"childhood", kOwn | kPlace}, {"enfance", kOwn | kPlace}, {"child", kOwn}, {"kid", kOwn}, {"enfant", kOwn}, {"petit", kNickname}, {"petite", kNickname},
    {"name", kAnimal | kSchool | kFriend | kFamily | kStreet}, {"nom", kAnimal | kSchool | kFriend | kFamily | kStreet | kMaiden}, {"prenom", kAnimal | kFamily | kFriend | kSchool}, {"called", kAnimal}, {"appelait", kAnimal}, {"appelle", kAnimal},
    {"compagnie", kAnimal}, {"jeune", kMaiden}, {"elementary", kSchool}, {"primary", kSchool}, {"primaire", kSchool}, {"grade", kSchool}, {"annee", kSchool}, {"high", kSchool}, {"attended", kSchool}, {"frequente", kSchool},
    {"favourite", 0xFFF}, {"favorite", 0xFFF}, {"fav", 0xFFF}, {"fave", 0xFFF}, {"prefere", 0xFFF}, {"preferee", 0xFFF}, {"favori", 0xFFF}, {"favorite's", 0xFFF}, {"dream", kCar | kJob}, {"reves", kCar | kJob}, {"reve", kCar | kJob},
    {"grew", kStreet | kPlace}, {"grow", kStreet | kPlace}, {"grandi", kStreet | kPlace}, {"lived", kStreet}, {"raised", kStreet | kPlace}, {"habitiez", kStreet}, {"habitait", kStreet}, {"habite", kStreet},
    {"best", kFriend}, {"meilleur", kFriend}, {"meilleure", kFriend},
    {"met", kPlace}, {"meet", kPlace}, {"rencontre", kPlace}, {"rencontres", kPlace}, {"rencontree", kPlace}, {"connu", kPlace}, {"connus", kPlace}, {"honeymoon", kPlace}, {"mother", kPlace | kMaiden}, {"mother's", kPlace | kMaiden}, {"mothers", kPlace | kMaiden},
    {"mere", kPlace | kMaiden}, {"father", kPlace}, {"father's", kPlace}, {"pere", kPlace}, {"parents", kPlace}, {"grandmother", kPlace}, {"grandmere", kPlace}, {"birth", kPlace}, {"naissance", kPlace}, {"natale", kPlace}, {"born", kPlace}, {"noces", kPlace}, {"married", kPlace},
};

template <std::size_t N>
constexpr auto words_of(const Row (&rows)[N]) {
  std::array<std::string_view, N> words{};
  for (std::size_t i = 0; i < N; ++i) words[i] = rows[i].word;
  return words;
}
constexpr auto kThingWords = words_of(kThings);
constexpr auto kMarkWords = words_of(kMarks);
constexpr auto kThingTable = WordSet<std::size(kThings)>::of(kThingWords);
constexpr auto kMarkTable = WordSet<std::size(kMarks)>::of(kMarkWords);

Topics thing(std::string_view word) {
  const std::size_t at = kThingTable.find(word);
  return at == kThingTable.kNone ? Topics{0} : kThings[at].topics;
}
Topics mark(std::string_view word) {
  const std::size_t at = kMarkTable.find(word);
  return at == kMarkTable.kNone ? Topics{0} : kMarks[at].topics;
}

}  // namespace

std::vector<SecretTopic> secret_topics(const TextView& view) {
  constexpr std::size_t kWidest = 8;  // words from one to the other
  const std::vector<Word>& words = view.words();
  std::vector<SecretTopic> topics;
  std::size_t from = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!words[i].letters) continue;
    const std::string_view word = view.text(words[i]);
    const bool asks = word == "where" || word == "ou";  // "or", too: before what is asked only
    const Topics things = asks ? Topics{0} : thing(word);
    const bool ordinal = i > 0 && words[i - 1].end == words[i].begin && view.text(words[i - 1]) == "1" && (word == "st" || word == "er" || word == "re" || word == "ere");
    const Topics marks = ordinal ? kOwn : mark(word);
    if (things == 0 && marks == 0) continue;
    if ((things & kAlone) != 0) topics.push_back({i, i});
    // The nearest before it in the same clause.
    for (std::size_t back = 1; back <= kWidest && i >= from + back; ++back) {
      const std::size_t other = i - back;
      const std::string_view gap = view.text().substr(words[other].end, words[other + 1].begin - words[other].end);
      if (gap.find_first_of(".;:?![]=\n") != std::string_view::npos || (gap.find(',') != std::string_view::npos && back > 1)) break;
      if (!words[other].letters) continue;
      const std::string_view before = view.text(words[other]);
      const bool first = other > 0 && words[other - 1].end == words[other].begin && view.text(words[other - 1]) == "1";  // "1st school"
      if (((thing(before) & marks) | (things & (first ? kOwn : mark(before)))) == 0) continue;
      if (!topics.empty() && topics.back().last >= other) {
        topics.back().last = i;
      } else {
        topics.push_back({other, i});
      }
      from = other;
      break;
    }
  }
  return topics;
}

bool names_answer(std::string_view word) noexcept {
  const Topics topics = thing(word);
  return (topics != 0 && word != "where" && word != "ou" && word != "fille" && word != "phone") || word == "mother" || word == "mere" || word == "mom" || word == "maman";
}

}  // namespace guichet::redact
