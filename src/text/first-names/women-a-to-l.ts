/**
 * Given names of women from a to l, lower case and without accents; names
 * that are both, or more often a surname, a place or a plain word, stay out.
 *
 * Source: own selection of frequent given names in English-language news: US Social Security
 * and UK census lists of frequent names, and common names of other languages.
 */
export const WOMEN_A_TO_L = `aaliyah aarti abeba abeer abena abeni aber aberash abha abigail abimbola abir abla abosede acen achieng
  ada adaeze adaku adanech adanna adaora addie adebola adeeba adela adele adeline adenike adeola aderonke
  adesua adetola adhiambo adina aditi adja adjoa adong adriana adunni adwoa adwoba afaf afroditi afsaneh
  afua agata agatha agathe aggeliki aggie agi agnes agneta agnieszka ahlam aicha aigerim aigul aikaterini
  aiko aileen ailish ailsa aimee aino ainura aisha aishatu aishwarya aisling aisosa aissata aissatou
  aisulu ajok akanksha akello akemi akiko akinyi akmaral akofa akosua akoth akram akshata akua akudo
  akullo alanna alannah alba albertina aldona alejandra aleksandra alem alemitu alena alessandra alessia
  alexandra alexandria alexia aliaa alice alicia alicja alina aline alisa alison alix aliya aliyah alka
  alkistis alla allegra allison alma almaz almudena alpana altynai alyona alyson alyssa alzbeta ama amaal
  amaka amal amalia amanda amandine amani amara amarachi amba ambika amelia amelie amina aminata amira
  amna amongi amparo amrita amruta amy ana ana-maria anabel anahit anais analyn anandi ananya anastasia
  anastasiya anca ancuta andrea andree andreea anena aneta anfal anfisa angela angelica angelina angelines
  angelique angharad ani anika aniko anisa anita anja anjali anjana anju anke ankita anna annabel
  annabelle annalisa annalise annamaria annapurna anne anne-grete anne-marie annegret anneke anneli
  annelies anneliese annemarie annette annick annie annika anthea antigone antje antoinette antonella
  antonia antonietta antonina anuja anupama anuradha anushka anya anyango anzhela aoife aparecida aparna
  apio apiyo apolline araba araceli aradhana araks araminta arantxa archana areti arezoo ariana ariane
  arlene arlette arlyn armelle armine aroha arpine arpita arti aruna arundhati arwa arzu asabe asako asdis
  asel asha ashwini asli asma asmaa aspasia assetou assunta asta astghik astra astrid asuka asuman atefeh
  athina atieno atim atinuke atiya atousa atsuko attracta audrey auma aung aung-san aurelia aurelie aurica
  aurore auxillia ava avantika avigail awa awatif awino awuor aya ayaa ayaka ayako ayame ayantu ayelet
  ayesha aygun aylin aynalem aynur aynura ayobami ayse aysegul aysel aysen aysun ayumi azadeh azar azeb
  azizah azlina azmera azucena azuka azza baaba babette babirye babita babs baerbel bahar bahareh bahati
  bahija bahiya baktygul banafsheh banu barbara barbe basak basma batoul batya bayan bea beata beatrice
  beatriz becca becky begona belen belgin belinda bella benedetta benedita bengu bente berengere berenice
  berit berna bernadette bernice bertha bess bessie beth bethan bethlehem betsy bettina betty betul beulah
  beverly bhagyashree bharati bharti bhavana bhavna bi-khim bianca bich biljana bimla bina bineta bintou
  birgit birgitta birgul birna birte birtukan bizunesh blanca blandine blanka blathnaid bogdana boglarka
  bogumila boguslawa bohumila boipelo boitumelo bolanle bongekile bongiwe bonnie borbala bosede bosibori
  bozena bozhena bracha branka brenda bridget bridie brigid brigitta brigitte brinda britt britta brittany
  bronagh bronwyn brooke bruna bryony buhle bukola burcu buse bushra busisiwe busola buthaina caitlin
  camelia camila camille canan candace candice caoimhe caridad carina carla carlota carlotta carmela
  carmen carol carole carolien caroline carolyn caryl carys cass cassandra catalina catarina caterina
  catherine cathie cathleen cathy catrin catriona cayetana cecile cecilia celeste celestine celia celina
  celine cerys ceyda chaima chaltu chana chanda chandni chantal charlene charlotte charmaine charo charu
  charulata chaya chebet chelo chelsea chepkoech chepngetich cherie cherono cherotich cheryl chhaya
  chiamaka chiara chibundu chidimma chidinma chido chie chiedza chieko chika chikako chikodi chileshe
  chimamanda chinatsu chinelo chinenye chinwe chinyere chioma chipo chitra chiyo chiyoko chloe cholpon
  chrissie chrissy christa christabel christel christelle christiane christina christine chrysa chrysoula
  ciara cicely cigdem cindy cinzia claire clara clare clarice clarinda clarissa claudete claudette claudia
  claudine cleide clemence clementine cleusa clodagh clotilde colette coline colleen conceicao concetta
  concha conchita condoleezza connie constance consuelo cora coralie corazon cordelia corina corinne
  cornelia cornelie coumba courtney cressida crina cristiana cristiane cristina cynthia dafni dagmar dalal
  dalia dalit dalva damilola damira damla dana danica daniela danielle danuta daphne darcey daria darina
  darlene darshana darya deanna dearbhla debbie debora deborah debra dee deepa deepali deepika deepti
  defne deirdre delia delilah delphine delyth demelza demet denice denise derartu dervla derya desiree
  despina despoina devika devora devyani diana diane dianne diarra dieuwke dikeledi diksha dilbar dilek
  dilfuza dilma dilnoza dimitra dina dinah dineo dionne dipti divina divya djeneba doaa dobrila doina
  dolores dolors dominika dominique domna donatella donna dora doreen dorina doris dorit dorota dorothea
  dorothy dorottya dorte dorthe dottie dragana drahomira dua duaa dudu duduzile dudzile dulcie durga
  dusanka dusica ebba ebele ebru ebtisam ebun ece eda edda edeltraud edina edita edith editha edna eduarda
  edwige edwina edyta eeva efe effie efi efrat eftychia efua ei-phyu eija eiko eileen eilidh eilis eimear
  einat eirini eirlys eithne ejiro eka ekaete ekaterina ekta ekua elaheh elaine eleanor elefteria
  eleftheria elena eleni eleonora elfriede elham eliana eliane elif elin elinor elisa elisabeth elisabetta
  elisangela elisavet elise eliza elizabeth elizaveta elke ella ellen elly elmira elnaz elnura elodie
  eloise els elsa elsbeth elsie elspeth elvira elwira elzbieta eman emanuela emebet emel emeline emese emi
  emiko emilia emilie emiliya emily emine emma emmanuelle emmeline enana enas encarna encarnacion endah
  endang enid eniko enitan enrica enyonam eri erica erika eriko erin erlinda ernestine ersilia erzsebet
  ese esi esin esme esmeralda esperanza esra esraa estefania estela estelle esther esti estrelita eszter
  etenesh ethel etsuko etta eugenia eugenie eulalia eun-hye eun-ji eun-kyung eun-mi eun-young eunice eva
  evangelia evangeline evanthia evelyn evelyne evgenia evgeniya evie evrim ewa ewelina ewurabena ezinne
  fabiana fabienne fabiola fadia fadila fadime fadwa fadzai fahimeh faina faiza fani fanta farah farahnaz
  faranak farha farhana farida faridah farideh fariha farnaz farzana farzaneh fatema fatemeh fatiha fatim
  fatima fatin fatma fatou fatouma fatoumata fatuma fauzia fawzia faye federica fehmida felicia felicity
  felisa femke fenella fenna fereshteh feride fernanda feryal feven ffion figen filiz fiona fionnuala
  fiorella firdous firouzeh fitri fitriani flavia fleur floarea flora floramie flore florence florencia
  florentina florinda folake folasade forough forouzan forugh fotini fowzia fran frances francesca
  francine francisca francoise frauke freda frederique freya frida friederike fruzsina fulvia fumie fumika
  fumiko funke funmi funmilayo furaha fusun gabriela gabriele gabriella gabrielle gaelle gaia gail galina
  galit gamze gaone gauri gayane gayatri gaynor geertje geeta geetanjali geetha gelila gemma gemmalyn
  genet genevieve genoveva genowefa georgeta georgie georgina geraldine gerda gerlinde gerti gertie
  gertrude geta gete geun-hye ghada ghadeer ghazal ghazala ghislaine giacinta gianna gila gilda gillian
  gina ginevra ginny giordana giorgia giovanna gisela gisele giselle gislaine gita gitanjali giuditta
  giulia giuliana giuseppina gizella gizem gladys glenda glenys gloria glynis gohar goli golnar golnaz
  golshifteh gonca gonul gordana graca grace graciela grainne graziana graziella grazyna greetje greta
  gretchen griselda gro guadalupe gudrun gudula gugu gugulethu guiying gul gulay gulbahar gulcan gulhan
  gulmira gulnara gulnora gulsah gulsen gulshan gulten gunhild gunilla guzal gwen gwenaelle gwendolyn
  gwenllian gwyneth gyongyi habiba hacer hadas hadassah hadeel hadiza hafiza hafsa haifa hajara hajnalka
  hala haleh halima halimatu halina hamideh hana hanaa hanae hanako hanan hande haneen hanh hanna hannah
  hanne hannelore hansa harini harriet harue haruka haruko hasina hasmik hatice hatsue hauwa havva hawa
  haya hayat hayley hazel heather hedda hedwig heidemarie heidi heidrun heike heleen helen helena helene
  helga heli helle heloisa heloise hema hemalata hemlata hendrika hengameh henrietta henriette henrike
  henryka herminia hermione hetty hiba hibo hidemi hien hilary hilda hilde hildegard hildur hillary himani
  hinda hinemoa hiroko hirut hisako hitomi hlengiwe hodan homa hong-anh hong-nhung honoka honorata
  hortense hortensia houda hripsime hsiao-ling hsiu-chu huda huguette huia huifang huiling huimin hulya
  humaira huong hurriyet hye-jin hye-kyung hye-rim hye-won hyo-jin hyun-ah hyun-joo hyun-jung hyun-kyung
  ibolya ida idil ifeoma ifeyinwa ifrah ifunanya ihuoma ijeoma ikuko ilaria ildiko ileana ilhan ilka
  ilknur ilona ilse ilwad iman imelda immacolata immaculada imogen imogene ina inaam inbal inci indah
  indira indrani indu ineke ines inessa inga ingabire inge ingeborg inger ingrid ingunn inka inmaculada
  inna ioana ioanna iolanda iona ipek iphigenia ipsita iracema iradukunda iraida irem iren irena irene
  irina irini iris irit irma irmgard irum isabel isabella isabelle isadora isaura ishani ishbel ishita
  isil isla isobel isolde israa itziar iulia ivana ivanka iveta ivete ivette ivona ivone ivonne iwona
  iyabo iyabode izabela izumi jaana jacinda jacinta jacira jackie jaclyn jacqueline jacquelyn jacquetta
  jacqui jadwiga jamila jamilya jamuna jana janaina jane janelle janet janette janey janice janie janina
  janine janneke jantine jarmila jasmin jasmina jasmine jasna jaya jayalakshmi jayanthi jayanti jayashree
  jayasree jayne jean jeanette jeanie jeanne jeannette jeannine jebet jelagat jelena jemima jemma jen jeni
  jenna jennette jenni jennie jennifer jenny jepchirchir jepkoech jepkosgei jessica jhoanna jhumpa ji-eun
  ji-hye ji-yeon ji-young jihan jila jill jilly jimena jin-ah jin-hee jin-joo jirina jitka joan joana
  joanie joann joanna joanne joaquina jocasta jocelyn jodi jodie johanna jolanda jolanta joni joo-hee
  joo-yeon joseane josefa josefina josephina josephine josette josiane josie joss jovana jovanka jovelyn
  joyce jozefa juana juanita judit judith judy juhi julia juliana julianna julie juliet julieta juliette
  jumana june jung-ah jung-hee junko jussara justine justyna jutta jyoti jyotsna jytte kadi kadiatou kaede
  kahurangi kaisa kaitlin kaitlyn kaja kajal kalea kalliopi kalpana kalyani kamala kamila kamilla kamini
  kanae kanchan kanika kanta kanykei kaori kara karen kari karin karina karine karishma karla karolina
  karoline kartika kartini karuna karyn kasumi kat kata katalin katarina katarzyna katayoun kate katerina
  katharina katherine kathie kathleen kathlyn kathrin kathryn kathy katia katie katja katri katrin katrina
  katsuko katunge katy katya kaushalya kavata kaveri kavita kavitha kawthar kay kayla kayleigh kayoko
  kazimiera kazue kazuko keabetswe kealani keeley keerthi keiko keira keisha keitumetse kelebogile
  kellyanne kembabazi kemi kemunto kendra keren kerri kerry kerstin kerubo ketaki ketevan keziah khadija
  khadijah khadijeh khadra khady khaleda khanyi khanyisile khatia khawla kholeka kholoud khristina khulood
  kiana kidist kikelomo kikuko kim kim-lien kim-ngan kimberly kimie kimiko kinga kinuko kiranmayi kiri
  kirsi kirsten kirstie kirstin kirsty kishwar kiyoko klara klaudia klavdiya kobra kobusinge komal konjit
  konstantina kornelia korotoumou kotone krista kristen kristin kristina kristine kristy kristyna
  krisztina kriti krupa krystyna ksenia kseniya kshama kubra kulsoom kumi kumiko kumud kunti kusiima kusum
  kusumawati kwamboka kylie kyoko kyomuhendo kyriaki kyung-ah kyung-hee kyung-sook kyung-wha lacey lada
  ladan laetitia laila laker lakshmi lale laleh lali lalita lalitha lami lamia lamis lamunu lan-anh lana
  lanfang lara laraba larisa larissa larna lata latha latifa latifah latisha latoya laura laure laurel
  lauren lauretta laurie lavinia layal layan layla laylo lea leah leanne leda leela leelavati leen leena
  leigh-anne leila leilani leili lela lella leman lena leni lenka lenuta leona leonie leonor leonora
  leontine leposava lerato lesedi lesley leslie lestari lesya letesenbet leticia letitia letizia letty
  leyla leyli li-hua li-ping lia liana liat libby libuse licia lidia lidiya lieke liesbeth lieselotte
  ligaya ligia lihua lijuan lila lilia lilian liliana liliane lilit lilith lilla lillian lillie lily limor
  lina linda lindelwa lindiwe lindsey linh-dan liping lisa lisbeth lise liselotte liv livia liwayway liya
  liz liza lizzie lizzy ljiljana ljubica lobna loida lois lola lolita londiwe lopamudra loredana lorelei
  lorella loren lorena loretta lori lorna lorraine lotta lotte lottie lou louane loubna louella louisa
  louise lovisa lowri lualhati luana lubna lucero lucia luciana lucie lucienne lucille lucimar lucinda
  lucrezia lucy lucyna ludmila ludovica ludwika luella luisa luiza lulwa luminita lungile luningning
  lupita lusine luz luzia luzmila luzviminda lydia lydie lyn lynda lyndsay lyndsey lynette lynn lynne
  lynsey lyubov lyudmila`;
