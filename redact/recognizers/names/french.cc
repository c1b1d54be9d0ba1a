// Given names and surnames of France, Québec, Acadia and Haiti, folded and sorted, from general knowledge; those that
// name_lists.cc and the files beside this one hold already are left out.
#include "redact/recognizers/word_lists.h"

namespace guichet::redact {

extern const NameList kFrenchNames;
const NameList kFrenchNames = {
    "abelard adelia aldege aldric alexandrine alexine aliette altidor amelina anaelle anaik anastasie andreanne "
    "anemone anglade annouck anthime armance astrel audree auguste azelie azilda baptistine bazelais beatha beatrix "
    "benjamine berlande bernadin bernardin berthe bichara blandine bluette briac brieuc bruneau brunehilde carmelle "
    "cassiopee catheline cesarine charlyne chrismene cledanor cleophas cyriaque danaelle davy delphin donaldson "
    "doriane elianne elisee emanise emerentienne emond enguerrand enock ephraim erlande erve eudore euphemie "
    "euphrosine eustache evariste exantus fannie fedline fedner fednise felicie felicienne florianne frantzy "
    "gentiane geraud gesner gratienne guetchine guilhem gyslaine haude helaine hermance hermas hermeline "
    "hermenegilde hildegarde honorius isaie iseult ismaelle ismene jacquelin jacqueson jacynthe jameson jeanniton "
    "jehanne joanel joannie jocelerme joceline johnley jolyane josephat josephe judes julmise junette justinien "
    "karell ketia killian laurentine leopoldine linette lisanne loik loika lorette loriane lothaire loudia lucile "
    "ludjina lutherne mackendy magella magloire mahaut maika makenson marceau marleine marlyne mathurine matisse "
    "maudeline maximilienne medard medee melusine merline mislande modeline modestine myriane myrtha nadeau naella "
    "napoleon nazaire neree nesly ninon noelline odilia ogier olguine olivine onil orlande oscarine osias pacifique "
    "paquerette peregrine perette phanie pharah philippine philocles philomise pierrot polydore praxede radegonde "
    "rainier rejeane renaude renel rheal rochelin rodelin roldine roselene saintelia saintilia savine servane solenn "
    "solenne sterline suzelle thamara tiphaine tugdual ubald valerien verlande veronik victorin vilaire wadner "
    "wenceslas wideleine widlyne wilfrida wilkens wilkenson wilnide windy wisline witchner woodson woody xaviere "
    "yoldine youseline ysabel ysabelle yseult yvanne yvonnick ",

    "abadie abel absalon achard aillerie alain alcindor altidor ambroise amiot amyot anctil antaya antenor arbour "
    "aristide arpin arseneau arseneault aube aubry aucoin audette audy auguste augustin authier ayotte babin "
    "babineau baillargeon barriault barrieau barsalou barthelemy baudet baudry bazelais bazin bazinet beauchesne "
    "beaulac beaumier beaupre beausoleil bechard begin beique belair beland bellavance belleau bellefontaine "
    "bellehumeur bellerive belliveau belony benard bergevin bernatchez berthelot berthiaume besner besson bibeau "
    "bien bienvenue bisaillon bisson blaney blondel boisclair boisjoli boislard boismenu boisrond boissonneault "
    "bombardier bonenfant bonneville bontemps bordeleau borduas boulay bourbonnais bourdin bourdon bourgault "
    "bourgoin boutet bouvet brault briand briere brodeur brosseau brouillette bruneau brutus bussieres cadotte "
    "cadrin caissie camire campagna cantin caouette caplette cariou carpentier carrier casgrain cauchon cayouette "
    "cazes cenatus chalifour champoux chapdelaine chapuis charlebois charpentier charrier chasse chatelain chauvin "
    "chenard chery chevarie chevrette chevrier chicoine choquette chretien claveau clermont coallier collard "
    "collette collin constantineau cornellier corre coste cotnoir courcy courtin courtois cousin cousineau crevier "
    "cusson cyprien dameus dandurand daudelin daumas dauphinais daviault debien dechamplain decime decoste dejardins "
    "delahaye delannoy delattre delaunay delmas denault deneault descamps deschesnes descoteaux desforges desharnais "
    "desnoyers desruisseaux devaux devost didier dorcelus dorion dorleans douville dubeau dubreuil dufault dufort "
    "dugre dulac dumontier dupere dupuy duranceau dutil emard estinvil evrard fafard faivre faustin fauteux ferrand "
    "fleurent fleuristil floch forcier foucault foucher fougere frigon gachette gagner gall gariepy gascon gaucher "
    "gaudette gaudin gaulin gaumond gedeon gelais gemme georget giasson gibeau gibeault gillet girardin gloaguen "
    "goguen gosset gougeon gouin grandjean grenon grignon groulx guevremont guichard guilbeault guillet guillot "
    "guillou guyot habel hamon harbec harnois herard herve homme hubert humbert huppe hurteau imbert innocent "
    "isabelle jacquemin jeansonne jolivet josaphat joubert jourdain jourdan julmis kerbrat kermarrec labady "
    "labossiere labreche lacaze lacelle lacharite lafleche lafortune lagueux lalande lalumiere lamer lampron "
    "landriault langelier langlais lanoue lanthier lapalme laperriere laramee larue lasalle latendresse latraverse "
    "lauzier lavertu lavigueur lebihan leboeuf lebras lecomte lecorre lefloch lefur legagneur legall legendre legoff "
    "leguen lejeune lemeur lemonde lemyre lenoir lenormand lesueur letarte letendre levac lirette locas longtin "
    "madec maillard mallet manseau marechal marsan marsolais martineau maurin mazerolle medard meilleur melanson "
    "merle migneault millet milord miville monestime monnier montigny montminy morand morvan moulin nazaire neault "
    "noelsaint norestant ollivier orelien ostiguy ovilma parisot payant payeur peloquin peltier perennes pericles "
    "perrot petitpas phanor philemon pichon picotte pierrel pineau pinsonneault placide pothier poulain poupart "
    "pratte predestin prefontaine prigent pruvost quenneville quere quessy quintal quintin racette raynaud raynault "
    "regnier renault reynaud rheault ringuette riou romulus rossignol roussy royer sabatier salaun sarrazin savaria "
    "senatus senez sigouin soulieres surette tanguy thelemaque theroux thiery thiffault thiry timothee tougas "
    "tousignant vadeboncoeur valade vallerand vallet varin verdier verdieu vernet vigeant vilbrun vilmenay voisin "
    "wilfrid zephir zephyr "};

}  // namespace guichet::redact
