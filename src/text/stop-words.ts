/**
 * Words too common in English to tell one passage from another: the closed classes
 * (articles, pronouns, prepositions, conjunctions, auxiliaries, question words) as listed
 * by Quirk et al., *A Comprehensive Grammar of the English Language* (1985), chapters 2,
 * 5, 6 and 9, and the forms of "say", which in a news article is nearly one of them.
 * Negations ("not", "no", "never") are kept: they change what was said.
 */
const STOP_WORDS_BY_CLASS = {
  articles: 'a an the',
  pronouns: `i me my mine myself you your yours yourself he him his himself she her hers
    herself it its itself we us our ours ourselves they them their theirs themselves this
    that these those there here one who whom whose which what when where why how`,
  prepositions: `of in on at by for with about to from into onto as than upon via above
    across after against along amid among around before behind below beneath beside
    besides between beyond despite down during except inside near off out outside over
    past per since through throughout till toward towards under until up within without`,
  conjunctions: `and or but if because while so though`,
  auxiliaries: `am is are was were be been being do does did done doing have has had
    having will would shall should can could may might must ought`,
  adverbs: `also just very too then`,
  saying: 'say says said saying tell tells told telling',
  contractions: `dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont
    wouldnt cant couldnt shouldnt im ive id ill youre hes shes theyre weve were thats
    whats whos wheres whens hows theres lets`,
} as const;

const STOP_WORDS: ReadonlySet<string> = new Set(
  Object.values(STOP_WORDS_BY_CLASS).flatMap((words) => words.split(/\s+/)),
);

/** Tells whether a folded word is too common to search for. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
