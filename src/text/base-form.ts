/**
 * Irregular verbs of English, a line a word: the base form, then its other forms, as listed by
 * Quirk et al., *A Comprehensive Grammar of the English Language* (1985), 3.11–20; plurals
 * below as in 5.83–93. Left out are forms that are more often another word
 * ("saw" the tool aside: "bore", "bound", "wound", "ground", "lay", "born").
 */
const IRREGULAR_VERBS = `
arise arose arisen
awake awoke awoken
beat beaten
become became
begin began begun
bend bent
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
come came
creep crept
deal dealt
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
know knew known
lead led
leap leapt
learn learnt
leave left
lend lent
lose lost
make made
mean meant
meet met
mistake mistook mistaken
overcome overcame
overthrow overthrew overthrown
pay paid
prove proven
ride rode ridden
ring rang rung
rise rose risen
run ran
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
spend spent
spin spun
spring sprang sprung
stand stood
steal stole stolen
stick stuck
strike struck
swear swore sworn
sweep swept
weep wept
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
think thought
throw threw thrown
understand understood
undergo underwent undergone
undertake undertook undertaken
wake woke woken
wear wore worn
weave wove woven
win won
withdraw withdrew withdrawn
withstand withstood
write wrote written
`;

/** Irregular plurals, see {@link IRREGULAR_VERBS}. */
const IRREGULAR_PLURALS = `
child children
foot feet
goose geese
half halves
knife knives
leaf leaves
life lives
man men
mouse mice
shelf shelves
thief thieves
tooth teeth
wife wives
wolf wolves
woman women
`;

/** Small numbers as they are spelt out in print; the digits stand for them. */
const SPELT_NUMBERS = `two three four five six seven eight nine ten eleven twelve thirteen
  fourteen fifteen sixteen seventeen eighteen nineteen twenty`.split(/\s+/);

const FIRST_SPELT_NUMBER = 2;

const verbByForm = readForms(IRREGULAR_VERBS);

const baseFormByWord: ReadonlyMap<string, string> = new Map([
  ...verbByForm,
  ...readForms(IRREGULAR_PLURALS),
  ...SPELT_NUMBERS.map((word, place) => [word, `${place + FIRST_SPELT_NUMBER}`] as const),
]);

function readForms(lines: string): ReadonlyMap<string, string> {
  const forms = lines.trim().split('\n');
  return new Map(
    forms.flatMap((line) => {
      const [base = '', ...others] = line.split(' ');
      return others.map((form) => [form, base] as const);
    }),
  );
}

/**
 * Returns the base form of a folded word whose forms no stemmer brings together: "began" →
 * "begin", "children" → "child", "seventeen" → "17". Any other word is returned as it is.
 */
export function baseForm(word: string): string {
  return baseFormByWord.get(word) ?? word;
}

/** Tells whether a folded word is a form of an irregular verb: "sold", "shown". */
export function isIrregularVerbForm(word: string): boolean {
  return verbByForm.has(word);
}
