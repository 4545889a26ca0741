import type { FoldedWord } from '../../text/letters.ts';
import type { Span } from '../../text/span.ts';
import { findMarkDifferences } from './mark-kinds.ts';
import type { Place } from './place.ts';
import type { QuotedText } from './quoted-text.ts';
import type { MarkDifference } from './verified.ts';

/** More differences than these tell a reader nothing new. */
const MOST_DIFFERENCES = 40;

/**
 * Compares a quotation with a place of the article that has the same letters: marks,
 * dashes, spaces and capitals that differ. Empty where it stands there verbatim.
 *
 * A space in the quotation may stand for the break between two paragraphs. At the ends of
 * the quotation, the marks that it has must stand in the article too; those that it has
 * not are no difference.
 */
export function compareMarks(
  quoted: QuotedText,
  { reading, letters, first, last }: Place,
): readonly MarkDifference[] {
  const { text } = reading.article;
  const found: MarkDifference[] = [];
  const compare = (article: string, quotation: string) => {
    if (found.length < MOST_DIFFERENCES) {
      found.push(...findMarkDifferences(article, quotation));
    }
  };
  const units = pairUnits(letters.words.slice(first, last + 1), quoted.letters.words);
  let before: Unit | undefined;
  for (const unit of units) {
    if (before) compare(...gapBetween(quoted.text, text, before, unit));
    compare(
      text.slice(unit.article.start, unit.article.end),
      quoted.text.slice(unit.quotation.start, unit.quotation.end),
    );
    before = unit;
  }
  const [opening] = units;
  if (!opening || !before) return found;
  compareOpening(quoted.text.slice(0, opening.quotation.start), opening, text, compare);
  compareClosing(quoted.text.slice(before.quotation.end), before, text, compare);
  return found;
}

/** Words that have the same letters in both: one, or several that are one in the other. */
interface Unit {
  readonly article: Span;
  readonly quotation: Span;
}

function pairUnits(
  article: readonly FoldedWord[],
  quotation: readonly FoldedWord[],
): readonly Unit[] {
  const shift = article[0]?.from ?? 0;
  const endings = new Map(quotation.map(({ to }, place) => [to, place]));
  const units: Unit[] = [];
  let printed = 0;
  let quoted = 0;
  for (const [place, { to, end }] of article.entries()) {
    const ending = endings.get(to - shift);
    if (ending === undefined) continue;
    units.push({
      article: { start: article[printed]?.start ?? 0, end },
      quotation: {
        start: quotation[quoted]?.start ?? 0,
        end: quotation[ending]?.end ?? 0,
      },
    });
    printed = place + 1;
    quoted = ending + 1;
  }
  return units;
}

function gapBetween(
  quotation: string,
  article: string,
  before: Unit,
  after: Unit,
): [string, string] {
  const quoted = quotation.slice(before.quotation.end, after.quotation.start);
  const printed = article.slice(before.article.end, after.article.start);
  return [LINE_BREAK.test(quoted) ? printed : printed.replace(BREAKS, ' '), quoted];
}

const LINE_BREAK = /[\n\r]/u;
const BREAKS = /[\n\r]+/gu;

type Compare = (article: string, quotation: string) => void;

/** So many characters around the quotation are looked at. */
const AROUND_CHARS = 12;

/** Quotation marks and white space at an end only part the quotation from what is around. */
const PARTING = /[\s"“”„‟«»「」『』‘’'`]+/gu;

function compareOpening(
  quoted: string,
  unit: Unit,
  text: string,
  compare: Compare,
): void {
  const opening = quoted.replace(PARTING, '');
  const { start } = unit.article;
  const printed = text
    .slice(Math.max(0, start - AROUND_CHARS), start)
    .replace(PARTING, '');
  // The bracket of "[T]he" is compared with the word.
  if (!printed.endsWith(opening) && opening !== '[') compare('', opening);
}

function compareClosing(
  quoted: string,
  unit: Unit,
  text: string,
  compare: Compare,
): void {
  const closing = quoted.replace(PARTING, '');
  const { end } = unit.article;
  const around = text.slice(end, end + AROUND_CHARS).replace(PARTING, '');
  const printed = /^[^\p{L}\p{N}]*/u.exec(around)?.[0] ?? '';
  if (!printed.startsWith(closing)) compare(printed.slice(0, closing.length), closing);
}
