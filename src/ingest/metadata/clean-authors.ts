import { collapseWhiteSpace } from '../../article/white-space.ts';
import { wordList } from '../../text/word-list.ts';
import { wordsKey } from '../page/words-key.ts';

/** `By Ann Lee`, `Von …`, `Written by …`: what a byline begins with. */
const byline =
  /^(?:(?:written|posted|words|text|story|reported|reporting|analysis|review|opinion|interview)\s+by|by|von|par|por|di|door|av|af|author|autor|auteur)\b:?\s+/iu;
/** What parts names: `,`, `and`, `&`, `|`, `;`, `/`, `·`. */
const separator = /\s*(?:,|;|\||\/|·|•|&|\band\b|\bund\b|\by\b|\bet\b|\bwith\b)\s*/iu;
/** `Reporter`, `in Harbour Town`, `for The Example`: what follows a name in a byline. */
const afterName =
  /\s+(?:in|for|at|of|on|reporting|special to|updated|published|posted|\||-|–|—)\s.*$|\s*[([].*$|\s+[-–—]\s*.*$/iu;
/** Degrees and roles that a comma parts from a name and that are no name. */
const notNames: ReadonlySet<string> = wordList(`
  md phd ph.d. m.d. jr jr. sr sr. ii iii mba esq rn dds cfa
  reporter editor correspondent writer staff contributor columnist producer author
  admin administrator editorial newsroom webmaster guest anonymous unknown redaktion
  rédaction redacción redazione redactie team desk agencies agency online web user
  root default null undefined none press`);
const address = /https?:|www\.|@|\.com\b/iu;

/** Longest and shortest name, in characters, and most words in one. */
const NAME_CHARS = { least: 3, most: 50 };
const NAME_WORDS = 6;
/** Most authors of one article. */
const MOST_AUTHORS = 20;

/**
 * Makes names of what a page says of its authors: parts `By Ann Lee and Bo Ray`, leaves out
 * degrees, roles, addresses, `admin`, and the publisher itself. A name stays as printed.
 */
export function cleanAuthors(
  written: readonly string[],
  publisher: string | null,
): readonly string[] {
  const names = written.flatMap((text) => {
    const line = collapseWhiteSpace(text.slice(0, 500)).replace(/^\[\[|\]\]$/gu, '');
    return line.replace(byline, '').split(separator);
  });
  const seen = new Set<string>([(publisher ?? '').toLowerCase()]);
  const cleaned = names
    .map((name) => name.replace(byline, '').replace(afterName, '').trim())
    .filter((name) => {
      const key = name.toLowerCase();
      if (seen.has(key) || !isName(name)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, MOST_AUTHORS);
  // `Ann Lee, USA TODAY` of usatoday.com; a blog can bear its author's name.
  const people = cleaned.filter(
    (name) => !wordsKey(publisher ?? '').includes(wordsKey(name)),
  );
  return people.length > 0 ? people : cleaned;
}

function isName(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  if (name.length < NAME_CHARS.least || name.length > NAME_CHARS.most) return false;
  if (words.length > NAME_WORDS || address.test(name) || /\d/u.test(name)) return false;
  // `titiou-lecoq` and `source` are a site's own keys; names of other scripts have no capitals.
  if (/^[a-z.-]+$/u.test(name)) return false;
  return /\p{L}/u.test(name) && !words.some((word) => notNames.has(word));
}
