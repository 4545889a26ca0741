/**
 * Common given names by gender, lower case; names that are both stay out.
 *
 * Source: own selection of frequent given names in English-language news: US Social Security
 * and UK census lists of frequent names, and common names of other languages.
 */
export const WOMEN_NAMES = `abigail ada adele adriana agatha agnes agnieszka aicha aileen aimee aisha akiko alba
  alessandra alexandra alexandria alice alicia aline alisa alison aliyah alma alyssa ama amal
  amalia amanda amara amelia amina amira amy ana anastasia anastasiya andrea aneta angela
  angelica angelina anika anisa anita anja anna anne anneliese annette annie annika antonella
  antonia anya aoife ariana ariane arlene astrid audrey aung ava ayesha barbara beata beatrice
  belinda bella berenice bernadette bernice bertha beth betsy bettina betty beverly bianca
  birgit blanca bonnie brenda bridget brigitte brittany bronwyn camila candice carina carla
  carlotta carmela carmen carol carole caroline carolyn cassandra catalina catherine cathy
  cecile cecilia celeste celia celine chantal charlene charlotte chelsea cheryl chiamaka chiara
  chidinma chloe chrissy christina christine ciara cindy claire clara clarissa claudia claudine
  clementine colleen condoleezza constance consuelo cora cordelia corinne cornelia courtney
  cristina cynthia dagmar dana daniela danielle daphne darlene debbie deborah debra deirdre
  delia delphine denise diana diane dianne dilma dina dolores dominika donna dora doreen doris
  dorothea dorothy edith edna edwina eileen eilidh eilis ekaterina elaine eleanor elena elisa
  elisabeth elise eliza elizabeth elke ella ellen eloise elsa elvira elzbieta emilia emily emma
  emmanuelle enid erica erika erin ernestine esme esmeralda esperanza estelle esther etta
  eugenia eunice eva evelyn evie ewa farah farida fatima faye felicia felicity fernanda fiona
  flora florence florencia frances francesca francine francoise freda freya frida gabriela
  gabrielle gail gemma genevieve georgina geraldine gerda gertrude ghislaine gillian gina ginny
  giorgia giovanna gisela giulia gladys gloria grace graziella greta gretchen guadalupe gudrun
  gwen gwendolyn habiba hadiza hana hanna hannah hanne harriet hatice hayley hazel heather hedda
  hedwig heidi heike helen helena helene helga henrietta henriette hermione hilary hilda hillary
  huda ida ilaria ilona ilse imelda imogen indira ines inge ingeborg inger ingrid ioana iolanda
  irene iris isabel isabella isobel isolde ivana ivanka izabela jacinda jacinta jackie jaclyn
  jacqueline jacqui jamila jana jane janelle janet janice janine jasmine jean jeanette jeanne
  jeannette jemima jenna jennie jennifer jenny jessica jill joan joanna joanne jodie johanna
  jolanta josefina josephine josie jovana joyce juana juanita judit judith judy julia juliana
  julie june justine kaja kamala karen karin karina karla karolina katarina kate katerina
  katharina katherine kathleen kathryn kathy katie katja katrin katrina katya kay kayla keira
  keisha kellyanne kerstin kimberly kimiko kinga kirsten kirsty klara krista kristen kristin
  kristina kristine krystyna ksenia kumiko laila lakshmi lana larissa latifah latisha latoya
  laura laurel lauren lavinia layla lea leah leanne leila lena leonora leslie leticia letitia
  leyla lidia lila lilian liliana lillian lily lina linda lisa lisbeth liz liza lois lola
  loretta lori lorna lorraine louisa louise lucia luciana lucille lucinda lucy ludmila luisa luz
  lydia lynda lynette lynn lynne mabel madeleine madeline magda magdalena maggie maisie malika
  mandy manuela mara marcela marcia margaret margarita margherita margot marguerite maria mariam
  mariana marianne maribel marie mariela marietta marija marilyn marina marisa marisol marjorie
  marla marlene marsha marta martha martina martine mary maryam matilda matilde maud maura
  maureen mavis maxine maya megan mehwish melania melanie melinda melissa mercedes meredith mia
  michaela michele micheline michelle michiko mila mildred milena minnie mira miranda miriam
  moira molly mona monica monika monique muriel myra myriam nadia nadine nadja nancy nanette
  naomi nasrin natalia natalie natasha nathalie neha nell nellie ngozi nia nicola nicole
  nicoletta nina noelle noemi nora noreen norma nuria octavia odette ofelia olga olivia oona
  ophelia orla paloma pamela patricia patti paula paulina pauline peggy penelope penny petra
  petronella philippa phoebe phyllis pia pilar polly poppy portia priscilla priya rachael rachel
  rachelle ramona raquel rebecca regina renata renate renee rhoda rhonda rita roberta rochelle
  rocio romina rosa rosalie rosalind rosalyn rosamund rosanna rose roseanne roselyn rosemarie
  rosemary rosie rowena roxanne ruth sabina sabine sabrina sadia sadie saima sally salma
  samantha samira sandra sanja sanna saoirse sara sarah saskia selena selma serena shabana
  shannon sharon shauna sheikh-hasina sheila shelley sheryl shirin shirley sian sigrid silvia
  sinead siobhan sofia soledad solveig sonia sonja sonya sophia sophie soraya stacey stacy
  stefania stella stephanie sue suella sunita susan susana susanna susannah susanne suzanne
  svetlana sybil sylvia sylvie tabitha tamara tammy tamsin tania tanya tara tatiana teresa terri
  tess tessa thelma theresa therese thora tiffany tilda tina tomoko toni tracey tracy trudy ulla
  ulrike una ursula valentina valeria valerie vanessa vera verena verity veronica veronique
  vesna victoria vilma viola violeta virginia vivian viviane vivien wanda wendy whitney
  wilhelmina wilma winifred winnie xiomara yasmin yasmina yesenia yoko yolanda yuki yulia yvette
  yvonne zahra zainab zara zdenka zelda zoe zofia zora zuzana`;

/** See {@link WOMEN_NAMES}. */
export const MEN_NAMES = `aaron abdul abdullah abel abraham abram achim adalberto adam adnan adolfo adrian agustin ahmad
  ahmed ahmet aidan ajay akash akira alain alan albert alberto aldo alec alejandro aleksandar
  aleksander alessandro alex alexander alexandre alexandros alf alfonso alfred alfredo ali
  alistair allan allen alonso aloysius alvaro alvin amadou amir amit ammar amos anders andre
  andreas andrei andrej andrew andy angus anil anselm anthony antoine anton antonio antony
  archibald archie aristide arjun armando arnaud arne arnold arthur arturo arun asad ashok asif
  augustin augusto aurelio axel ayman aziz baptiste barack barnaby barney barry bart bartholomew
  bashir basil bastian bela ben benedict benedikt benito benjamin bernard bernardo bernd bernie
  bert bertrand bilal bill billy bjorn bob bobby bogdan boris brad bradley brandon brendan brent
  brett brian bruce bruno bryan burt byron callum calvin carl carlo carlos carsten casper cecil
  cedric cesar chad charles charlie chester chidi chris christian christoph christophe
  christopher chuck chukwuemeka clarence clark claude claus clement clifford clint clive clyde
  colin connor conor conrad cormac cory craig curtis cyril cyrus damian damien damon dan daniel
  daniele danny dario darius darnell darrell darren dave david davide dean deepak demetrius
  dennis denzel derek dermot desmond devin diarmuid dick diego dieter dietmar dimitri dimitrios
  dirk dmitri dmitry domenico dominic dominik don donald donovan doug douglas duane duncan
  dustin dwayne dwight dylan eamon earl ed eddie edgar edmund edoardo eduard eduardo edward
  edwin efrain egon eli elias elijah elliot elliott ellis elmer elon elton elvis emanuel emeka
  emil emiliano emilio emmanuel emre enrico enrique eric erich erik ernest ernesto ernst erwin
  esteban ethan eugene evan everett ezekiel ezra fabian fabio fabrice faisal farhan farid
  federico felipe felix femi ferdinand fergus fernando filip finlay finn flavio florian floyd
  francesco francis francisco franck franco francois frank frankie franklin franz fred freddie
  frederic frederick fredrik friedrich fritz fumio gabor gabriel gareth garry garth gary gaston
  gavin gene geoff geoffrey george georges gerald gerard gerardo gerhard gerry giacomo gianluca
  gilbert gilberto giles giorgio giovanni giuseppe glen glenn godfrey gordon graeme graham greg
  gregor gregory grigory guido guillaume guillermo gunter gunther gus gustav gustavo guy hakan
  hal hamdullah hamid hamza hank hans harald harold harrison harry harvey hassan hector heinrich
  heinz helmut henri henrik henry herbert herman hermann hernan hideo hillel hiroshi homer
  horace horst howard hubert hugh hugo humberto humphrey husain hussein iain ian ibrahim ignacio
  igor ike imran isaac isaiah ismail ivan ivor jacek jack jacob jacques jaime jair jake jakob
  jakub jamal james jan janos jared jason javier jay jed jeff jeffrey jens jeremiah jeremy
  jerome jerry jesper jesse jesus jim jimmy joachim joaquin jochen joe joel johan johann
  johannes john johnny jon jonah jonas jonathan jorge jose josef joseph josh joshua josue juan
  jules julian julien julio jurgen justin kareem karim karl kaspar keith ken kenji kenneth kenny
  kent kevin khaled khalid kieran kirk klaus kofi konrad konstantin kristian kristof kurt kwame
  kyle lance larry lars laszlo laurent lawrence lazaro leandro leif len lennart leo leon leonard
  leonardo leonid leopold leroy lester levi lewis liam lionel lloyd lorenzo lothar louis luc
  luca lucas luciano ludwig luigi luis lukas lukasz luke luther lyle maciej magnus mahmoud
  malcolm malik manfred manuel marc marcel marcelo marcin marco marcos marcus marek mariano
  mario marius mark marko markus marshall martin marty marvin massimo mateo mateusz mathias
  mathieu mats matt matteo matthew matthias maurice mauricio maurizio mauro max maxim maxime
  maximilian maxwell mehmet melvin michael michal michel mick mickey miguel mihai mike mikhail
  mikko milan miles milos milton miroslav mitch mitchell mitt mohamed mohammad mohammed monty
  moritz morris mortimer moshe muhammad murray mustafa narendra nathan nathaniel ned neil nelson
  neville niall nicholas nick nico nicolas niels nigel nikhil niklas nikola nikolai nils noah
  norbert norman nuno obinna octavio oleg oliver olivier omar orlando osama oscar oskar osman
  oswald otis otto owen pablo paddy paolo pascal patrick paul paulo pavel pawel pedro per percy
  perry pete peter petr phil philip philippe phillip pierre pietro piotr pradeep prakash quentin
  rafael rahul raj rajesh ralf ralph ramesh ramon randall randolph randy raphael rashid raul
  ravi ray raymond recep reece reginald reinhard rene reuben rex ricardo riccardo richard rick
  ricky rob robert roberto rod roderick rodney rodrigo roger rohan roland rolando rolf roman
  romeo ron ronald ronan ronnie rory ross roy ruben rudolf rudolph rudy rufus rupert russ
  russell ryan salman salvador salvatore sam samir samuel sanjay sanjeev scott sean sebastian
  sebastien sergei sergey sergio seth shane shaun shawn sheldon shinzo sidney siegfried silvio
  simon solomon spencer stan stanislav stanley stavros stefan stefano stelios stephan stephane
  stephen steve steven stewart stuart sunil sven sylvain tadeusz takeshi tarik tariq ted terence
  terrence terry thabo thaddeus theo theodore thierry thomas thorsten tiago tim timothy tobias
  toby todd tom tomas tomasz tommy tony travis trevor tristan troy tunde tyler tyrone udo ulrich
  umar umberto uwe vaclav valentin valery vernon victor vijay vikram viktor vince vincent
  vincenzo virgil vitaly vito vladimir volodymyr wade waldemar wallace walter warren wayne
  wendell werner wesley wilbur wilfred wilhelm will willem william willie willy winston wojciech
  wolfgang xavier yannick yasser yuri yusuf yves zachary zbigniew zoltan`;
