import { FLAG, flagTokens } from '../index/token-flags.ts';
import type { Span } from '../text/span.ts';
import { splitTokens, type Token } from '../text/tokens.ts';

/** What stands between two words of one name: a space, a hyphen, a particle. */
// Matches " ", "-", " von der " and " of "; not ", " or " and ".
const INSIDE_NAME =
  /^(?:[ \-‐‑]| (?:de|del|della|der|di|da|do|dos|du|van|von|den|la|le|al|el|bin|ibn|of|of the|for) (?:der |den |la |le )?)$/iu;

/**
 * Finds the names of people, bodies and things in one span of a text: runs of words with a
 * capital letter that the start of a sentence does not explain. In order, apart.
 */
export function findNames(text: string, within: Span): readonly Span[] {
  const tokens = splitTokens(text, within);
  const flags = flagTokens(text, tokens);
  const names: Span[] = [];
  for (const [place, token] of tokens.entries()) {
    const isName = ((flags[place] ?? 0) & FLAG.name) !== 0;
    if (!(isName || (token.isCapitalised && isNamedElsewhere(text, token)))) continue;
    if (token.isCommon) continue;
    const last = names.at(-1);
    if (last && INSIDE_NAME.test(text.slice(last.end, token.start))) {
      names[names.length - 1] = { start: last.start, end: token.end };
    } else {
      names.push({ start: token.start, end: token.end });
    }
  }
  return names.map((name) => withoutPossessive(text, name));
}

/** So many places of a word are looked at. */
const MOST_LOOKS = 20;

/**
 * Tells whether the first word of a sentence is a name: it stands with a capital letter
 * inside another sentence ("Lukaku scored", and elsewhere "when Lukaku").
 */
function isNamedElsewhere(text: string, { start, end }: Token): boolean {
  const written = ` ${text.slice(start, end).replace(/['’]s$/iu, '')}`;
  let at = text.indexOf(written);
  for (let looks = 0; at >= 0 && looks < MOST_LOOKS; looks++) {
    const before = text[at - 1] ?? '';
    const after = text[at + written.length] ?? '';
    if (/[\p{Ll},]/u.test(before) && !/\p{L}/u.test(after)) return true;
    at = text.indexOf(written, at + 1);
  }
  return false;
}

/** "Taiwan’s" names Taiwan. */
function withoutPossessive(text: string, { start, end }: Span): Span {
  return { start, end: /['’]s$/iu.test(text.slice(start, end)) ? end - 2 : end };
}
