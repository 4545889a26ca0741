// Words that with a capital first letter open a sentence rather than a name: the closed
// classes of English (pronouns, determiners, conjunctions, prepositions, auxiliaries,
// question words; after Quirk et al., A Comprehensive Grammar of the English Language,
// 1985, 2.34) and adverbs that news prose begins with. Not here: words that are also common
// first names, surnames or parts of names (May, Will, Long, New, First, National).

/** In lower case. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `
  i you he she it we they who what which whose whom someone somebody something anyone anybody
  anything everyone everybody everything nobody nothing none no-one one
  i'm i've i'd i'll he's she's it's we're we've they're they've that's there's here's what's
  don't can't isn't didn't doesn't won't let's
  a an the this that these those my your his her its our their no some any every each either
  neither both all half many much more most few several other others another such enough
  and but or nor so yet if unless because since although though while whereas whether as than
  about above across after against along among amid around at before behind below beneath
  beside besides between beyond by despite down during except following for from in inside
  into like near of off on onto out outside over past per through throughout to toward towards
  under until unlike up upon via with within without
  is are was were am be been being do does did has have had can could should would must might
  shall
  how when where why
  again ago almost already also always earlier elsewhere even eventually finally first further
  here hence how however indeed instead just last lately later maybe meanwhile moreover nearly
  nevertheless next nonetheless not now often once only otherwise overall perhaps previously
  quite rather recently second separately similarly sometimes soon still then there thereafter
  therefore third thus today together tomorrow tonight too two three typically usually very
  well yesterday yes
  asked according authorities officials police people
  `
    .trim()
    .split(/\s+/),
);
