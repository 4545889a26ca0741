/**
 * Given names of men from q to z, lower case and without accents; names
 * that are both, or more often a surname, a place or a plain word, stay out.
 *
 * Source: own selection of frequent given names in English-language news: US Social Security
 * and UK census lists of frequent names, and common names of other languages.
 */
export const MEN_Q_TO_Z = `qahar qais qamar qamaruddin qasem qasim qassem qays qiniso qishan quentin
  quico quintin quinton quique quirino qurban qusay rabah rabie rachid rachmat radan rade radek radenko
  radik radim radityo radivoje radko radmilo rado radoje radomil radomir radoslav radoslaw radovan radu
  raed rafael rafal rafat raffaele raffi rafi rafid rafik rafiq rafiqul rafizi raghav raghavendra raghib
  raghu raghunath raghuram ragnar rahat rahim rahmanullah rahmat rahmatullah rahmi rahul raif raimo
  raimondo raimund raimundo rainer rainhard raj rajab rajabu rajagopal rajan rajat rajeev rajendra
  rajesh rajiv rajko rajkumar rajnath rajneesh rajnikant raju rakan rakesh ralf ralph ralphie ramadhani
  ramakant ramakrishna ramakrishnan raman ramanathan ramanuj ramaswamy ramazan ramdas ramdev ramdhari
  rameez ramesh ramez ramgopal rami ramil ramin ramiro ramiz ramkumar ramnath ramon ramvilas ramy ramzan
  ramzi ranald randal randell randolph randy rangana raniero ranil ranjan ranko ranveer ranvir raouf
  raoul raphael rasel rashad rashed rasheed rashid rashidi rasim rasmus rasoul rastus rasul ratan rathin
  ratko rauf raul rauno ravi ravshan rawiri ray raymond raymund raymundo raza razaq razmik razvan razzak
  recai recep redwan reece refik reggie reginald regis rehan rehor reidar reiji reijo reinaldo reiner
  reinhard reinhart reinhold reinier reino reinout rembrandt remco remigio remigiusz remo remus remzi
  renan renat renato renaud rens renzo resul reto reuben reuven rex reynald reynaldo reza rezo rhett
  rhodri rhun rhydian rhys riad riadh riaz ricardinho ricardo riccardo richard richie rick rickie ricky
  ridha ridwan rifaat rifat rigathi rigoberto rik rikiya rinaldo rino rintaro rinus rishabh rishi risto
  ritesh ritwik rivaldo rizk rizq rizwan roald rob rob-jan robbie robby robert roberto roberval robson
  rocco roch rod rodante roddy rodel roderic roderick rodger rodion rodney rodolfo rodolphe rodrigo
  rodrigue roel roelof roemer rogelio roger rogerio rohan rohana rohit rok roka rokuro roland rolando
  rolf rolf-dieter rollo roly romain roman romano romaric romario romeo romesh romeu romolo romualdo
  romulus ron ronald ronaldo ronan rongji ronildo ronnie ronny ronojoy roque rory rosalvo roscoe rosendo
  rosli ross rostam rostislav rostyslav rotimi rouben rouhollah rovshan roy royce royston ruadhan ruairi
  ruari ruaridh rubel ruben rubens rudi rudiger rudolf rudolph rudra rudy ruedi ruediger rufus rugamba
  ruggero ruggiero ruhollah runar rupak rupert ruperto rupesh ruprecht rurik ruslan russ russell rustam
  rustem rustu rutger rutilio ruud ruy rwigema ryan ryoichi ryoji ryoma ryosuke ryota ryotaro ryouta
  ryozo ryszard ryuhei ryuichi ryuichiro ryuji ryuta ryutaro ryuzo saad saadi saadoun sabahattin sabbir
  sabelo sabino sabir sabri saburo sachchidanand sachin sadaaki sadaharu sadao sadegh sadek sadeq
  sadettin sadik sadiq sadullah sadyr saeb saed saeed saeid safdar safet safwan sagar sagi sahil sahr
  saif saifeddine saifuddin saifullah saim sait sajad sajid sajith sajjad sakari sakher sakis salah
  salaheddine salahuddin saleem saleh salehe salih salim salman salomao salum salustiano salvatore saman
  sambit samdech sameer sameh samet sami samih samik saminu samir samora sampath sampo samrat samson
  samuel samura samvel sanat sanath sandeep sandiaga sandile sandip sandor sandro sandu sang-ho
  sang-hoon sang-hyun sang-min sang-woo sang-wook sani sanjar sanjay sanjeev sanjib sanjiv sanjoy sankar
  santanu santino santosh sanusi saoud saparmurat saptarshi saqib saqlain saqr sarat sarath sarbananda
  sarfaraz sarfraz sargis sarkis sarvesh sasan sasun satar sathish satish satoru satoshi sattar
  saturnino satyajit satyam satyapal satyendra saul sauli saulos saumitra saurabh saurav savely saverio
  saviour savva savvas sbu scott scottie se-hoon se-hun sead seamus sean seb sebastian sebastiano
  sebastiao sebastien sebhat sedat segismundo segun seif seigo seiichi seiichiro seiji seijiro seishi
  seishiro seitaro seiya sejad sekou selahattin selami selassie selcuk selemani selim selorm selwyn
  semakula semyon senad senzeni senzo seok-jin seok-yeol seok-youl seong-ho sepehr seppo septimiu
  septimus serafim serafin serafino serban serdar sergei sergey sergi sergio sergiu serhan serhat serhii
  serhiy serigne serik serkan sertac serzh setareki seth setya setyo seumas seung-ho seung-hoon
  seung-hyun seung-min seung-woo severiano severin severino severo seweryn sextus seydou seyran sezgin
  sfiso shaaban shabani shabbir shadab shafi shafie shafiq shafiqul shafqat shahab shahbaz shaheer
  shaher shahid shahidul shahram shahriar shahrir shahrokh shahrooz shahzad shahzaib shailendra shailesh
  shakeel shakib shakir shalva shamil shamsher shamsul shamus shane shankar shantanu shaoqi shapour
  shaquille sharad sharafat sharan shashank shashikant shatrughan shaukat shaul shaun shavkat shawki
  shawn shawqi shehbaz sheikhar shekhar sheldon sheraz sherif shervin sherwin sherzod shibu shigeaki
  shigefumi shigeharu shigehiko shigehiro shigekazu shigeki shigenobu shigeo shigeru shigetoshi
  shigeyoshi shigeyuki shihab shimon shimpei shingo shinichi shinichiro shinji shinjiro shinkichi
  shinnosuke shinpei shinsuke shintaro shinya shinzo shirish shiro shivaji shivakumar shivam shivraj
  shivshankar shlomi shlomo shmuel shmulik sho shoaib shogo shohei shoichi shoichiro shoji sholto shota
  shotaro shozo shreyas shrikant shubham shuhei shui-bian shuichi shuja shuji shukhrat shunichi shunji
  shunpei shunsuke shuntaro shusaku shusuke shyam shyamal si-woo siamak siaosi siarhei siavash sibusiso
  sicelo sid siddaramaiah siddhant siddharth siddhartha sidiki sidy siebe siegbert siegfried siegmar
  siegmund sietse sifiso sigmar sigmund sigurd sigurdur sigurjon sigve silas sileshi silvano silvere
  silverio silvester silvestre silvestro silvio silviu simbarashe simeon simo simon sinan sinisa
  siphamandla sipho siraj sirajul sirio sirous sirus sisay sisto sitaram sitiveni sivakumar sivaraman
  sivert siviwe sixten sixto siyabonga siyabulela sizwe sjaak sjoerd sjur slamet slaven slavko slavoljub
  slavomir slawek slawomir slimane slobodan snehasish snorre snorri soesilo sofiane sohail sohan sohei
  soheil sohrab soichi soichiro soma sombat somchai somesh somkiat somkid somnath somsak sondhi soner
  sonke soo-man sooronbay soren sorie sorin soroush soso sosuke sota sotaro sotiris soufiane souhail
  souleymane soumaila soumen soumendra soumik soumitra sourabh sourav spartak spencer spyridon spyros
  srdan srdjan srecko sreekumar sreenivasan srettha srikant srikanth srinivas srinivasan sriram ssebunya
  ssekandi ssempijja ssenyonga stamatis stan stanislas stanislau stanislav stanislaw stanko stanley
  stathis stavros stefan stefano stefanos steffan steffen steinar steingrimur stelian stelios sten
  stepan stephan stephane stephen stevan steve steven stewart stig stijn stipe stjepan stojan strahinja
  stratos stu stuart sture sturla suat subhas subhash subhashis subhendu subrahmanyam subramaniam
  subramanian subrata sudarshan sudeep sudesh sudhakar sudhanshu sudhir sudip sugata sugeng suguru
  suhail suhas suhayl sujay sujit sujoy sukanta sukru sukumar sulaiman sulayman sule suleiman suleyman
  sulkhan sumanta sumantra sumarno sumit sundar sundaram sundararajan sung-ho sung-hoon sung-jin
  sung-min sung-soo sung-woo sunil sunirmal suparman suprakash supriyadi supriyo suraj surajit suranga
  surayud surendra surendran suresh suryakant suryo susanta sushant sushil sushim susilo susumu suthep
  sutrisno suwarno suyono svatopluk svatoslav svein sveinn sven sven-erik svend sverker sverre svetislav
  svetozar sviatoslav svyatoslav swapan swaroop syahrul sylvain sylvanus sylvester sylvestre sylwester
  syngman szabolcs szczepan szilard szymon tabish tadaaki tadahiko tadahiro tadakatsu tadamasa tadao
  tadashi tadatoshi tadayoshi tadayuki taddese tadeas tadesse tadeu tadeusz tadhg tae-ho tae-hoon
  tae-hyun tae-jin tae-woo tae-yong tage taghi taha tahar taher tahir tahseen tahsin taichi taieb
  taiichi taiji taiki taimur taishi taisir taisuke taizo tajuddin tajudeen takaaki takafumi takaharu
  takahide takahiko takahiro takahisa takahito takaki takamasa takamitsu takanobu takanori takao takashi
  takato takatoshi takaya takayoshi takayuki takehiko takehiro takehito takeo takeru takeshi taketo
  takeya takeyoshi takis takiyuddin taksin taku takuji takuma takumi takuro takuto takuya takuzo talal
  talant talat taleb talgat talha talib taliesin tamam tamas tamati tamba tamim tamotsu tancredi
  tancredo tane taneli taner tanguy tanimu tanmay tanveer tanvir tapan tapani tapio taqi tarak taran
  taras tarcisio tarek tareq tarik tariq tarique tarkan tarmo tarquin tarun taskin tasos tateo tathagata
  tatsuhiko tatsuhiro tatsuji tatsuki tatsuo tatsuro tatsushi tatsuto tatsuya tatsuyuki taufik taufiq
  tauqeer taurai tausif tavish tawanda tawfik tawfiq taye tayeb tayfun tayfur taysir tayyip ted tedros
  teemu tefera tegid teguh teiichi teiji tejan tejas tejashwi tekle teklu telis telmo temesgen temirlan
  temur teng-hui tengiz teo teodor teodoro teofilo teoman teppei terance terence terje tero terrence
  teruaki teruhiko teruo teruyoshi teruyuki tesfaye teshome teten tetsu tetsuji tetsuo tetsuro tetsushi
  tetsutaro tetsuya teun teunis teuvo tevfik tevin tevita tewodros tewolde teymour thabang thabani
  thabet thabiso thabo thad thaddeus thaer thaksin thamer thami thamsanqa thanasis thanathorn thanos
  thapelo thaworn thelonious themba thembani thembelani thembinkosi themis themistoklis theo theobald
  theodor theodore theodoros theofanis theofilos theophile theophilus theun theunis thiago thibaud
  thibault thibaut thierno thierry thijs thilan thilo thodoris thom thomas thongloun thorbjorn thore
  thorsteinn thorsten thorvald thrasyvoulos throstur thulani thulasizwe thurston tiago tiberio tiberiu
  tibor tiburcio tidiane tiecoura tiernan tigran tihamer tihomir tijs tikhon tilahun tillakaratne tilman
  tilo tim timmy timo timofei timofey timos timoteo timothee timothy timucin timur tino tipene tirath
  tirso tissa tito tivadar tiziano tjahjo tjeerd toader tobenna tobiah tobias toby tod todd tofig toivo
  tokio toktar tokuichi tokuo tokutaro tolegen tolga tolgay tom toma tomas tomasz tomek tomer tomio
  tomislav tommie tommy tomoaki tomofumi tomohide tomohiko tomohiro tomohisa tomohito tomokazu tomoki
  tomonori tomoo tomos tomotaka tomoya tomoyoshi tomoyuki tonci tonderai tongai tony toon toralf torao
  torben torbjorn torgeir toribio torleif tormod tornike torquil torstein torsten toru toshi toshiaki
  toshifumi toshiharu toshihide toshihiko toshihiro toshihito toshikatsu toshikazu toshiki toshimasa
  toshimichi toshimitsu toshinobu toshinori toshio toshiro toshitaka toshiya toshiyuki toufiq touhid
  touraj toussaint toygar traian tranquilino travis trefor trenton trevor tridib trilochan tristan
  tristram triyono trofim trond tryfon tryggvi trygve tsadkan tsegaye tsepo tshepo tshidiso tsugio
  tsuneo tsung-han tsutomu tsuyoshi tudur tugay tugrul tullio tumusiime tumwine tunc tuncay tuncer tunde
  tundu tunji tuomas tuomo tuong ture turgay turgut turhan turki turlough tushar tusiime tuvia tvrtko
  twagirayezu tymoteusz tyrell tyrese tytus tzachi tzvi ubaid ubaidullah ubaldo uday udayan uddhav udo
  udoma ueli ugo ugochukwu ugur uisdean ujjal ujjwal ukachukwu uladzimir ulas ulf ulises ulisse ulrich
  ulrik ultan ulugbek ulysse ulysses umair umakant umar umarbek umaru umberto umer umesh unai unal
  untung upendra upul urbain urbano urho uri uriah uriel uros urpo urs usama usman uthman utku uttam uwe
  uwizeye uzi uzochukwu vache vaclav vadim vadym vagelis vagif vahan vahe vahid vahit vaibhav vakhtang
  valdecir valdemar valdir valentin valentino valentyn valer valeri valeriano valerio valeriu valeriy
  valiollah valmir valter vanderlei vangelis vannak vano vaqar varazdat vardan vartan varun vasant vasek
  vasil vasile vasileios vasili vasilis vasily vassilis vasudev vasudevan vasyl vavrinec vazgen vazha
  vazul veaceslav vebjorn vecdi vedat vedran veerappa vegard veikko veit veli velimir veljko venancio
  vendelin veniamin venkaiah venkat venkataraman venkatesh vere vernon vesa veselin veysel vezio
  viacheslav vicente vico victor victoriano victorien victorino vidar vidyadhar vigen viggo vijay
  vijayakumar vijayan vikas vikash vikram vikramaditya vikrant viktar viktor vilem vilho viliame ville
  vilmos vimal vinay vince vincent vincenzo vineet vinicio vinicius vinko vinod viorel vipin vipul viraj
  virat virbhadra virender virendra virgil virgilio virginio vishal vishnu vishwa vishwajit vishwanath
  vit vitali vitalii vitaliy vitaly vitezslav vito vitor vittorino vittorio vivek vjekoslav vlad vladan
  vladeta vladimir vladimiro vladislav vladlen vlado vladut vladyslav vlasis vlastimil vlatko vojin
  vojislav vojta vojtech volkan volker volkmar volodymyr vorapong voreqe vratislav vsevolod vugar vuk
  vukasin vusi vusumuzi vuyani vuyo vyacheslav waclaw wadih wael wahab waheed wahid wahome wahyu wairagu
  waisale waithaka wajdi wajid wajih waldemar waldir waleed walery walid walmir walt walter walther
  wamalwa wanderley wanindu waqar waqas warren warsame waseem wasfi wasim wassim wasswa waswa wataru
  wayne weidong weiguo weimin welington wen-chung wen-je wenbin wenceslao wendel wendelin wendell werner
  wes wescley wesley wibowo wiebe wieland wieslaw wigberto wiktor wilber wilbert wilbur wiley wilf
  wilfred wilfredo wilfrid wilfried wilhelm willem willi william willie willy wilmer wim wincenty
  winfield winfred winfried winston wiranto wiremu wissanu witold wladyslaw wlodzimierz wojciech wojtek
  wolde wole wolf-dieter wolfgang wolfhard woo-jin woo-sung workneh wouter wubbo wulf wystan xabier
  xander xaver xavi xavier xenofon xiaobo xiaodong xiaogang xiaojun xiaolong xiaoping xolani xuan-phuc
  yaakov yacoub yadollah yago yahaya yahia yahir yahiro yahya yair yakov yakubu yakup yalcin yanis yaniv
  yann yannis yaqoub yaqub yared yaron yaroslav yasar yaseen yaser yash yashar yashpal yashwant yasin
  yasir yasser yassin yassine yasuaki yasufumi yasuharu yasuhide yasuhiko yasuhiro yasuhisa yasuhito
  yasuji yasukazu yasumasa yasunari yasunobu yasunori yasuo yasuro yasushi yasutaka yasutoshi yasuyoshi
  yasuyuki yatin yawo yaya yde yechiel yefim yegor yehezkel yehor yehoshua yehuda yekini yekta yemane
  yerlan yermek yervand yerzhan yevgeni yevgeniy yevgeny yevhen yevhenii yiannis yiftach yigal yigit
  ying-jeou yiorgos yisrael yitzchak yitzhak yoann yoav yochanan yoel yogendra yogesh yohana yohann
  yohannes yohei yoichi yoichiro yoji yojiro yomi yonas yonatan yong-ho yong-hwan yong-jun yong-soo
  yongkang yoni yoon-ho yoon-seok yoon-suk yoram yoro yosef yoshiaki yoshifumi yoshiharu yoshihide
  yoshihiko yoshihiro yoshihisa yoshihito yoshikatsu yoshikazu yoshiki yoshimasa yoshimichi yoshimitsu
  yoshinobu yoshinori yoshio yoshiro yoshitaka yoshito yoshitomo yoshiyasu yoshiyuki yossi yosuke yotam
  youcef younes youness young-chul young-ho young-hoon young-jin young-min young-sam young-soo younis
  younus youri yousaf yousef yousif youssef youssou youssouf yousuf yrjo ystein yudai yudhishthir yudi
  yuichi yuichiro yuji yujiro yukihiko yukihiro yukinori yukio yukito yukiya yuksel yunus yurii yuriy
  yury yusaku yusef yushi yusril yusuf yusuke yuta yutaka yuto yuya yuzo yuzuru yvan yves yvon
  zabihullah zacarias zaccaria zach zachariah zacharias zacharie zachary zack zafar zafarullah zafer
  zaharia zaheer zaher zahi zahid zahoor zaid zain zainal zak zakaria zakariya zakhar zakhele zaki zakir
  zal zalan zalman zalmay zaman zambry zane zarko zaur zaven zayd zayed zaza zbigniew zbynek zdenek
  zdenko zdravko zdzislaw ze'ev zebedee zeca zedong zeeshan zeev zeferino zeid zein zekai zeke zekeriya
  zeki zelalem zeljko zemin zenawi zenji zenjiro zeno zenon zephyrin zerihun zeyad zhandos zhigang
  zhiqiang zhirayr zhiwei zhiyong zhomart zhores ziad ziauddin ziaur zied ziemowit zikmund zinovy zissis
  zitto zivko zivojin zivorad ziya ziyad zlatan zlatko zmarai zolani zoltan zoran zoubir zouheir zoumana
  zsigmond zsolt zubair zubairu zuberi zuhair zuko zulfikar zulfiqar zulfu zulkifli zurab zvi zviad
  zvonimir zvonko zweli zwelinzima zwelithini zyad zygmunt`;
