// Given names that are words, as parents of West and Southern Africa, of the Great Lakes and of Haiti choose them, in both languages; folded,
// from general knowledge. They are everyday words as well: where their capital stands decides (NameText::stands_out).
#include "redact/recognizers/word_lists.h"

namespace guichet::redact {

extern const NameList kVirtueNames;
const NameList kVirtueNames = {
    "aimable amour beatitude beauty benedicte benediction beni bienfait bienvenu blessed blessings bonheur brilliant cadeau charmant clemence clever comfort "
    "consolation consolee delice delight destin dieubeni dieumerci dieusauve esperance espoir evangile favor favour "
    "felicite fidele foi fortune fortunee fulgence generose gentille givemore giving gloire glory godfavour godgift godknows godlove godsend godsgift goodluck "
    "goodness gracious gratitude gratien harmonie heureuse heureux honore honoree immaculate immaculee innocente joie joyeuse jubilee lajoie learnmore "
    "liberty louange loveness lovemore loyalty lumiere lustre merit merveille mervedie miracle modestie mystere obedience paix parfait parfaite peace pertinence placide plamedi "
    "praise precieuse precieux prefere prestige privilege promesse promise prosper prospere prosperity providence prudence purity reussite rosemystique sagesse "
    "salvation savior serenity shine souvenir sincere splendid testimony thankgod tresor triomphe triumph trophee trymore unity vaillant "
    "verite vertu victoire victorious vivien winner wisdom wiseman wonder ",
    "",
};

}  // namespace guichet::redact
