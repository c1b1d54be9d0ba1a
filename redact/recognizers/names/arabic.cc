// Given names and surnames of the Arab countries, from the Gulf to the Maghreb, folded and sorted, from general knowledge; those that
// name_lists.cc and the files beside this one hold already are left out.
#include "redact/recognizers/word_lists.h"

namespace guichet::redact {

extern const NameList kArabicNames;
const NameList kArabicNames = {
    "abdelaali abdelbasset abdelfattah abdelghani abdelhafid abdeslam abdessalem abdulmalik abdulnasser afnan "
    "alaeddine almothanna amr anfal asala awatif ayda ayham ayub bahaa baraa basem bashar bassel bassima besma "
    "boubker bouthaina charbel chedli cherine dania dhia diaa diab dima doha essam faouzia fatme fawzi fedi ferial "
    "feriel fida fidaa firdaous ghalia ghazi ghinwa ghofran hadil hamada hanin hanine hayfa hazem hesham hisham "
    "ihsane ikrame ilhem intissar iptisam izzat jabir jannat jassim jawaher jehan jihad joud jumana kader kaouther "
    "karam kawthar khawla lamis loay mahdia maher maissa maissane majida maryem maysaa maysam mayssa mebarka mena "
    "miloud miloudi mohannad monir monji mouad mouhamad moulay moumen mounia mufid munther muthanna najah najoua "
    "nasreddine nazih nejma nisrine noha nouha nouran nuha olfa omaima omayma ouissam oussama rabab rabea rabie "
    "radia radouane raghda raghed rahaf rajaa rajae ramadan ramez raouf raouia rawda reham riham riyadh rouba roula "
    "rukaya saber sabrine saddam sadek sadok safaa safiya safouane salaheddine samah samiha sarra seif shadia shatha "
    "shaymaa sherin silia slimane soha soukayna sulaf tahani taher tareq taysir thana tijani turki wadad wadih wahib "
    "wajdi walaa wiam wijdan yamna yassir zahraa zakarya zein zeineb zeyad zhour zineddine zouheir ",

    "aaboud abboud abdelmalek abdelrahman abed aboulafia abouzeid adwan ahmad ajami alajmi alamri alaoui albalawi "
    "aldosari alenezi alghamdi alhaddad alhajri alharbi alkaabi alketbi almalki almansoori almazrouei almutairi "
    "alnuaimi alotaibi alqahtani alrashidi alshammari alshamsi alshehri alsubaie alsuwaidi alzahrani amer amri anani "
    "andraos antoun aoun arbi asaad asmar assi ataya atiyah awada ayadi azzi baccouche baddour badr bakri baraka "
    "barakat baroud bashir bassil bazzi belhaj belkhiri benachour benamar bencheikh benomar bensouda benyoucef "
    "benziane bishara bitar bouallegue bouazza boughanmi boujemaa boutaleb boutros bouzidi braham chaar chabane "
    "chahine chalabi challita chamoun chaouch charfi chebbi cheikh chelbi chidiac choucair chraibi dabbagh daher "
    "dakhil daou daoud darwish diouri djerad douaihy driss ebeid elbanna elbaz elgohary elhadi elhamidi elkady "
    "elkhoury elmahdi elmasri elnaggar elshazly elsherif ezzat fares farhat fawaz fayad feghali fekih fellah frem "
    "frikha gaber gannouni gebran gemayel gerges ghaleb ghanem ghannam ghazal ghazali ghorbel ghosn guessous habbal "
    "hachem hachimi hadid haidar hajjar hajji hallak hamdan hammami hammoud hammouda hariri hatem hawa hawari hayek "
    "helou hijazi hilal hilali hobeika homsi houri issa itani jabbour jalloul jammal janati jouini jumaa kabbani "
    "kamel kanaan kandil karam kasmi kassab kattan kawas kazzaz khachan khadra khalaf khalifa khalifeh khater khayat "
    "kilani korchi koubaa kouri labidi lahoud laraki maatouk mabrouk mahfouz majdalani makhlouf makki maktabi malki "
    "maroun masmoudi masri mattar mazouz mezghani mikati mikhail mokhtar mouawad moubarak moukarzel mrad mroue "
    "msallem murad murr mustapha nahas naim najm nakhle nakkache naoum nassif nehme noureddine obeid othman oueslati "
    "qabbani quraishi rabbath rached rahmouni rais ramadan raslan riachi riahi rifai rouhana saab saade saba sabbagh "
    "sadek sadki safadi sahli saikali sakr salama salhi saliba salloum samaha sarkis sasi sassi sawaya sayegh sebti "
    "seddik seghir selmi semaan serhan sfeir shaheen shahin shami shamieh sharaf shehadeh shenouda shukri siblani "
    "skaf slaoui sleiman tabbara tadros taha tahan taher takla tamimi tannous tarabay tlili tohme torbey touma toumi "
    "tueni wahbe wakim wassef wazzan yakoubi yared yassine younes youssif zaher zaid zakhour zaki zarrouk zein "
    "zerhouni zgheib ziade zoghbi zribi "};

}  // namespace guichet::redact
