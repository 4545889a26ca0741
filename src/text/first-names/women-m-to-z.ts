/**
 * Given names of women from m to z, lower case and without accents; names
 * that are both, or more often a surname, a place or a plain word, stay out.
 *
 * Source: own selection of frequent given names in English-language news: US Social Security
 * and UK census lists of frequent names, and common names of other languages.
 */
export const WOMEN_M_TO_Z = `maaike maame mabel macarena machteld madalina maddalena madeleine madeline
  madge madhavi madhulika madhuri madiha maev maeve magali magda magdalena magdalene magdalini magdolna
  maggie maggy mahboubeh mahbuba maheen mahin mahina mahinur mahira mahlet mahliyo mahnaz mahnoor mahsa
  mahshid mahvash mai-anh mai-lan maia maiara maidei maija maiko maimouna maimunah mair maire mairead
  maisa maisie maite majida makeda makhosazana makiko malati malavika maleeha malgorzata malia maliheh
  malika malin malini malka mallika mamata mamello mami mamie mamta manal manasi mandana mandi mandira
  mandy manisha manjula manjusha manon manuela mara marama marcela marcia marcie mareike marfa margaret
  margareta margarethe margarida margarita margaux margherita margit margot margret margriet marguerite
  maria maria-ana maria-eleni maria-jose mariagrazia mariam mariama mariame mariamu mariana mariangela
  marianna marianne maribel maricar maricarmen maricel maricela maricris marie marie-christine
  marie-claude marie-france marie-helene marie-josee marie-laure marie-louise marie-therese marieke
  mariel mariela marielena mariella marielle marietta mariia marija marijana marijke marika mariko
  marilda marilena marilla marilou marilyn marina marinalva marinela marinella mariola marisa marisela
  marisol marit marites maritza marivic mariya mariyam marja marjatta marjolaine marjolein marjorie
  marketa marla marleen marlena marlene marli marlies marnie marsha marta martha martina martine marwa
  mary maryam maryana maryann maryanne maryellen maryna maryse marzena marzia marzieh masae masako
  masego masha masoumeh mathilde matilda matilde matsuko maud maura maureen mavis mavluda maxine maya
  mayawati maybelle mayra maysa maysoon mayu mayuko mayumi mbalenhle mbula meaza mechthild meena
  meenakshi meera megan megawati megha meghana megumi mehreen mehri mehrnoush mehrunnisa mehwish mei
  mei-chu mei-hsiang mei-hua mei-lan mei-li mei-ling mei-yin mei-ying meihua meiling mekdes melania
  melanie melati melba melchora mele melek melina melinda melissa melissande meltem meral merav mercedes
  mereana merlinda mervat meryem meryl meseret mette mhairi mi-kyung mi-ran mi-sook mi-young mia micaela
  michaela michela micheline michelle michiko midori mie mieczyslawa mieke mieko mihaela miho mihoko
  mihret miki mikiko mila milada milagros milana mildred milena milica milly miloslava miluse mimi
  min-ah min-jeong min-seo mina minako mindy minna minnie minoo mira miranda mireia mireille mirela
  mirella miri miriam mirian miriana mirit mirjam mirjana miroslava miroslawa misaki misato mitsue
  mitsuko mitzi miwa miyako miyoko miyuki mmabatho modupe moira mojgan mollie molly momina momoe momoko
  mona monica monika monique monisola montse moraa morag morena morenike morgana motoko mouna moya
  mridula mrinalini mueni muge muireann mujde mukaddas mukamana mukami mukantwari mukhtaran mukta mumbi
  muna munazza munevver munira muriel muringi mutesi mutheu muthoni mutinta mwajuma mwaka mwanahamisi
  mwanaisha mwende mwikali my-duyen my-linh myfanwy myra myriam myrna myrto mzia na-young nabila nabirye
  nabukenya nada nadege nadera nadezhda nadia nadine nadiya nadja nafissatou nafula nagehan nagisa
  naheed nahla naima naira najat najla najma najwa nakato nakimuli nakintu nakitende nakyanzi nalan
  naledi naliaka nalini nalubega nambi nami namiko namita namrata namubiru namukasa namutebi namwali
  nana-akua nanako nanami nanci nancy nandi nandini nandita nane nanette nangila nanjala nansubuga naoko
  naomi narges nargess nargiza narine nashwa nasiba nasimiyu nasira nasreen nasrin natalia natalie
  natallia natalya natasa natasha natela nathalie natia natsuko natsumi natukunda nawal nayab nayana
  nayantara nayla naz nazan nazanin nazeli nazia nazira nazli ndeye ndinda nduta nebahat neelam neelima
  neema neena neerja neeta neetu nefeli negar negin neha neide nekesa nele nelida nell nelli nellie
  nelly nenita nereida nerissa nermeen nermin nerys neslihan nesrin nettie neus neusa nevena nevenka
  ngaio ngaire ngoc-anh ngoc-lan ngozi nhu-quynh nhung nia niamh nichola nicki nicole nicoleta nicoletta
  nidhi nienke nighat nigora nihan niharika nikki nikolett nilda nilgun nili nilima nilofer niloofar
  niloufar nilufer nimet nimfa nina ningsih ninsiima nirmala nirupama nisha nishi nisreen nita nitya
  nitza nivedita nives niyati njeri njoki nkechi nkem nkiru nkiruka nneka nnenna nobuhle nodira noelani
  noelle noemi noha noirin nokuthula nokwazi nola nolitha nolwenn nomalanga nomathemba nombuso nomfundo
  nompumelelo nomsa nomvula nomzamo nonhlanhla nonna nontando nonye noor-al-huda nora norah noraini
  noreen norhayati noriko norma nosipho noura nourhan noxolo nozomi ntombenhle ntombi ntombizodwa nuala
  nuha nune nunzia nupur nuran nuray nurcan nurhayati nuria nurin nurten nutsa nwakaego nyaboke nyambura
  nyiramana nyokabi oana obiageli obioma oceane octavia odete odette odile ofelia ofra ogechi oghenekaro
  oksana olabisi olaya olena olesya olga olha olimpia olivera olivia oluchi olufunke olufunmilayo
  oluwakemi omolara omotola onyinye oona oonagh ophelia oprah orianne orietta orit orla orlaith orna
  ornella orsolya osnat otilia otylia oumou outi oya oyinkansola ozge ozlem ozoda padma padmaja padmini
  paige paivi palesa pallavi palmira paloma pam pamela paola paraschiva paraskevi parastou pari parinaz
  parisa parul parvaneh parvathi parvati pascale pastora patricia patrizia patti pattie paula paulette
  paulina pauline pavla payal peggy pelin penda pendo penelope penny pepa perihan perlita pernilla
  pervin peta petra petronella petula philippa phillipa philomena phoebe phumla phumzile phuong-anh
  phuong-thao phyllis pia piedad pierangela pierrette pilar pinar pinuccia pippa pirjo piroska pnina
  polina polly pollyanna polyxeni pooja poonam pooran poornima poppy portia pouran prabha prachi pragya
  pramila pratibha pratima preethi preeti prema prerna priscila priscilla pritha priti priya
  priyadarshini priyamvada priyanka pua puleng pumla pura purificacion pushpa puspita putri qudsia
  queenie quratulain quynh-anh rabab rabeea rabi rabia rachael rachana rachel rachelle rachna radha
  radhika radka radmila radoslava radwa rafaela raffaella rafia raghad ragini ragnhild rahayu raheela
  rahel raheleh rahima raimunda raisa rajani rajashree rajeshwari rajkumari rakhi raluca ramata ramona
  ramya randi rania ranjana ranjini raquel rasha rashida rashmi rashmika ratna rawan rayhon raymonde
  razia reba rebecca reem reese refilwe regiane regina regine rehana rehema reiko rejane rekha
  relebohile rena renata renate renee renu renuka reshma retno revathi revati reyhan reyhaneh rhiannon
  rhoda rhona rhonda ria rianne riddhi rie rieko riffat riho riikka rika rikako riko rima rimma rina
  rini ripeka risa rita ritika ritsuko ritu ritva rivka rizalina roberta robina robyn rochelle rocio
  rodica roghayeh rohima rohini roisin rokeya rokhaya rokia roksana rola romana romina romy ronit ronke
  rosa rosalba rosaleen rosalia rosalie rosalina rosalind rosalinda rosalyn rosamund rosana rosangela
  rosanna rosanne rosaura rose roseanne roseli rosella roselyn roselyne rosemarie rosemary roser rosetta
  roshni rosie rosilene rosimeire rosina rosita roslyn rosmah rossana rossella rosslyn roswitha rowena
  roxana roxanne roxy roya roz roza rozalia ruba rubina ruchi ruchika rudo rukaya rukiye rukmini rumana
  rumbidzai rumiko rupa rupal rupali ruqaiya ruqayya ruqia ruri ruslana rute rutendo ruth ruthie ruti
  ruvimbo ruxandra ruzanna ruzena ruzica ryoko saadet saadia sabeen sabiha sabina sabine sabrina sachi
  sachie sachiko sadaf sadako sade sadhana sadhvi sadia sadie sadiya saeedeh saeko safia safiatou safina
  safiyatu safiye sagal sagarika sagrario sahar sahra saima saira sajida saki sakiko sakina sakshi
  saleha salimata salina sally salma salome saloni salote saltanat salwa samaneh samantha samia samiha
  samina samira sampada sanae sanam sanaz sanda sandar sandhya sandie sandra sandrine sanela sangeeta
  sangita saniya sanja sanjana sanjukta sanna santoshi saodat saoirse saori sapna sara sarah sarala
  saraswati sarayu sarit sarita saroja sarojini saskia satenik satu saule saumu savita savitri sawsan
  sayaka sayo sayoko sayuri scarlett seda sedef seema seemi segolene sehnaz sehrish seiko sekai selam
  selda selena selin selina selma sema semra senait senbere senga sepideh serap serena serenella serpil
  serwaa setareh setsuko sevasti sevda severina severine sevgi sevil sevim sevinc shabana shadia shahana
  shahd shahida shahla shahnaz shahnoza shahrzad shaila shailaja shaima shaimaa shaista shakuntala
  shalini shamima shanthi sharada sharda sharmila sharmistha sharon sharron shashikala shatha shauna
  shazia sheela sheena shefali shehla sheikh-hasina sheila shelagh shelley shereen sheri sherihan
  sherine sherri sheryl shigeko shiho shikha shilpa shipra shira shiri shirin shirlee shirley shivani
  shizue shizuka shizuko shobha shobhana shohreh shoko shokoufeh shoshana shraddha shreya shrishti
  shruti shu-chen shu-fen shu-hui shubha shubhangi shufen shulamit shumaila shushan shuvai shuzhen
  shweta shyamala sian sibel sidonie sieglinde sietske sigal sigalit signe sigrid sigridur sigrun siham
  sile silke silvana silvia simge simin simindokht simisola simona simonetta simran simrat sindisiwe
  sinead sinidu sinikka siobhan sioned siphokazi sira siranush sirarpi sita sitara siti siv sizakele
  slavica slavka slobodanka smadar smita smriti sneha snehal snehlata snezana snezhana so-hee so-yeon
  so-young soad sobia sofia sofie sofiya soheila soizic sokhna sola solange soledad solomiya solveig
  somayeh sona sonal sonali songul sonia soniya sonja sonoko sonsoles sonya soo-ah soo-jin soo-kyung
  soo-mi soo-yeon sook-hee soon-ja sophia sophie sophy soraya sorcha sorina sosina sotiria souad
  soudabeh souhaila soula spela sreelatha srishti stacey stacia stacie stamatia stana stanislava
  stanislawa stanka stavroula stefania steffi stela stella stephanie stephany sthembile styliani su-jin
  su-su suad subhadra subhashini subira sucheta suchitra sudha sue sueli suella suha suhair suhasini
  suheir sujata sujatha sukanya sukey sukran sulastri sulochana sumaira sumati sumaya sumie sumiko
  sumitra sun-hee sun-hwa sun-mi sun-young sunanda sunayana sunita suniti supriya surabhi surekha
  suruchi susan susana susanna susannah susanne sushila sushma sushmita susi susie sutini suzana suzanne
  suzhen suzie suzy svenja svetlana sviatlana swantje swapna swara swarna swati sweta sybil sybille
  sylvana sylvia sylviane sylvie sylwia syokau szilvia tabassum tabatha tabitha tadala tadelech taeko
  taghreed tahani tahereh tahira tahmina taina taisiya takako tamaki tamar tamara tamiko tamires tammy
  tamsin tamsyn tamuna tania tanisha tanja tansu tanuja tanushree tanveera tanvi tanya tapasi tara
  taraneh tariro tarja taslima tatevik tatiana tatiane tatjana tatsuko tatyana tehmina telma temi
  temilade teodora teresa teresinha teresita terez tereza terezinha teri terri terrie teruko tess tessa
  tessie tetiana tetyana thandar thandeka thandi thandiwe thandokazi thanh-huong thea thekla thelma
  thembeka thembisile theodora theresa therese thida thiri thobeka thoko thomai thomasina thora thu-ha
  thu-huong thu-trang thuli thulile thulisile thuraya thuy thuy-linh tiffany tigist tihana tiina tijen
  tilda tilly timea tina tinatin tineke tirunesh tisha titi titilayo tiyamike tiziana tokiko tomasa
  tomoe tomoka tomoko tomomi torill toshiko tova tove toyosi tracey traudl treasa tricia trijntje trina
  trine tripti trish trisha trixie trude trudi trudy trupti truus tsehay tsitsi tsukiko tugba tulay
  tulin tumwebaze turid turkan tuti tuula tuva tuyet tuyet-mai tzipi tzippora ubah uju ulku ulla ulrika
  ulrike ulyana umeko umida umutoni una unnur upasana upendo urmila ursel ursula urszula urvashi usha
  utami uttara uwase uwera uwimana uzma uzoamaka vaishali vaishnavi valda valentina valeria valerie
  valeriya van-anh vanda vandana vandita vanesa vanessa vanita vanna varduhi varsha varvara vasanthi
  vasiliki vasilisa vaso vassiliki vasudha vasundhara velma venera vera verena verity verna veronica
  veronika veronique vesna vibeke vibha vicki vicky victoria vida vidhya vidya viera vijayalakshmi vikki
  viktoriya vilma vimala vimbai vineeta vinita vinitha viola violaine violeta violetta viorica vira
  virgie virginia virginie visnja vitalina vittoria viviana viviane vivianne vlasta vrinda wahyuni
  wairimu waithera wakako waltraud wambui wanda wangari wangeci wangui wanja wanjiku wanjiru warigia
  wavinya wendela wendi wendy weronika whitney widad wiebke wieslawa wijdan wiktoria wilhelmina willa
  willemijn wilma winifred winnie winny winona worknesh wubit wulan wulandari xamdi xanthippi xiao-mei
  xiaoling xiaomei ximena xiomara xiulan xiumei xiuying xuan-mai ya-ling ya-wen yaa yadana yadira yae
  yael yaffa yajaira yamila yamini yana yanina yanling yanti yara yaroslava yasaman yasemin yashoda
  yasmeen yasmin yasmina yasue yasuko yayoi yazmin ye-jin ye-seul yehudit yejide yekaterina yelena yeliz
  yelizaveta yemisi yen-nhi yeon-hee yeon-joo yesenia yesica yesim yetunde yeukai yevgenia yevgeniya
  yi-ling ying-wen yingying ylva yocheved yogita yoko yolanda yolande yoo-jin yoo-mi yoon-ah yoon-hee
  yoon-jung yordanos yoshie yoshiko young-ae young-hee young-ja young-mi young-sook yu-fen yuka yukako
  yukari yukie yukiko yuko yulia yuliani yuliya yumi yumiko yumna yuna yurika yuriko yusra yvette yvonna
  yvonne zabel zacharoula zadie zahia zahra zahraa zaib zainab zainabu zakia zaleha zandile zanele zara
  zareen zari zarifa zarina zartaj zawadi zaynab zdena zdenka zeenat zehava zehra zeinab zelda zelia
  zelie zeliha zeljka zena zenaida zenebech zewditu zeynep zhamilya zhanar zhanna zhibek zhila ziba
  zilda zinaida zinhle zintle zita ziva zlata zodwa zoe zoey zofia zohra zohreh zoi zoica zoleka zora
  zoraida zorica zoya zsofia zsuzsa zsuzsanna zubaida zubeida zubeyde zuhura zukiswa zulekha zulema
  zulfiya zuraida zuzana zuzanna zyta`;
