// Given names and surnames of South-East Asia, folded and sorted, from general knowledge; those that
// name_lists.cc and the files beside this one hold already are left out.
#include "redact/recognizers/word_lists.h"

namespace guichet::redact {

extern const NameList kSoutheastAsianNames;
const NameList kSoutheastAsianNames = {
    "achmad adelaida adora agung aisyah ajeng aldrin almira alyanna aminah amor analiza anan anchalee andika "
    "anjanette annalyn apichat apolinario aquilino arifin arum astuti atchara avelino azizah benjamas bong bongbong "
    "boonsri borey bounnhang bounthanh bunthoeun busaba cahaya cecille chai chakrit chalerm chamroeun chanchai "
    "chandara chanida channary chansamone chantrea charoen chatchai chawalit chenda cherrie cherrylyn chinh chivy "
    "clarita conchita consolacion cresencia criselda cristeta cuc dalisay daranee delfin diah didi douangchai "
    "duangjai eindra eliezer endah estelita fadhilah faizal febri feliciano fely ferdie fredelito fritzie galih "
    "genalyn genelyn generoso gerry glaiza gliceria gunawan halimah handoko hartono hasnah hazwan hendri henedina "
    "herminio hermogenes hnin honey honorato htoo htwe inpeng ireneo irish isagani isidra itthipol iza izzati "
    "jamilah jenelyn jennelyn jessa jessamine jestoni jhoanna jinky jintana jiraporn joemar jolina jonalyn jonel "
    "jonjon jovita juvy kamarul kamon kanda kanokwan kartika kasem kaung kaysone khamphay khamsing khamtanh khine "
    "khue kittipong korawan kristel kulap kunthea laddawan lailani laksmi lamai lani latsamy leakena lemuel leonila "
    "ligaya luisito luningning lyka mahathir maimunah malee malis maly manee manivanh maridel marieta marife marifel "
    "maritess marlyn maryjane mau mawar maylene mealea merly minda mirasol moh mongkol montri mony monyrath mulyono "
    "muoi myla nandar naphat narciso narong natcha nattaya nelia nena ngocanh nhut nichapa nimfa nimol ningsih ninh "
    "nittaya noppadon norazah norizan normita nuanchan nugroho nuong nurain nurfarah nursyafiqah nwe ohnmar ornuma "
    "outhay pakorn panida panji paquito patcharaporn pensri phally phanna phatra phet phetsamone phichai phimmasone "
    "phirun phongsak phuongthao pichaya pirada piseth ponleak porntip prabowo prapaporn prasit precy purificacion "
    "pyae quirino quyet rany ratanak rathana ratih razak reaksmey regidor rizaldy rizalina robelyn rodelio roldan "
    "roselle rosita rosli roslina rufina rungnapa safiah sakchai samart sambath samphors sancho sarath saroeun "
    "satria savuth sawat shaira sharifah sharmaine shwe sida sinath sirirat sisavath sisovath sitha sithan sokly "
    "sokun solita somkiat sompong somying sopha sophy sotheary sounthone souphaphone sovannara sreyneang sreypov "
    "srisuda subagyo suchada sudirman sukarno sukhum sumiati sunan sunee supachai suphansa supri supriyadi surachai "
    "surasak susilo sutanto suu suwan suwanna suwarno suwit swe syahir syahrul syazwan tanawat teguh thaksin "
    "thanaporn thanda thavy tho thongchai thongdam thongsy thy titik toai tong tran tuoi ubon udom ulysses urai "
    "vanida vanna vanny varaporn veera vergel vichai vichea viengkham virak viroj vivencio vutha wahyuni waraporn "
    "wattana widya wijaya wilai winarto wiwat worawut xay xuyen yamin yeang yingluck yolly yupa zarni zayar zeny "
    "zeya ",

    "abueva advincula agcaoili aglipay agoncillo aguinaldo agustin alejandro alfonso almario almeda almonte amante "
    "ancheta ariola asuncion atmadja avelino bagatsing baluyot barretto basa basilio batungbakal baylon bernabe "
    "bernardino bituin briones budiman cabanilla caguioa caraang cariaga catacutan cayetano celestino cequena corpuz "
    "crisostomo custodio dagohoy darmawan dayrit deguzman delfin deluna desamparado dimaano dimasalang dimayuga "
    "ebreo effendi elizalde escudero espiritu esteban eusebio felipe ferrer firmansyah fontanilla francisco geronimo "
    "giang giap gonzaga gozon gumabao gunadi gunawan halim handayani harahap hartanto hasibuan hidayat hutabarat "
    "hutapea infante isidro joaquin jose khuat kurniawan kusnadi lapus laurel lazaro leonardo lieu liwanag lorenzo "
    "lubis lumbao macaspac madlangbayan madrigal magbanua magno magpantay magtibay malabanan malonzo manalang "
    "manansala maniego manurung maravilla marcelo marcos masangkay matias maulana maxino montecillo mulyadi nacpil "
    "nainggolan nasution nieves nolasco nurdin oktaviani olaes oliveros pabalan panggabean panlilio pasaribu paterno "
    "patricio permana pingol pohan pratama puno purnama purwanto quejada quezon quijano quirino rahardjo rajagukguk "
    "raymundo relova remigio ricafort rizal roces romualdez sabado sabino santoso saputra sebastian sembiring "
    "setiadi siagian siahaan sihombing silverio simanjuntak simatupang simbulan sinaga sirait siregar sitompul "
    "sitorus situmorang soekarno sotto suryadi susanto sutrisno syahputra tabora tadeo tambunan tanada tanjung "
    "tantoco tarigan tecson tieu tiongson tobing tugade ugalde urbano utomo verzosa villacorta viray wibowo "
    "wicaksono widjaja wijaya yabut yambao yulianto yulo zapanta zulueta "};

}  // namespace guichet::redact
