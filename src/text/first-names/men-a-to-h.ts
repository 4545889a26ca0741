/**
 * Given names of men from a to h, lower case and without accents; names
 * that are both, or more often a surname, a place or a plain word, stay out.
 *
 * Source: own selection of frequent given names in English-language news: US Social Security
 * and UK census lists of frequent names, and common names of other languages.
 */
export const MEN_A_TO_H = `aaditya aage aakash aake aamer aamir aaron aart abayomi abbas abdalla
  abdallah abdelaziz abdelfattah abdelghani abdelhakim abdelhamid abdelilah abdeljalil abdelkader
  abdelkarim abdellah abdellatif abdelmadjid abdelmalek abdelmoneim abdelrahman abdelwahab abderrahim
  abderrahmane abdi abdihakim abdikadir abdirahman abdirashid abdirizak abdiweli abdou abdoulaye abdul
  abdul-razak abdulaziz abdulhadi abdulhamid abdulkadir abdulkarim abdullah abdullahi abdullatif
  abdulmajid abdulrahman abdulrazaq abdulsalam abdurrahman abebe abel abelardo abera abhay abhijeet
  abhijit abhinav abhishek abid abilio abiodun abiy abolfazl abolhassan abraham abram abrar abshir
  abu-bakr abubakar achille achilleas achim achyut adalbert adalberto adam adan adarsh addisu ade
  adebanjo adebayo adebowale adedayo adedeji adeel adegoke adekunle adel adelmo adem ademar ademir
  ademola adeniyi adesina adetokunbo adewale adeyemi adham adil adilson aditya adnan adolfo adonis
  adriaan adrian adriano adrien adylbek afanasy afif afolabi afonso afshin aftab afzal agamemnon agapito
  aggelos agha agnaldo agostino agus agustin aharon ahmad ahmadreza ahmed ahmednur ahmet ahsan aibek
  aidan aidar aidos aijaz ailton aiman ajay aji ajit ajmal ajoy akash ake akezhan akhil akhilesh akif
  akihiko akihiro akihito akil akinola akinori akintola akinwande akinwumi akio akitoshi akos akpan
  akshay akwasi akylbek alaba aladar aladdin alaeddine alain alamgir alan alaor alapati alard alaric
  alasdair alassane alastair alban albert alberto albie albin albrecht alcides aldo aldous aldred alec
  aled aleem aleister alejandro alejo aleko alekos aleksandar aleksander aleksandr aleksy alemayehu
  alemu alen alessandro alessio alexander alexandr alexandre alexandros alexandru alexei alexey alf
  alfie alfiero alfio alfons alfonso alfred alfredo alger algernon alhassan ali aliaksandr aliaksei
  aliko alin aliou alioune alireza alirio alistair aliyu aljaz alkis allan almazbek alois aloisio alojz
  alok alonso aloysius alparslan alper alphonse altair altynbek alun alvaro alvin alwyn amadeo amado
  amador amadou amanuel amanullah amar amare amarendra amartya amath amauri amaury ambarish ambrish
  ambrose ambrozy amedee amedeo ameen ameer ameh amha amichai amilcar amilcare amin aminu amir
  amir-hossein amirali amirhossein amitabh amitabha amitava amjad ammar amnon amol amos amr anand
  anandan anant ananth anas anastasio anastasios anastasis anatole anatoli anatoliy anatoly andelko
  anders andie andras andre andre-marie andreas andrei andrej andres andrew andrey andries andrija
  andriy andronikos andrzej andualem andy aneirin aneurin ange-felix angelo angelos angus anibal anicet
  aniceto aniket anil anindya anirban aniruddha anis anisul anjan ankit ankur ankush anne-jan annibale
  anouar ansar ansel anselm anselme anselmo ansgar anshul anshuman anson antal antenor anthony antoine
  anton antoni antonin antonino antonio antonis antony antti antun anubhav anup anupam anupong anura
  anurag anutin anwar anyim anze aparecido aperahama apirat apisai apostolos aquiles aquilino aram
  arapeta arash arata aravind araz arbab arcadio arcangelo archange archibald archie arda ardalan
  ardeshir aref arend argyris ari aric arie arief arif arild arindam aris aristeidis aristide aristides
  aristotelis arjan arjen arjun arkadi arkadiusz arkady arlindo arlo arman armand armando armel armen
  arnab arnaldo arnaud arndt arne arno arnold arnulf arpad arrigo arsalan arsen arsene arsenio arseniy
  arseny arshad artak artashes artavazd artem artemio artemy arthur artie arto artur arturo artyom arun
  arunava arvid arvind arwel ary arya aryan arye aryeh asaad asad asaduzzaman asaf asanka asao asari
  asbjorn asep asfandyar asfaw asgeir asghar ashfaq ashish ashkan ashok ashoke ashot ashraful ashutosh
  asier asif asim asit askar askhat aslam asmelash asoke assaf assane assem ata-ur ataide atakan atal
  atanu atef athanasios athol atif atiku atilio atilla atle ato atsuhiro atsushi attaullah attila
  attique atul auberon augustin augusto aurangzeb aurel aureliano aurelien aurelio avetik avgoustinos
  avi aviad avichai avigdor avijit avik avinash avneesh avner avraham avtandil awad awais axel axl ayad
  ayalew ayberk ayele ayhan aykut ayman ayodeji ayoub ayumu ayush azam azamat azer azhagiri azhar
  azimbek aziz azizollah azlan azmi azmin azzam azzedine babacar babagana babajide babak babar babatunde
  babis baburam bachir badal badar badara badr badreddine badri badrul bagus baha bahaa bahadir bahlil
  bahman bahram bahrooz bakari bakary bakhyt baki bakili bakr baktiyar balaji balakrishnan balazs
  baldassare baldeo baldomero baldur balint balla balraj balram baltasar baltazar balthasar balthazar
  bambang banharn bankim bankole baptiste baraa barack baraka barasa barbu barna barnabas barnabe
  barnaby barney barrie barry bart bartek barthelemy bartholomew bartlomiej bartol bartolome bartolomeo
  bartosz barun bas basant basem bashar basharat basheer bashir basil basilio bassam bassel bassem
  bassirou bastian bastien basudev basuki battista baudilio bauke baurzhan bayram baz bedri bedrich
  behnam behrouz behzad beibut beka bekele bekir bekzat belmiro ben bence benedick benedict benedikt
  benedito beniamin beniamino benigno benito benjamin benjie benjy benno benny benoit bento benvenuto
  benyamin beppe berat berend berhane berhanu berkay bernabe bernard bernard-henri bernardino bernardo
  bernd berndt bernhard bert bertalan berthold bertie bertram bertrand besik bettino bezalel bhagat
  bhagwan bhagwant bhaskar bhavesh bheki bhekizizwe bhim bhupen bhupendra bhupesh biagio bidhan bidzina
  bienvenido bijan bijoy bikash bikram bilal bilawal bill billy bimal bimalendu bingu binyamin bipin
  biplab bipul birame biren birender birendra birger birhanu birkir birol biswajit bixente bizimana
  bjarne bjarni bjorn blagoje blahoslav blaine blaise blazej boaz bob bobby bodo bogdan boguslaw bohdan
  bohumil bohuslav bojan bolaji bolat boleslav boleslaw bonaventura bongani bongbong bonginkosi boniface
  boris borislav borivoj borje borko borut borys borzou bosko bosse bostjan botond boualem boubacar
  boubou bounnhang bozidar brad bradley brage brahim brajesh bram bramwell brandan branden brandon
  branimir branislav branko bratislav braulio brendan brendon brenton bretislav briain brian brice
  brieuc brij brijesh brima brody bronislav bronislaw bruce bruno bryan bryce brychan bryn budimir bukar
  bulent burak burhan burkhard burkhardt burt buti bvumavaranda bwanika byaruhanga byron byung-chul
  byung-ho byung-hun caetano cafer caio caleb calin calixte calixto callum calogero calum calvin camillo
  camilo candido caradoc carl carl-henrik carlito carlo carlo-alberto carlos carmelo carsten casimiro
  caspar cataldo catalin cathal cavit cayetano cecil cedomir cedric cees ceferino celal celestin
  celestino celil celio cellou celso cem cemal cemil cengiz cenk cesar cesare cestmir cevat cevdet
  cezary chaim chaitanya chaiwat chakib chakufwa chalerm chaminda chandan chandrababu chandrachud
  chandrakant chandrashekhar chang-ho chang-min chang-soo channing charalambos charles charles-henri
  chas chatchai chaz chedli chege cheick cheikh cheikhou chenjerai cheruiyot chet chetan chhagan chhum
  chi-fung chi-mai chibuike chidambaram chidi chidozie chiedu chien-hung chien-ming chih-chung chih-hao
  chih-ming chih-wei chijioke chikara chikezie chimaobi chimezie chinedu ching-te chinmay chinmoy
  chintan chinua chirag chisala chokri christer christoph christophe christopher christos chrysanthos
  chuck chuka chukwudi chukwuemeka chukwuka chukwuma chukwunonso chul-soo chun-ying chung-hee cian
  ciaran cihan cillian ciprian cipriano cire ciro claas claes clarence claudinei claudio claudiu claus
  cleber cledwyn cleiton clem clement clemente cleon cletus cleve clifford clint clive clodoaldo cody
  coen colin colm colman comhghall conall conan connor conor conrad conrado constantin cordell corentin
  cormac corneille cornel corneliu cornelius corrado cosimo coskun cosmin costantino costas costel
  costin courtland craig crescencio crin cristi cristian cristiano cristobal cristovao csaba ctibor
  cuauhtemoc cuneyt curtis custodio cuthbert cvetko cyprien cyril cyrille cyrus czeslaw daan dacian
  dadang dae-hyun dae-jung dae-sung dafydd dagfinn dagoberto daichi daiki daire daisaku daisuke daithi
  dalibor dalimil damian damiano damiao damien damir damon dan dandre daniel daniil danijel danilo
  daniyal daniyar danko dankwart danny danut danylo daoud daouda dapo darin dario darioush darius
  dariush dariusz darko darmawan darnell darrel darrell darren darryl dashiell dato dattatreya dauda
  daudi dauren dave david davide daviz davood davor davoud davut dawid dawit dawood dawoud dax dayanand
  dean deandre debabrata debashis debasish debendra debojit debretsion decebal decio declan dedan dedi
  deepak deepankar deependra dehuai dejan delbert dele delfim delfin delmar delroy demarcus demario
  demba demeke demetrio demetrius demissie demyan denes denis dennis denny denys denzel deon dereje
  derek dermot deron dervis deshawn desiderio desmond desta detlef detlev dev devashish devdas deven
  devender devendra devesh devlet dexter dezso dhafer dhammika dhananjay dharam dharmendra dharmesh
  dhaval dheeraj dhiraj dhirendra dhruv diaa diafarou diarmaid diarmid diarmuid dick dickie dickon
  didier didik diederik diego dieter diethelm dietmar dietrich dieudonne digvijay dilbert dilip dilshan
  dilwyn dimas dimeji dimitri dimitrios dimitris dimosthenis dinabandhu dindo dinesh dinko dino dionisio
  dionysios dionysis diosdado dipak dipankar dirk djibril djoko dmitri dmitry dmytro do-hyun dobrica
  dogu dom domagoj domenico domingos dominic dominick dominik domonkos don donal donald donatien donato
  dong-hoon dong-hyun dong-min dong-wook dong-young doniyor donnchadh donnie donny donovan doo-hwan
  dorel dorin dorje doru dosym doug dougie douglas douwe dov dragan dragisa drago dragoljub dragos
  dragoslav dragutin drazen driss dualta duane duarte dubravko duccio dudi duje dullas dumisani dumitru
  duncan dursun durwood dusan dushyant dustin dwarka dwayne dwight dylan dzemal dzmitry eamon eamonn
  eanna earle eben ebenezer eberhard ebo ebrahim ebrima ebuka ecevit eckart eckhard eckhardt ed eddie
  edelmiro edet edgar edgard edgardo edi edik edilson edin edinho edmilson edmond edmondo edmund edmundo
  ednaldo edoardo edoh edouard edsel edson eduard eduardo edward edwin edwini eelco eero efim efosa
  efraim efrain efrem efren efstathios efthymios egbert egidio egil egon egor ehab ehsan ehsanullah ehud
  eifion eiichi eiichiro eiji eike einar einhard eino eirik eisaku eitaro eivind ejike ejnar ekene
  ekkehard eknath eko ekow ekpo ekrem elad eladio elazar elbert elchin elco eldad eldar eldon eleazar
  eleftherios elemer eleuterio elfyn eli elias elie eliezer eligio elihu elijah elikem elio eliot eliseo
  eliud ellery elling elliott elman elmar elmer elmo elnur elon eloy elpidio elroy elson elton elvin
  elvir elvis elwood elyakim emad emanuel emanuele emeka emenike emeric emeterio emiel emil emile
  emilian emiliano emilio emin emlyn emmanouil emmanuel emmerson emomali emrah emre emrullah emrys emyr
  endalkachew endre eneko engelbert engin enguerrand enis enlai ennio enoch enos enrico enrique enver
  enyinnaya enzo eoghan eoin epaminondas epeli ephraim epifanio erasmo erasmus erbol ercan ercole
  ercument erdal erdem erdinc erfan ergin ergun erhan erhard eric eric-emmanuel erich erik erkan erkin
  erkki erlan erland erlangga erlend erling ermanno ermete ernani ernest ernesto ernie ernst erol errol
  ersin ertan ertugrul erwan erwin eryk esa esau esequiel esfandiar eshaq eskandar eskil eskinder esmail
  espen essam estanislao esteban ethan ethelbert etienne ettore euan eudes eugen eugene eugenio
  eugeniusz eurig eusebio eustace evaldo evan evandro evangelos evariste evaristo everaldo everardo
  everett evert everton evren evzen ewald ewan ewart ewen ewout eyal eyup eyvind ezekiel ezenwa ezequiel
  ezer ezio ezra ezzat fabian fabiano fabien fabio fabrice fabrizio facundo fadel fadhil fadi fadli
  fahad fahd faheem fahim fahmi fahrettin fahri fahrudin faiq faisal faizan fakhar fakhrul falk fanel
  fanis farag faraj faramarz farhad farhan farhod fariborz farid faris farkhod farmaajo farouk farquhar
  farrokh farshad farshid faruk farzad farzin fasil fathi fatih faure faustin fausto fawaz fawzi faycal
  fayez faysal fayyad fazal fazil fazle fazlur fearghal fedele federico fedor fela feliciano felicien
  feliks felipe felix femi ferdie ferdinand ferdinando ferenc fereydoon fereydoun fergal fergus ferhan
  ferhat ferit fermin fernand fernando fernao feroz ferran ferre ferruccio festus fethi fethullah fevzi
  fiachra fidel fiifi fikrat fikret fikri fikru filiberto filimon filip filipe filipp filippo filippos
  finbar finbarr fingal finian finlay fintan fiorello fiorenzo firas firat firli firmin firmino fitsum
  fivos flaminio flavien flavio flaviu florea florent florentino florian floriano floribert floris floyd
  foday fode folarin folke folu fortunat fortunato fotios fotis fouad francesc francesco francis
  francisco franciszek franck francois francois-xavier frane franjo frank franklyn frans frantisek franz
  fred freddie freddy frederic frederick fredrik freek fridolin friedemann frieder friedhelm friedrich
  frigyes frits fritz frode froilan fructuoso fryderyk fuad fuat fulbert fulvio fumihiko fumihito fumio
  fumitaka fumiya furio furkan fyodor gabe gabor gabriel gadi gael gaetan gaetano gagan gagik galeazzo
  galen galip galo galvao galym ganapathy ganesan ganesh gani ganjar garegin garen gareth garikai garnik
  garry garth garvan gary gasana gaspar gaspard gaspare gaston gatete gathogo gatot gatsha gaurav gautam
  gaute gautham gauthier gautier gavin gavino gavriil gavril gaylord gbadebo gbenga gearoid gebhard
  gebre gebru gedion geert geir gellert gelu genaro genichiro genival genki gennadi gennadiy gennady
  gennaro genzo geoff geoffrey geoffroy geoffry georg george georges georgi georgios georgiy georgy
  geraint gerald geraldo gerallt gerard gerardo geraud gerben gerbrand gerd gereon gergely gergo gerhard
  germain germano gerold gerome geronimo gerrit gerry gershon gert gervasio gerwin getachew getahun
  getaneh gethin getulio geun-woo gevorg geza ggoobi ghaleb ghanim ghanshyam ghasem ghassan ghaus ghazi
  gheorghe gherardo ghislain gholam gholamhossein gholamreza ghulam giacinto giacomo giampaolo giampiero
  giancarlo giandomenico gianfranco gianluca gianluigi gianmarco gianmaria gianni giannis gianpaolo
  gianpiero gibran gichuki gideon gijs gijsbert gilad gilbert gilberto giles gilles gilmar gilson gines
  gino gioacchino gioele giordano giorgi giorgio giorgos giosue giovane giovanni giridhar girija girish
  girma gisli gitau githongo giuliano giulio giuseppe giustino givi gizachew gleb glendon glyn glyndwr
  gocha godfrey godswill godwin goffredo goga goichi gojko gokhan gokturk goncalo gonzague gonzalo
  goodluck gopal gopalakrishna gopinath goran gordan gordon gorgui gorka goro gosta gotabaya gote
  gottfried gotthard gottlieb govind govinda graciano graeme graham graziano greg gregers gregg gregoire
  gregor gregorio gregory greig grga grigor grigore grigori grigoris grigoriy grigory gruffudd gruffydd
  grzegorz gualberto gualtiero gudmundur guenter guenther guglielmo guido guilhem guilherme guillaume
  guillermo gulab gulbuddin guled gulliver gulzar gumercindo gumersindo gun-woo gunawan gunnar
  gunnlaugur gunter gunther guodong guoliang guoqiang guram gurbanguly gurdial gus gustaf gustav gustave
  gustavo gustaw gusztav guus guven guy-andre gwang-soo gwede gwenael gwilym gwynfor gylfi gyorgy gyula
  haakon haavard habib habibollah habibullah habimana habtamu habu hachem hachemi hachiro hadi hafeez
  hafez hafiz hage hagos haider haile hailemariam hailu haim haitham hajime hak-sun hakainde hakam hakan
  hakeem hakim hakizimana hakki hakon hal haldun halil halit halldor hallgrimur hallvard haluk halvard
  halvor hamad hamada hamadi hamayun hamdan hamdi hamdullah hamed hameed hamid hamidou hamidreza
  hamidullah hamish hamisi hamit hammad hamoud hamza hank hannes hannu hanoch hans hans-dieter
  hans-georg hans-joachim hans-jochen hans-jurgen hans-peter hans-werner harald hardik hareth hari
  hariharan harikrishna harilaos haris harish harith harmen harold haroldo haroon haroun harri harrison
  harry harshad harshvardhan hartmut hartwig haruhiko haruki haruo harvey haryanto hasan hashem hashim
  hashmat hassan hassane hatem hatim havard hayao hayate hayato haydar hayk hayrettin hayri hazem
  heberto hector hedi hefin heihachi heikki heiko hein heiner heinrich heinz heitor hekmatullah helder
  helge helgi helio heliodoro hellmut helmut helmuth hemant hemanta hemi hendra hendrik henk hennadiy
  henning henri henri-paul henrik henrique henry henryk heorhiy heraclio herbert herbie heribert
  heriberto herman hermann hermenegildo hermes herminio hernan hernando herschel hershel heru herve
  hesam heshmat heydar hezekiah hicham hidayat hidayatullah hidde hideaki hidefumi hidehiko hidehiro
  hidekazu hideki hidemasa hidemitsu hidenori hideo hidetaka hidetoshi hidetsugu hideyasu hideyuki
  hifikepunye higinio hilaire hilario hillel hilmi himanshu himanta hinrich hipolito hippolyte hiram
  hiren hiroaki hirofumi hirohiko hirohito hiroichi hirokazu hiroki hiromasa hiromichi hiromitsu hiromu
  hironobu hironori hiroo hiroshi hirotaka hiroto hirotoshi hiroya hiroyasu hiroyoshi hiroyuki hisashi
  hisato hisham hishammuddin hitesh hitoshi hjalmar hlib ho-sung hoani hohepa hojat holger homayoun
  homer homero honorato hooman hooshang horace horacio horatio horatiu hordur horia horst hosam hosein
  hoseyn hosni hossam hossein houcine houman houshang houssam houssem hovhannes hovik howard howie hrant
  hrayr hrishikesh hrithik hrvoje hryhoriy htin huba hubert hubertus huey hugh hugo hugues huib hulusi
  humayun humberto humphrey husain husam husamettin huseyin husnu hussain hussam hussein huw hyacinthe
  hynek hyrum hyun-bin hyun-jun hyun-sik hyun-soo hyun-woo hywel`;
