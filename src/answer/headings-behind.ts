import type { Hit } from '../ranking/rank.ts';
import { sliceSpan } from '../text/span.ts';
import { isHeadline } from './leave-out-headlines.ts';
import type { Library } from './library.ts';

/** Ranked so far ahead (where 1 is e times likelier) a headline stays ahead. */
const FARTHEST = 7;

/**
 * Puts what stands above a text behind the sentence of it that answers too: a headline behind
 * one with all its words of the question, unless it has one alone, which names the topic; the
 * capitals that open news in brief ("FERRY STRANDED.") behind the sentence they announce. They
 * tell less of it, and stand beside it anyway.
 *
 * @param hits Best first.
 * @param near Near misses: one of them that such capitals announce answers with them.
 */
export function putHeadingsBehind(
  library: Library,
  hits: readonly Hit[],
  near: readonly Hit[],
): readonly Hit[] {
  const ordered = [...hits];
  const headings = hits.filter((hit) => isHeadline(hit) || isInCapitals(library, hit));
  for (const heading of headings.toReversed()) {
    const place = ordered.indexOf(heading);
    const body = ordered.findIndex(
      (hit) => !headings.includes(hit) && tellsAsMuch(hit, heading),
    );
    if (body >= 0 && body < place) continue; // it stands behind one already
    if (body >= 0) {
      ordered.splice(place, 1);
      ordered.splice(body, 0, heading);
    } else if (!isHeadline(heading)) {
      const announced = near.find((hit) => tellsAsMuch(hit, heading));
      if (announced) ordered.splice(place, 0, announced);
    }
  }
  return ordered;
}

function tellsAsMuch(hit: Hit, heading: Hit): boolean {
  if (hit.passage.article !== heading.passage.article) return false;
  if (heading.score - hit.score > FARTHEST) return false;
  if (!isHeadline(heading)) return hit.passage.paragraph === heading.passage.paragraph;
  const told = wordsIn(heading);
  const isTopic = (told & (told - 1)) === 0; // a single bit
  return !isTopic && (told & ~wordsIn(hit)) === 0;
}

function wordsIn({ match: { found, meant } }: Hit): number {
  return found | meant;
}

/** No small letter, and more than one word: "FERRY STRANDED."; not "NASA." or "1,200." */
function isInCapitals(
  { readingById }: Library,
  { passage: { article, passage } }: Hit,
): boolean {
  const text = readingById.get(article)?.article.text ?? '';
  const written = sliceSpan(text, passage);
  return IN_CAPITALS.test(written) && !SMALL.test(written);
}

/** Matches `FERRY STRANDED.`; does not match `NASA.` */
const IN_CAPITALS = /\p{Lu}{2}\P{Lu}+\p{Lu}{2}/u;
const SMALL = /\p{Ll}/u;
