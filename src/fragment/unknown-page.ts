import { findAfterTeaser } from './after-teaser.ts';
import { findLast, findRange, type TermWish } from './find-range.ts';
import { type Context, isFirst, type PageText, type Run } from './page-text.ts';
import {
  isOneBlock,
  type PassagePlace,
  textAfter,
  textBefore,
  textOfRun,
  wordsAfter,
  wordsBefore,
} from './passage-place.ts';
import type { Directive } from './write-fragment.ts';

/** A standfirst repeats the article's first words: WordPress takes 55 (`excerpt_length`). */
const STANDFIRST_WORDS = 55;

/** Up to so many words a passage is sought whole; a range would leave too little of it. */
const WHOLE_WORDS = 14;

/** Fewest words of a term. */
const FEWEST = 3;

/** A passage of fewer words is never sought without what stands beside it. */
const FEWEST_ALONE = 4;

/** So many words beside a passage tell it from a repetition elsewhere. */
const CONTEXT_WORDS = 3;

/**
 * Lists ways to point to a passage of a page of which only the article's own text is
 * known, best first. Elsewhere on such a page stand teasers: the first words of sentences.
 * So no way begins with a passage's first words alone:
 *
 * - A passage of the opening, or one that is short, is sought whole, with the words beside
 *   it; and, where these are not found so (a footnote among them), by its last words.
 * - Of any other, the range from where a teaser ends to the last words is enough.
 *
 * @param page The article's headline and paragraphs.
 */
export function* pointOnUnknownPage(
  page: PageText,
  place: PassagePlace,
  isInText: boolean,
): Generator<readonly Directive[]> {
  const wish = { fewest: FEWEST, isInText };
  // A link in a text has a button beside it: it takes no way that is less sure.
  const tail = isInText ? [] : pointToTail(page, place, wish);
  const isInContext = ({ prefix, suffix }: Directive) => (prefix ?? suffix) !== undefined;
  const whole = isOneBlock(place)
    ? pointToWhole(page, place).filter((way) => !isInText || isInContext(way))
    : [];
  if (isWholeBetter(page, place)) {
    for (; whole.length > 0; whole.shift()) yield [...whole, ...tail];
  } else {
    const range = findRange(page, place, {
      ...wish,
      from: findAfterTeaser(page, place, FEWEST),
    });
    if (range) yield [range];
  }
  if (tail.length > 0 && !tail.some(isInContext)) yield tail;
  // Words that the article repeats: only what stands beside them tells two passages apart.
  for (; whole.length > 0; whole.shift()) yield [...tail, ...whole];
  if (tail.length > 0) yield tail;
}

function isWholeBetter({ folded }: PageText, place: PassagePlace): boolean {
  if (!isOneBlock(place)) return false;
  const { block, first, end } = place.first;
  if (end - first <= WHOLE_WORDS) return true;
  if (block > STANDFIRST_WORDS) return false;
  const above = folded.slice(1, block).map(countWords);
  return above.reduce((sum, words) => sum + words, first) < STANDFIRST_WORDS;
}

function countWords(folded: string): number {
  return folded.split(' ').length - 2;
}

/**
 * The whole of a passage, told from repetitions by what stands beside it: in its paragraph
 * where there is something, else in the next or the one before, where a page may put other
 * things between; then it is sought without as well.
 */
function pointToWhole(page: PageText, place: PassagePlace): Directive[] {
  const run = place.first;
  const start = (page.blocks[run.block] ?? '').slice(place.start, place.end);
  const suffix = wordsAfter(page, place, CONTEXT_WORDS);
  const prefix = wordsBefore(page, place, CONTEXT_WORDS);
  const beside = [
    ...(suffix
      ? [{ suffix, term: { start, suffix: textAfter(page, suffix, place) } }]
      : []),
    ...(prefix
      ? [{ prefix, term: { prefix: textBefore(page, prefix, place), start } }]
      : []),
  ].filter((context) => isFirst(page, run, context) && !isCard(run, context));
  const inside = beside.filter(
    ({ suffix, prefix }) => (suffix ?? prefix)?.block === run.block,
  );
  const isOnly = run.end - run.first >= FEWEST_ALONE && isFirst(page, run);
  const sure =
    inside.length > 0 && isOnly ? inside : [...new Set([...inside, ...beside])];
  return [
    ...sure.map(({ term }) => term),
    ...(isOnly && inside.length === 0 ? [{ start }] : []),
  ];
}

/** Lists of articles have the headline with the first words below it, as the article has. */
function isCard({ block }: Run, { prefix, suffix }: Context): boolean {
  return Math.min(block, (suffix ?? prefix)?.block ?? block) === 0;
}

/** The last words of a passage, which no teaser has; with what follows, if repeated. */
function pointToTail(
  page: PageText,
  place: PassagePlace,
  wish: TermWish,
): readonly Directive[] {
  const only = findLast(page, place.last, wish, null);
  if (only) return [{ start: textOfRun(page, only) }];
  const run = {
    ...place.last,
    first: Math.max(place.last.first, place.last.end - FEWEST),
  };
  const suffix = wordsAfter(page, place, CONTEXT_WORDS);
  if (!suffix || !isFirst(page, run, { suffix })) return [];
  const start = (page.blocks[run.block] ?? '').slice(
    run.words[run.first]?.start,
    place.end,
  );
  return [{ start, suffix: textAfter(page, suffix, place) }];
}
