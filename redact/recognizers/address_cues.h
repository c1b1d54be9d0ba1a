// The cues of ADDRESS, folded, both languages; and those of other languages that people fall back on. Tested by
// address.cases.
#pragma once

#include <string_view>

namespace guichet::redact {

inline constexpr std::string_view kAddressCues[] = {
    "street", "rue",  // as the name of a field only
    "address", "my address", "home address", "mailing address", "new address", "old address", "address is", "live at",
    "living at", "lives at", "im at", "i m at", "i am at", "reside at", "residing at", "resides at", "moved to",
    "located at", "staying at", "stay at", "domiciled at", "mail it to", "send it to", "ship to", "deliver to",
    "adresse", "mon adresse", "adresse postale", "nouvelle adresse", "ancienne adresse", "adresse est", "habite au",
    "habite a", "habite", "habitons au", "demeure au", "demeure a", "demeurant au", "reste au", "restons au",
    "domicilie au", "domicilie", "domiciliee", "residant au", "reside au", "loge au", "situe au", "sis au",
    "demenage au", "chez moi au", "je suis au", "livrer au", "envoyer au", "street address", "adress", "addresse",
    "adr", "addr", "shelter", "residence", "i live", "we live", "i stay", "we stay", "stays at", "je reste",
    "nous restons", "j habite", "on habite", "on reste", "je demeure", "elle demeure", "il demeure", "residing",
    "adrese", "adres", "adrss", "adrress", "loge a", "where do you live", "ou habitez vous", "ou demeurez vous",
    "ou logez vous", "place is", "new place", "nouveau logement", "nouvel appartement", "new apartment", "new apt", "new house", "new condo", "apt is", "apartment is", "condo is", "house is", "home is",
    "appartement est", "logement est", "maison est", "chez lui au", "vit au", "vis au", "vivant au", "vivons au", "vivent au", "livrez au", "envoyez au", "maison est au", "sise au",
    "locataire au", "bail au", "restant au", "hebergee a", "chez elle au", "chez nous au", "chez eux au",
    "heberge au", "hebergee au", "heberge a", "loges au", "demeurons au", "demeurent au", "habitent au", "logeons au",
    "residons au", "je loge", "on loge", "stay with", "staying with", "living with", "live with", "reste chez", "habite chez", "loge chez",
    "heberge chez", "hebergee chez", "live on", "living on", "lives on", "reside on", "move to", "moving to",
    "moved in at", "demenager au", "demenagement au", "mail comes to", "mail goes to", "courrier va au",
    "courrier arrive au", "return address", "adresse de retour", "adresse civique", "civic address",
    "adresse de residence", "adresse du domicile", "residential", "domicile", "deliver it to", "mailed to", "mail to",
    "envoye au", "livre au", "livree au", "expedie au", "livraison au", "pick up at", "adresa", "adresi", "direccion",
    "endereco", "indirizzo", "adrese m", "m rete", "mwen rete", "meet me at", "meet you at", "deliver at",
    "delivered to",
    "outside", "in front of", "devant le", "devant", "still at", "she s at", "he s at", "they re at", "we re at", "i rent",
    "we rent", "renting", "je loue", "on loue", "loue au", "louons le", "parti au", "livre a", "leave it at", "left it at",
    "left at", "drop it at", "drop it off at", "dropped at", "sent to", "send to", "went to", "coloc au", "colocs au",
    "colocation au", "chez ma", "chez mon", "chez des", "chez sa", "chez son", "sis a", "sise a", "sise", "adresse de reponse", "reply address", "address for reply", "adresse de correspondance",
    "adresse de livraison", "demenage du",
    "demenager du", "moved from", "crashing at", "surfing at", "tenants at", "tenant at", "post goes to", "courrier au",
    "sonne au", "cogne au", "passer au", "passez au", "knock at", "knocked at", "buzzed at", "door of", "parked at", "locataires au",
    "adresse du garant", "c est maintenant", "it s now", "demeurais au", "demeurait au", "habitait au", "habitais au",
    "c o", "a s", "parti du", "partis du", "moved out of", "moved out from", "home visit", "visite a domicile", "ship it to", "livrez a", "partie au", "parties au", "partis au", "old one was", "old one is", "new one is", "other one is", "previous one was", "l ancienne etait", "l ancienne est", "la nouvelle est", "l autre est", "la precedente etait",
    "currently at", "presentement au", "actuellement au", "previously at", "anciennement au", "envoyez ca au", "envoyez le au", "envoyez la au",
    "lived at", "livree a", "livrees au", "livres au", "expediee au", "envoyee au", "postee au", "poste au", "visit me at", "ubicado en", "vivo en", "sent it to", "send one to", "send them to",
    "voisin du", "voisine du", "voisins du", "proprietaire du", "proprio du", "concierge du", "recue au", "recu au", "recues au", "quitte le", "quittons le",
    "landlord at", "neighbour at", "neighbor at", "neighbours at", "neighbors at", "landlady at", "received at", "received it at", "my place", "our place",
    "old place", "old apartment", "ancien logement", "ancien appartement", "notre logement", "mon logement", "ma maison", "my house", "our house",
};

}  // namespace guichet::redact
