// Closed classes of words that tell what a passage holds besides its subject: a time, a
// place, a figure, a reason. From Quirk et al., A Comprehensive Grammar of the English
// Language (1985): time 8.51–79, place 9.15–31, cause 9.49 and 15.45–48, numerals 6.63–68.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Months, days, parts of the day, and what places an event in time. */
export const TIME_WORDS: ReadonlySet<string> = words(`
  january february march april june july august september october november december jan feb
  aug sept oct nov dec monday tuesday wednesday thursday friday saturday sunday today
  yesterday tomorrow tonight morning afternoon evening night noon midnight dawn spring
  summer autumn winter century centuries decade decades ago am pm bc ad bce ce era
  year years month months week weeks weekend day days season
`);

/** What is counted when a duration or an age is given. */
export const TIME_UNITS: ReadonlySet<string> = words(`
  second seconds minute minutes hour hours day days week weeks month months year years
  decade decades century centuries
`);

/** Words that spell a number, beside those in digits. */
export const NUMBER_WORDS: ReadonlySet<string> = words(`
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
  sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
  hundred thousand million billion trillion dozen half third quarter once twice hundreds
  thousands millions billions dozens
`);

/** Words after a number that make it a measure of something else than time. */
export const MEASURES: ReadonlySet<string> = words(`
  percent percentage cent feet foot inches inch metres meters metre meter kilometres
  kilometers km mile miles acres hectares tons tonnes kg kilograms pounds degrees litres
  gallons square cubic mph
`);

/** Names of money. */
export const MONEY_WORDS: ReadonlySet<string> = words(`
  dollar dollars euro euros pound pounds cents pence yen yuan rupees francs marks rubles
  roubles usd eur gbp
`);

/** Words that give a reason or a purpose. */
export const REASON_WORDS: ReadonlySet<string> = words(`
  because since due owing reason reasons cause causes caused therefore thus hence result
  resulted resulting led leading allow allows allowing enable so order prevent avoid
  purpose thanks
`);

/** Prepositions after which a name is often that of a place. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = words(`
  in at near from to into across outside around between throughout within towards off
  through
`);

/** Words that stand for somebody or something named before. */
export const PRONOUNS: ReadonlySet<string> = words(`
  he she it they his her its their him them this these that those such both another here
  there
`);

/** Forms of "be", by which a thing is defined. */
export const FORMS_OF_BE: ReadonlySet<string> = words('is are was were be been called');

/** Verbs that give a thing its name. */
export const NAMING_WORDS: ReadonlySet<string> = words(`
  called named known termed dubbed titled entitled nicknamed renamed referred
`);
