/**
 * Given names of men from i to p, lower case and without accents; names
 * that are both, or more often a surname, a place or a plain word, stay out.
 *
 * Source: own selection of frequent given names in English-language news: US Social Security
 * and UK census lists of frequent names, and common names of other languages.
 */
export const MEN_I_TO_P = `iacob iacopo iain ian iarlaith ibou ibra ibraheem ibrahim ibrahima ibrar
  ichiro idar idris idrisa idriss idrissa iestyn ieuan ifan ifeanyi ifor iftikhar igal ignacio ignacy
  ignatius ignaz ignazio igor ihab ihor ihsanullah ijaz ike ikechukwu ikenna iker ikki ikpeazu il-sung
  ilan ilario ilarion ilgar ilhami ilias ilie ilija ilker ilkka illia illtyd ilmari ilya ilyas imad imed
  imran imre imtiaz in-ho in-soo inacio inaki inam inayatullah indalecio indrajit indranil ingebrigt
  ingemar ingmar ingo ingvar inigo innokenty inocencio intigam inuwa inzamam ioan ioannis iolo ionel
  ionut iordanis iosefa iosif ippei iqbal iraj irakli ireneusz irfan irineu irungu irvin irwan irwin
  isaac isadore isaiah isaias isamu isao isfandiar ishak ishan ishaq ishtiaq ishwar isidor isidore
  isidoro isidoros isidro isikeli iskandar isko islwyn ismael ismail isoroku israfil issa issam isse
  issei issiaka issouf issoufou istvan itai itamar itaru ithel itzhak iulian iuliu ivan ivano ivar ivica
  ivo ivor iwan iwao iyad iyappan iyorchia izaak izhar izudin izzat izzeddine izzet jaafar jaakko jaap
  jabali jabari jaber jabir jabulani jace jacek jachym jacinto jack jacob jacobo jacobus jacopo jacques
  jacques-henri jader jadranko jae-hyun jae-in jae-min jae-myung jae-suk jae-sung jae-won jae-wook
  jae-yong jafar jagan jaganmohan jagannath jagat jagdish jago jahangir jahongir jailson jair jairam
  jairo jajang jakaya jake jakob jakov jakub jalaj jalal jalaluddin jalil jamal jamar jamel james jamil
  jamshed jamshid jan-peter janardan janez janko janos janusz jarda jared jarek jaremi jari jarlath
  jarle jarmo jaromir jaroslav jaroslaw jasim jason jassem jassim jatin jatuporn jaume javad javaid
  javed javi javier jawad jawahar jawar jaxon jayant jayanta jayaprakash jayaram jayden jayesh jaylen
  jean-baptiste jean-bedel jean-bernard jean-charles jean-christophe jean-claude jean-daniel jean-eudes
  jean-francois jean-guy jean-hugues jean-jacques jean-louis jean-luc jean-marc jean-michel jean-noel
  jean-patrick jean-paul jean-philippe jean-pierre jean-rene jean-robert jean-sebastien jean-yves jeb
  jed jedediah jedrzej jeetendra jeferson jeff jeffery jeffrey jehangir jejomar jelle jenaro jeno jens
  jeong-hun jeremiah jeremias jeremy jermaine jernej jeroen jerome jeronimo jerrold jerry jervis jerzy
  jesper jesse jesus jethro jeyhun jhala ji-hoon ji-hun ji-sung jiabao jiaming jianguo jianjun jianmin
  jianping jibril jide jiechi jigme jignesh jim jimmy jimoh jin-ho jin-soo jin-woo jindra jindrich
  jinggoy jinping jintao jioji jiri jiro jitender jitendra joachim joakim joao joaquim joaquin jochem
  jochen joe joel joelson joerg joffrey jogesh johan johann johannes john johnny joichi joji joko jokull
  jomo jon jonah jonas jonatas jonathan jonathon jong-chul jong-hoon jong-hyun jong-in jong-kook
  jong-min jong-seok jong-su jong-un jong-woo jonty joon-ho joon-hyuk joon-seok joon-young joop joost
  jop jordi jorg jorge jorgen jorginho joris jorma jorn josaia jose jose-antonio jose-luis jose-manuel
  josef josep joseph josh joshua josiah josias josimar josip josphat josselin jostein josu josue jotaro
  jotham jouhar jouko jouni jovan jovino joydeep jozef jozo jozsef juan juan-carlos juan-jose
  juan-manuel juan-pablo juarez jucelino jud judah judd judson juergen juha juhana juhani juho juichi
  jukka julian julien julio julius juliusz juma jumanne jun-ho jun-jun jun-seo junaid jung-ho jung-hoon
  jung-tai jung-woo junichi junichiro junji junpei juntaro junya juraj jure jurg jurgen jurij jurriaan
  juscelino jussi justin justino juvenal juzo jyotiraditya kaan kaare kaarlo kabelo kabera kabir kabiru
  kachi kacper kaddour kaden kadhim kadir kaguta kai-uwe kailash kairat kais kaito kajetan kakha kakuei
  kaleem kalervo kalevi kalidou kalilou kalle kalman kalonzo kalumba kalyan kamal kamalesh kambiz kamel
  kamil kamlesh kamo kamoru kamran kamuran kamuzu kanat kanayo kangwa kanhaiya kantaro kanubhai kapil
  karamba karamoko karan karapet kare kareem karel karim karl karl-heinz karl-theodor karlo karoly
  karsten karthik kartik karu karunanidhi kasem kashif kashinath kasim kaspar kasra kassa kassahun
  kassem kassim kassym kassym-jomart katsuaki katsuhiko katsuhiro katsuji katsunari katsunori katsuo
  katsutoshi katsuya kaushik kaveh kayihura kayode kayvan kazem kazim kazimierz kazuaki kazuhiko
  kazuhiro kazuhisa kazuhito kazuki kazuma kazunari kazunori kazuo kazushi kazushige kazutaka kazuto
  kazutoshi kazuya kazuyoshi kazuyuki kealan kebede kedar keenan kees keigo keiichi keiichiro keiji keir
  keiran keisuke keita keitaro keith keivan kemal ken kenan kenechukwu kenelm kenenisa kengo kenichi
  kenichiro kenji kenneth kenny kenshin kenta kentaro kenton kenzo keqiang kermit keshav ketan ketil kev
  kevin keyvan kgalema kgosi kgosietsile khachatur khadga khadim khagen khair khairul khairy khalaf
  khaldoun khaled khaleel khalid khalil khalilur khamis khamisi khayelihle khayri khehla khidr khil
  khosrow khotso khulekani khurram khushal ki-moon ki-tae ki-young kiambati kian kianoush kichiro kieran
  kieron kiichi kiichiro kiiza kilian kilonzo kimmo kimon kinfe kingshuk kinji kinya kioko kioumars
  kipchirchir kipchoge kipchumba kipkemboi kipkemei kipkirui kiplagat kiplimo kipngetich kiprono
  kiprotich kiprugut kipruto kipyegon kiraitu kirill kirit kisaburo kishan kishore kithure kittirat
  kiumars kiyoaki kiyohiko kiyohiro kiyoshi kiyotaka kizito kjartan kjell kjetil klaas klaus klaus-peter
  klemen klim kliment knud knut koami koba kobby kobi kobina kodjo kodzo koen koffi kofi kohei koichi
  koichiro koigi koji kojiro kojo koki kolawole kolbjorn kole komi komla komlan konrad konstantin
  konstantinos konstanty koos kopano koray korkut korn kornel kornelius kosaku kosei koshi kosmas kossi
  kostas kostis kostyantyn kosuke kotaro kouki kourosh kouta kozo kresimir kreso krishan krishnamurthy
  krishnan kristian kristinn kristjan kristof kristoffer krisztian kriton krsto krunoslav krystian
  krzysztof kuanysh kubatbek kudret kumaraswamy kunal kunihiko kunihiro kunio kuniyoshi kunle kurbanguly
  kurmanbek kurosh kursat kurt kusal kushal kusno kutlu kuzma kvido kwabena kwadwo kwaku kwame kwami
  kwamina kwang-ho kwang-soo kwasi kweku kwesi kyalo kyle kyohei kyosti kyosuke kyriakos kyrylo kyu-hyun
  kyung-ho kyung-soo lachlan ladislao ladislav lado laercio lahiru laisenia lajos lakhan lakhdar
  lakshman lakshmikant lalit lalu lamar lamberto lamin lamine lamont lampros lando lanfranco langa lanny
  lanre lansana laode lapo larbi larry lars lars-erik lasantha lasha lasith lasse laszlo lateef laureano
  laurens laurent laurent-desire laurentiu lauro lautaro laviniu lavrenty lawrence laxman lazar lazaro
  lazaros lazarus leander leandre leandro learnmore leberecht leendert lefteris leif lekan lekhnath
  lemuel len lenart lencho lennart lennie leo leocadio leon leonard leonardo leonce leoncio leonel
  leonhard leonid leonidas leonte leonty leopold leopoldo leroy lesetja lester leszek lev levan levent
  levente levi levon lew lewis lex liam liaqat liaquat liban libor liborio licio lidetu lieven lijian
  lindani lindomar lindon linus lionel lisandro lito livio liviu ljubisa ljubo ljubomir llew llewellyn
  llewelyn lloyd lluis llyr llywelyn lobsang lochlann lodewijk loic lokesh lomig lonnie lorand lorant
  lorcan lorenz lorenzo lorne lotay lotfi lothar louai louis louis-philippe loukas lounes lourenco
  lourival lovemore lovro luay lubbert lubega lubinda lubomir lubor lubos luc luca lucas luchino lucian
  luciano lucien lucio lucius lucjan ludek ludger ludolf ludovic ludovico ludvig ludvik ludwig ludwik
  luhut luigi luigino luis luiz luka lukas lukasz luke lukhanyo lukman lukyan lule lunga lungelo lutfi
  luther lutz lwandile lwazi lyle lyman lynton maamoun maan maarten macario maciej maciek macky madan
  madani madhav madhavan madhukar madhur madiou madoc madoda maduabuchi magne magnus mahadev mahan
  mahathir mahdi mahendra maher mahesh maheshwar mahfoud mahfud mahfuz mahinda mahir mahmood mahmoud
  mahmudullah mahmut maigari maik maithripala majdi majed majid makgabo makis makram maksat maksim
  maksym maksymilian malachy malal malcolm maldwyn malek malik mallikarjun mamadou mamady mamdouh mamo
  mamoru mamoun mamuka man-soo manabu manas manasa manav mandla manfred mangal mangosuthu manik manish
  manlio manmohan manny manoel manohar manoj manolis manolo manoranjan manos manouchehr manqoba mansoor
  mansour mansur manuel manvel maphisa maqbool maqsood marat marc marcel marcelin marcelino marcell
  marcello marcelo marcial marcin marcio marco marcondes marcos marcus marek mariano marijan marijn
  marinko marinos marinus mario marius mariusz marjan mark markku marko markos markus marlon marmaduke
  maroof marouane martim martin martinho martino martiros marton martti marty marvin marwan marzio
  marzouk masaaki masafumi masaharu masahide masahiko masahiro masahisa masahito masakatsu masakazu
  masaki masamichi masamitsu masamune masanao masanobu masanori masao masaomi masaru masashi masataka
  masateru masato masatomo masatoshi masatsugu masaya masayasu masayoshi masayuki masood masoud massamba
  massimiliano massimo massoud masud masuo matan matej mateo mateus mateusz matheus mathew mathias
  mathieu mathijs matija matiu matous mats matt matteo matthaus matthew matthias matthieu matthijs matti
  matty matvei matvey matyas maurice mauricio maurilio maurizio mauro mawlawi mawuli max maxim maxime
  maximilian maximiliano maximilien maximino maximo maximus mayank maynard maytham mazen mazhar mazin
  mazlum mbwana mduduzi medard mees meghnad mehboob mehdi mehmet mehmet-ali mehmood mehran mehrdad
  mehrzad meindert meinhard meinrad meir mekonnen melaku melchior melchiorre melchor meles melih
  melquiades melusi melvin melvyn memduh menachem menardo mendel menelaos mengesha mengistu menno menzi
  merab meredydd merera merlin mersad mert mervyn mesfin messias mesut metehan metin meurig mevlut
  meziane mfundiso mfundo mher mhlengi micah michael michalis micheal michel michiel michihiko michihiro
  michinori michio michitaka mick mickael mieczyslaw mieszko miguel mihai mihail mihalis mihaly mihangel
  mihovil mikaere mikalai mike mikel mikhail mikhailo mikheil mikio mikita mikkel mikko miklos mikolaj
  mikulas milad milenko miles milind milivoj miljenko milo milomir milorad milos miloslav miloud milovan
  miltiadis milton min-ho min-jae min-jun min-seok min-soo min-sung minas ming-tong mino minoru miodrag
  mircea mirhossein mirko miro miron miroslav miroslaw misbah mishaal mislav mitch mitchell mithat
  mithun mitsos mitsuaki mitsuharu mitsuhiro mitsunori mitsuo mitsutaka mitsuyoshi mitt mkrtich mladen
  mluleki mlungisi mmusi moacir moacyr moctar modeste modibo modou mody moez mogens mohamad mohamed
  mohamed-ali mohamedi mohamedou mohammad mohammad-ali mohammad-javad mohammad-reza mohammadreza
  mohammed mohamud mohan mohandas mohanlal mohd mohit mohnish mohsen mohsin moin moinuddin moise moises
  mojmir mojtaba mokgweetsi mokhtar molefe molefi momcilo momir momodou moncef mondli monico monojit
  monther monty moo-hyun moon-soo mordechai moritz mort morten morteza mortimer morvan moses mosharraf
  moshe mosiuoa mostafa motilal motohiro motoki motoo motoyuki motti mouad mouloud mounir mourad moussa
  moustafa moustapha mrinal mrinmoy msizi mthokozisi mthunzi muammer muayyad muazzam mubariz mubashir
  mudar mudassar mufid mugambi mugerwa mugur muhaimin muhammad muhammadu muhammed muhannad muharrem
  muhittin muhsin muhtar muhyiddin mujib mujibur mukarram mukesh mukhriz mukhtar mukremin mukul mulayam
  muli mulindwa mulugeta mulyadi mulyono munawar mundher munehiro muneo mungai mungo munir munther munya
  munyaradzi murad murali muralidhar murat muratbek murathan murdo murilo murray murtada murtaza murugan
  musa musab musaed musawenkosi mushahid mushfiqur mushtaq mustafa mustafizur mutahi mutaz muthama
  muthanna mutinda mutiso mutiur muttiah mutuku muwaffaq muwanga muyiwa muzaffer muzi mwai mwenda mwinyi
  mwirigi mwiti mxolisi mykhailo mykhaylo mykola mykyta myles myron myung-bak myung-soo mzwandile nabeel
  nabih nabil nabin nacer naci nadeem nader nadiem nadim naeem nafiz naftali nagaraj nagato nagesh
  nahman nahum naim nairi najam najeeb naji najib najibullah najm nak-yon nalin namal naman namgay namik
  nana-kwame nanang nandan nandlal nando nandor nangolo nangyal nanni naofumi naohiko naohiro naoise
  naoki naoto naoya naoyuki narasimha narayan narayana narayanan narciso narcisse narek narendra naresh
  narhari nariaki narihito narongpan narottam naseer naser nasir nassir natalino natan nataraj nate
  nathan nathaniel nathi natiq natsuo natwar naveed naveen navid navin nawaf nawaz nawfal nayef nazar
  nazario nazih nazim nazir nazmi nazri nazrul nazzareno ndabezinhle ndayishimiye nderitu nderu ndiaga
  ndirangu ndolo ndubuisi nduka ndumiso nebojsa necati necdet necip necmettin ned neddie neddy nedeljko
  nedim nedzad neeraj nega nehemia nehemiah neil nektarios nelio nello nelson nelu nemesio nenad nereo
  nestor nev neven neville nevio nevzat ngconde ngoako nhlanhla niall nicanor nicasio niccolo nicephore
  nichita nicholas nick nico nicolae nicolas nicolo nicu nicusor niek niels nigel nihar nihat nii niilo
  nikhil nikica nikiforos niklas nikodim nikol nikola nikolai nikolaos nikolay nikos niksa nilesh niloy
  nils nilson nilton nimal nimish ninad nino nipun nir niraj niranjan nirmal nirmalya nisar nishant
  nishikant nissim nitesh nitin nitish niwat niyonzima nizam nizamettin nizamuddin nizar njal nkosana
  nkosi nkosinathi nkululeko nnaemeka nnamdi noah noaman nobuaki nobuhiko nobuhiro nobuhito nobukazu
  nobuo nobutaka nobuteru nobuyoshi nobuyuki nodar noe noman nonso norayr norbert norberto norbu
  norifumi norihiko norihiro norihito norikazu norimasa norio noritaka norival noriyoshi noriyuki norman
  nosrat noureddine nouri novruz nripen nripendra nsengiyumva nshimiyimana ntshebo nugzar nuhu numan
  nuno nunzio nurbek nurdin nurettin nuri nurlan nursultan nusret nusron nuwan nwabueze nwachukwu nyagah
  nyamweya nyesom obadiah obafemi obaid obaidul obaidur obert obinna obiora obrad octavian octaviano
  octavio odair oday oddur oddvar odell odhran odion odon odysseas ogbonna ognjen ogutu oguz oguzhan
  ohad oisin oistein okan okechukwu okey okezie oktay okwudili oladele oladipo olaf olafur olaniyan
  olanrewaju olav olavi olavo olawale oldrich oleg olegario oleh oleksandr oleksii oleksiy olgierd
  olimjon oliver olivier oljas olli ollie oloo olu oluf olukayode olumide olumuyiwa olusegun oluwafemi
  oluwatobi omair omar omari omid omkar omprakash omran omri omurbek onder ondra ondrej onesimo onnik
  onno onofre onofrio onur onyema opondo orazio orcun oren orest oreste orestes orfeo orhan orjan orkhan
  orozbek orson ortwin orville osagie osama osamu osaro osazee osbert oscar osei osip osita oskar osman
  osmar osmo osmond ossufo ostap ostoja osvald osvaldo oswald oswaldo oswin oszkar otabek otakar otar
  otavio othman othmane otiende otis otmar oto ottar ottavio ottmar otto ottokar ottorino oualid ouko
  oumar ousainou ousmane oussama ousseynou ove ovidio ovidiu owain owais owen owuor oybek oyetola oyugi
  oyvind ozan ozcan ozer ozkan ozzie paa-kwesi paata paavo pablo paco pacome paddy padhraig padmanabha
  padraic padraig palaniswami palle palmiro panagiotis panayiotis panchanan panfilo pankaj panos
  pantelis panu paolino paolo pape papiss paraskevas paresh parham parimal paritosh parmeshwar parsa
  parth partha parvez parviz pascal pascoe pascual pasi pasquale patricio patrick patrizio patson paul
  paul-henri pauli paulinho paulo pavel pavlo pavlos pawel peadar peder pedro pedro-pablo pejman pekka
  pelayo pelle pellegrino penri pentti pepe peppino perceval percival percy perfecto periklis pero
  pertti pervaiz pervez petar pete peter petr petre petri petrica petro petros petru petteri petur
  peyman pezhman phathekile phil phileas philemon philibert philip philipp philippe philippe-andre
  phillip phineas photis phumlani pichai pier-paolo pierangelo pierferdinando pierfrancesco piergiorgio
  pierluigi piero pierre pierre-andre pierre-henri pierre-louis pierre-marie pierre-yves piersanti piet
  pieter pietro pim pinaki pinarayi pinchas pino pio piotr pirmin piyush placido platon plinio policarpo
  polydoros porfirio potap poul pouria pouya prabal prabhakar prabhat prabhu prabin prabir prabodh
  prabowo pradeep pradip pradyumna pradyut prafulla prahlad prakash prakhar pramod pramono pranab pranav
  pranay prasanta prasenjit prashant prashanta pratap prateek pratik praveen praveer pravin pravoslav
  prawit prayut prayuth preben predrag prem premchand premysl primitivo primoz pritam prithvi prithviraj
  priyabrata priyank priyantha prodromos proinsias prokhor prokop prokopis prokopy prospero prudencio
  przemyslaw puneet purushottam pushkar puya pyrros`;
