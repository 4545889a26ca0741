/**
 * Where British and American spelling differ by rule (Quirk et al., *A Comprehensive Grammar
 * of the English Language*, 1985, appendix III.5): each pair is read both ways.
 */
const DIFFERENCES: readonly (readonly [british: RegExp, american: string])[] = [
  [/our(?=s$|$|ed|ing|able|ful|hood|ite|er)/u, 'or'],
  [/or(?=s$|$|ed|ing|able|ful|hood|ite|er)/u, 'our'],
  [/(?<=\p{L}{3})is(?=e$|es$|ed$|ing$|er$|ers$|ation|ations)/u, 'iz'],
  [/(?<=\p{L}{3})iz(?=e$|es$|ed$|ing$|er$|ers$|ation|ations)/u, 'is'],
  [/ys(?=e$|es$|ed$|ing$)/u, 'yz'],
  [/yz(?=e$|es$|ed$|ing$)/u, 'ys'],
  [/(?<=[bcdfghklmnpt])re(?=s$|$)/u, 'er'], // centre
  [/(?<=[bcdfghklmnpt])er(?=s$|$)/u, 're'],
  [/(?<=\p{L}{2})ence(?=s$|$|less)/u, 'ense'], // defence
  [/(?<=\p{L}{2})ense(?=s$|$|less)/u, 'ence'],
  [/ogue(?=s$|$)/u, 'og'],
  [/(?<=\p{L}{2})og(?=s$|$)/u, 'ogue'],
  [/(?<=[aeiou])ll(?=ed$|ing$|er$|ers$)/u, 'l'], // travelled
  [/(?<=[aeiou])l(?=ed$|ing$|er$|ers$)/u, 'll'],
  [/gramme(?=s$|$)/u, 'gram'],
  [/gram(?=s$|$)/u, 'gramme'],
];

/** Returns how a folded word would be spelt on the other side of the Atlantic. */
export function spellingVariants(word: string): readonly string[] {
  return DIFFERENCES.flatMap(([one, other]) =>
    one.test(word) ? [word.replace(one, other)] : [],
  );
}
