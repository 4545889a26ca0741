/**
 * Given names of women from a to l, lower case and without accents; names
 * that are both, or more often a surname, a place or a plain word, stay out.
 *
 * Source: own selection of frequent given names in English-language news: US Social Security
 * and UK census lists of frequent names, and common names of other languages.
 */
export const WOMEN_A_TO_L = `aaliyah aarti abeba abeer abena abeni aberash abha abigail abir abla
  abosede acen achieng ada adaeze adaku adanech adanna adaora addie adeeba adela adele adeline adenike
  aderonke adesua adhiambo adina aditi adja adjoa adong adriana adunni adwoa adwoba afaf afroditi
  afsaneh afua agata agatha agathe aggeliki aggie agi agnes agneta agnieszka ahlam aicha aigerim aigul
  aikaterini aiko aileen ailish ailsa aimee aino ainura aisha aishatu aishwarya aisling aisosa aissata
  aissatou aisulu ajok akanksha akello akemi akiko akinyi akmaral akofa akosua akoth akshata akua akudo
  akullo alanna alannah albertina aldona alejandra aleksandra alemitu alena alessandra alessia alexandra
  alexia aliaa alice alicia alicja alina aline alisa alison aliya aliyah alka alkistis alla allegra
  allison alma almaz almudena alpana altynai alyona alyson alyssa alzbeta amaka amalia amanda amandine
  amarachi amba ambika amelia amelie amina aminata amira amna amongi amparo amrita amruta amy ana
  ana-maria anabel anahit anais analyn anandi ananya anastasia anastasiya anca ancuta andree andreea
  anena aneta anfal anfisa angela angelica angelina angelines angelique angharad anika aniko anisa anita
  anja anjali anjana anke ankita anna annabel annabelle annalisa annalise annamaria annapurna anne
  anne-grete anne-marie annegret anneke anneli annelies anneliese annemarie annette annick annie annika
  anthea antigone antje antoinette antonella antonia antonietta antonina anuja anupama anuradha anushka
  anya anyango anzhela aoife aparecida aparna apio apiyo apolline araba araceli aradhana araks araminta
  arantxa archana areti arezoo ariana ariane arlene arlette arlyn armelle armine aroha arpine arpita
  arti arundhati arwa arzu asabe asako asdis asel asha ashwini asli asma asmaa aspasia assetou assunta
  asta astghik astra astrid asuka asuman atefeh athina atieno atim atinuke atiya atousa atsuko attracta
  audrey auma aurelia aurelie aurica aurore auxillia ava avantika avigail awa awatif awino awuor aya
  ayaa ayaka ayako ayame ayantu ayelet ayesha aygun aylin aynalem aynur aynura ayse aysegul aysel aysen
  aysun ayumi azadeh azeb azizah azlina azmera azucena azuka azza baaba babette babirye babita babs
  baerbel bahar bahareh bahija bahiya baktygul banafsheh banu barbara barbe basak basma batoul batya bea
  beata beatrice beatriz becca becky begona belgin belinda bella benedetta benedita bengu bente
  berengere berenice berit berna bernadette bernice bertha bess bessie beth bethan betsy bettina betty
  betul beulah beverly bhagyashree bharati bhavana bhavna bi-khim bianca bich biljana bimla bina bineta
  bintou birgit birgitta birgul birna birte birtukan bizunesh blanca blandine blanka blathnaid bogdana
  boglarka bogumila boguslawa bohumila boipelo bongekile bongiwe bonnie borbala bosede bosibori bozena
  bozhena bracha branka brenda bridget bridie brigid brigitta brigitte brinda britt britta bronagh
  bronwyn bruna bryony buhle bukola burcu buse bushra busisiwe busola buthaina caitlin camelia camila
  canan candace candice caoimhe caridad carina carla carlota carlotta carmela carmen carol carole
  carolien caroline carolyn caryl carys cass cassandra catalina catarina caterina catherine cathie
  cathleen cathy catrin catriona cayetana cecile cecilia celeste celestine celia celina celine cerys
  ceyda chaima chaltu chana chandni chantal charlene charlotte charmaine charo charu charulata chaya
  chelo chepkoech chepngetich cherie cherotich cheryl chhaya chiamaka chiara chibundu chidimma chidinma
  chido chie chiedza chieko chikako chimamanda chinatsu chinelo chinenye chinwe chinyere chioma chitra
  chiyo chiyoko chloe cholpon chrissie chrissy christa christabel christel christelle christiane
  christina christine chrysa chrysoula ciara cicely cigdem cindy cinzia claire clara clare clarice
  clarinda clarissa claudete claudette claudia claudine cleide clemence clementine cleusa clodagh
  clotilde colette coline colleen conceicao concetta concha conchita condoleezza connie constance
  consuelo cora coralie corazon cordelia corina corinne cornelia cornelie coumba cressida crina
  cristiana cristiane cristina cynthia dafni dagmar dalia dalit dalva damira damla danica daniela
  danielle danuta daphne darcey daria darina darlene darshana darya deanna dearbhla debbie debora
  deborah debra dee deepa deepali deepika deepti defne deirdre delia delilah delphine delyth demelza
  demet denice denise derartu dervla derya desiree despina despoina devika devora devyani diana diane
  dianne diarra dieuwke dikeledi diksha dilbar dilek dilfuza dilma dilnoza dimitra dina dinah dineo
  dionne dipti divina divya djeneba doaa dobrila doina dolores dolors dominika domna donatella donna
  dora doreen dorina doris dorit dorota dorothea dorothy dorottya dorte dorthe dottie dragana drahomira
  dua duaa duduzile dudzile dulcie dusanka dusica ebba ebele ebru ebtisam ebun ece eda edda edeltraud
  edina edita edith editha edna eduarda edwige edwina edyta eeva effie efi efrat eftychia efua ei-phyu
  eija eiko eileen eilidh eilis eimear einat eirini eirlys eithne ejiro eka ekaete ekaterina ekta ekua
  elaheh elaine eleanor elefteria eleftheria elena eleni eleonora elfriede elham eliana eliane elif elin
  elinor elisa elisabeth elisabetta elisangela elisavet elise eliza elizabeth elizaveta elke ella ellen
  elly elmira elnaz elnura elodie eloise els elsa elsbeth elsie elspeth elvira elwira elzbieta eman
  emanuela emebet emel emeline emese emi emiko emilia emilie emiliya emily emine emma emmanuelle
  emmeline enana enas encarna encarnacion endah endang enid eniko enitan enrica enyonam eri erica erika
  eriko erin erlinda ernestine ersilia erzsebet ese esi esin esme esmeralda esperanza esra esraa
  estefania estela estelle esther esti estrelita eszter etenesh ethel etsuko etta eugenia eugenie
  eulalia eun-hye eun-ji eun-kyung eun-mi eun-young eunice eva evangelia evangeline evanthia evelyn
  evelyne evgenia evgeniya evie ewa ewelina ewurabena ezinne fabiana fabienne fabiola fadia fadila
  fadime fadwa fadzai fahimeh faina faiza fani fanta farahnaz faranak farha farhana farida faridah
  farideh fariha farnaz farzana farzaneh fatema fatemeh fatiha fatim fatima fatma fatou fatouma
  fatoumata fatuma fauzia fawzia faye federica fehmida felicia felicity felisa femke fenella fenna
  fereshteh feride fernanda feryal feven ffion figen filiz fiona fionnuala fiorella firouzeh fitri
  fitriani flavia fleur floarea flora floramie flore florencia florentina florinda folake folasade
  forough forouzan forugh fotini fowzia frances francesca francine francisca francoise frauke freda
  frederique freya frida friederike fruzsina fulvia fumie fumika fumiko funke funmi funmilayo furaha
  fusun gabriela gabriella gabrielle gaelle gaia gail galina galit gamze gaone gauri gayane gayatri
  gaynor geertje geeta geetanjali geetha gelila gemma gemmalyn genet genevieve genoveva genowefa
  georgeta georgina geraldine gerda gerlinde gerti gertie gertrude geta gete geun-hye ghada ghadeer
  ghazal ghazala ghislaine giacinta gianna gilda gillian gina ginevra ginny giordana giorgia giovanna
  gisela gisele giselle gislaine gita gitanjali giuditta giulia giuliana giuseppina gizella gizem gladys
  glenda glenys gloria glynis gohar goli golnar golnaz golshifteh gonca gonul gordana graca grace
  graciela grainne graziana graziella grazyna greetje greta gretchen griselda gro gudrun gudula gugu
  gugulethu guiying gulay gulbahar gulcan gulhan gulmira gulnara gulnora gulsah gulsen gulten gunhild
  gunilla guzal gwen gwenaelle gwendolyn gwenllian gwyneth gyongyi habiba hacer hadas hadassah hadeel
  hadiza hafiza hafsa hajara hajnalka hala haleh halima halimatu halina hamideh hana hanaa hanae hanako
  hande haneen hanna hannah hanne hannelore harini harriet harue haruka haruko hasina hasmik hatice
  hatsue hauwa havva hawa haya hayley hazel heather hedda hedwig heidemarie heidi heidrun heike heleen
  helen helena helene helga heli helle heloisa heloise hema hemalata hemlata hendrika hengameh henrietta
  henriette henrike henryka herminia hermione hetty hiba hibo hilda hilde hildegard hildur hillary
  himani hinda hinemoa hiroko hirut hisako hitomi hlengiwe hodan homa hong-anh hong-nhung honoka
  honorata hortense hortensia houda hripsime hsiao-ling hsiu-chu huda huguette huia huifang huiling
  hulya humaira huong hurriyet hye-jin hye-kyung hye-rim hye-won hyo-jin hyun-ah hyun-joo hyun-kyung
  ibolya ida idil ifeoma ifeyinwa ifrah ifunanya ihuoma ijeoma ikuko ilaria ildiko ileana ilka ilknur
  ilona ilse ilwad imelda immacolata immaculada imogen imogene ina inaam inbal inci indah indira indrani
  indu ineke ines inessa inga ingabire ingeborg inger ingrid ingunn inka inmaculada inna ioana ioanna
  iolanda ipek iphigenia ipsita iracema iradukunda iraida irem iren irena irene irina irini iris irit
  irma irmgard irum isabel isabella isabelle isadora isaura ishani ishbel ishita isil isla isobel isolde
  israa itziar iulia ivana ivanka iveta ivete ivette ivona ivone ivonne iwona iyabo iyabode izabela
  jaana jacinda jacinta jacira jackie jaclyn jacqueline jacquelyn jacquetta jacqui jadwiga jamila
  jamilya jamuna jana janaina jane janelle janet janette janey janice janie janina janine janneke
  jantine jarmila jasmin jasmina jasmine jasna jayalakshmi jayanthi jayanti jayashree jayasree jayne
  jeanette jeanie jeanne jeannette jeannine jebet jelagat jelena jemima jemma jen jeni jenna jennette
  jenni jennie jennifer jenny jepchirchir jepkoech jepkosgei jessica jhoanna jhumpa ji-eun ji-hye
  ji-yeon jihan jila jill jilly jimena jin-ah jin-hee jin-joo jirina jitka joana joanie joann joanna
  joanne joaquina jocasta jodi jodie johanna jolanda jolanta joo-hee joo-yeon joseane josefa josefina
  josephina josephine josette josiane josie jovana jovanka jovelyn joyce jozefa juana juanita judit
  judith judy juhi julia juliana julianna julie juliet julieta juliette jumana jung-ah junko jussara
  justine justyna jutta jyotsna jytte kadiatou kaede kahurangi kaisa kaitlin kaitlyn kaja kajal kalea
  kalliopi kalpana kalyani kamala kamila kamilla kamini kanae kanika kanta kanykei kaori kara karen
  karin karina karine karishma karla karolina karoline kartini karyn kasumi kat kata katalin katarina
  katarzyna katayoun kate katerina katharina katherine kathie kathleen kathlyn kathrin kathryn kathy
  katia katie katja katri katrin katrina katsuko katunge katy katya kaushalya kavata kavita kavitha
  kawthar kayla kayleigh kayoko kazimiera kazue kazuko keabetswe kealani keeley keerthi keiko keira
  keisha keitumetse kelebogile kellyanne kembabazi kemi kemunto kendra keren kerri kerstin kerubo ketaki
  ketevan keziah khadija khadijah khadijeh khadra khady khaleda khanyi khanyisile khatia khawla kholeka
  kholoud khristina khulood kiana kidist kikelomo kikuko kim-lien kim-ngan kimberly kimie kimiko kinga
  kinuko kiranmayi kiri kirsi kirsten kirstie kirstin kirsty kishwar kiyoko klara klaudia klavdiya
  kobusinge komal konjit konstantina kornelia korotoumou kotone krista kristen kristin kristina kristine
  kristy kristyna krisztina kriti krupa krystyna ksenia kseniya kshama kubra kulsoom kumi kumiko kumud
  kunti kusiima kusum kusumawati kwamboka kylie kyoko kyomuhendo kyriaki kyung-ah kyung-hee kyung-sook
  kyung-wha lacey ladan laetitia laila lale laleh lali lalita lalitha lami lamia lamis lamunu lan-anh
  lana lara laraba larisa larissa larna lata latha latifa latifah latisha latoya laura laure laurel
  lauren lauretta lavinia layal layan layla laylo lea leah leanne leda leela leelavati leen leena
  leigh-anne leila leilani leili lela lella lena leni lenka lenuta leona leonie leonor leonora leontine
  leposava lesley lestari lesya letesenbet leticia letitia letizia letty leyla leyli lia liana liat
  libby libuse licia lidia lidiya lieke liesbeth lieselotte ligaya ligia lijuan lila lilia lilian
  liliana liliane lilit lilith lilla lillian lillie lily limor lina linda lindelwa lindiwe linh-dan lisa
  lisbeth lise liselotte liv livia liwayway liya liz liza lizzie lizzy ljiljana ljubica lobna loida lois
  lola lolita londiwe lopamudra loredana lorelei lorella lorena loretta lori lorna lorraine lotta lotte
  lottie louane loubna louella louisa louise lovisa lowri lualhati luana lubna lucia luciana lucie
  lucienne lucille lucimar lucinda lucrezia lucy lucyna ludmila ludovica ludwika luella luisa luiza
  lulwa luminita luningning lupita lusine luzia luzmila luzviminda lydia lydie lyn lynda lyndsay lyndsey
  lynette lynne lynsey lyubov lyudmila`;
