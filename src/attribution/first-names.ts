/**
 * Common given names by gender, lower case; names that are both stay out.
 *
 * Source: own selection of frequent given names in English-language news: US Social Security
 * and UK census lists of frequent names, and common names of other languages.
 */
export const WOMEN_NAMES = `aisha alexandra alexandria alice alicia alison amanda amy ana andrea
  angela angelina anita anna anne annie annette antonia astrid ayesha barbara beatrice belinda bernadette
  beth betsy betty beverly brenda bridget brittany camila carla carmen carol carole caroline
  carolyn catherine cathy charlotte cheryl chelsea christina christine cindy claire clara claudia
  condoleezza constance courtney cristina cynthia dana danielle deborah debra debbie denise diana diane
  dianne dolores donna doris dorothy edith edna eileen elaine eleanor elena elise elisabeth
  elizabeth ella ellen elsa emily emma erika erica esther eva evelyn fatima felicia fiona florence
  frances gabriela gabrielle geraldine gina gisela gladys gloria grace greta gretchen hannah
  harriet hazel heather heidi helen helena hilary hillary ida ines ingrid irene iris isabel isabella
  ivanka jacinda jackie jacqueline jana jane janet janice jasmine jean jeanne jenna jennifer jenny
  jessica jill joan joanna joanne josephine joyce juanita judith judy julia juliana julie june kamala
  karen kate katherine kathleen kathryn kathy katie katrina kay kayla keisha kellyanne kimberly
  kirsten kristen kristin kristina kristine laura lauren lea leila lena leslie leticia lillian
  linda lisa liz lois lola lorraine louise lucia lucy luisa lydia lynn mabel madeleine margaret
  margarita maria marianne marie marilyn marina marjorie marsha martha mary maureen maxine megan
  melania melanie melinda melissa mercedes meredith michelle mildred mira miriam molly monica nadia nancy
  naomi natalia natalie nicola nicole nina nora norma olga olivia pamela patricia paula pauline
  penelope penny phyllis priscilla rachel rebecca regina renata renee rhonda rita roberta rosa
  rose rosemary ruth sally samantha sandra sara sarah sharon sheila shirley sofia sonia sophia
  sophie stacey stacy stefania stella stephanie sue suella susan susana suzanne svetlana sylvia tamara tammy
  tanya tara teresa theresa tiffany tina tracy ursula valerie vanessa vera veronica victoria
  viola virginia vivian wanda wendy whitney yolanda yvette yvonne zoe amina mariam maryam leyla
  sanna sunita priya lakshmi indira sheikh-hasina xiomara dilma michele giorgia ngozi ama amina aung`;

/** See {@link WOMEN_NAMES}. */
export const MEN_NAMES = `aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto
  alejandro alex alexander alfred ali allan allen alvin ammar amir andre andreas andrew andy anthony antonio
  anton arnold arthur arun barack barry bela ben benjamin bernard bernie bill billy bob bobby boris brad brandon
  brendan brett brian bruce bryan byron calvin carl carlos cecil cesar chad charles charlie chester
  chris christian christopher chuck claude clarence clifford clint colin cory craig curtis cyrus damian
  dan daniel danny darren dave david dean dennis derek diego dmitri dominic don donald douglas doug duane dustin
  dwight earl ed eddie edgar eduardo edward edwin elon emmanuel enrique eric erik ernest eugene evan
  fabian felix fernando floyd francis francisco francois frank franklin fred frederick gabriel gareth
  gary gavin gene geoffrey george gerald gerard gerhard gilbert giovanni giuseppe glen glenn gordon graham greg
  gregory guillermo gustavo guy harold harry harvey hassan hector henri henrik henry herbert herman
  hillel howard hugh hugo ian ibrahim igor isaac ismail ivan jack jacob jaime jair jake james jan
  jared jason javier jay jeff jeffrey jeremy jerome jerry jesse jesus jim jimmy joe joel johan john
  johnny jon jonathan jorge jose joseph josh joshua juan julian julio justin karl keith ken kenneth
  kent kevin khaled khalid kirk klaus kurt kyle lance larry lars lawrence leo leon leonard leonardo
  leroy lester lewis liam lloyd lorenzo louis lucas luigi luis luke mahmoud malcolm manuel marc marcel
  marco marcus marcos mario mark markus marshall martin marvin matt matteo matthew maurice max
  maxime michael miguel mike mikhail milton mitch mitt mohamed mohammad mohammed morris moshe muhammad mustafa
  narendra nathan ned neil nelson nicholas nicolas nigel nikolai norman oleg oliver omar oscar otto owen
  pablo paolo patrick paul pedro perry pete peter phil philip phillip pierre rafael ralph ramon raul ray
  raymond recep reginald rex ricardo richard rick rob robert roberto rodney roger roland ron ronald
  ross roy rudolph rudy rupert russell ryan salman salvador sam samir samuel scott sean sebastian
  sergei sergey shane sheldon sidney silvio simon stanley stefan stephen steve steven stewart stuart
  sven tariq ted terrence theodore thomas tim timothy tobias todd tom tomas tommy tony travis tunde
  umar vernon victor viktor vincent vitaly vladimir volodymyr walter warren wayne werner wesley wilhelm
  will william winston wolfgang xavier yasser yuri yusuf zachary hamid hamdullah imran hussein karim
  rahul sanjay rajesh vikram kenji hiroshi takeshi shinzo fumio omar osama`;
