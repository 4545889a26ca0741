/**
 * Folded words that turn a statement round (Huddleston and Pullum, *The Cambridge Grammar
 * of the English Language* (2002), chapter 9: verbal and non-verbal negators).
 */
const NEGATIONS: ReadonlySet<string> = new Set(
  `not no never none nobody nothing nowhere neither nor cannot without hardly scarcely
  barely`.split(/\s+/),
);

/** "don’t", "isn't", "cant": the letters of an auxiliary with a contracted "not". */
const CONTRACTED =
  /^(?:are|could|did|does|do|had|has|have|is|might|must|need|ought|should|was|were|would|ca|wo|sha|ai)nt$/u;

/** Tells whether a word negates; given by its folded letters, without an apostrophe. */
export function isNegation(letters: string): boolean {
  return NEGATIONS.has(letters) || CONTRACTED.test(letters);
}
