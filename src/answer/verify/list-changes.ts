import { lettersOf } from '../../text/letters.ts';
import { isNegation } from '../../text/negations.ts';
import type { Step } from './align-words.ts';
import type { Comparison } from './compare-words.ts';
import type { QuotedText } from './quoted-text.ts';
import type { Piece } from './read-pieces.ts';
import type { WordChange } from './verified.ts';

/** Lists the words of a piece that differ, neighbouring ones as one change. */
export function listChanges(
  quoted: QuotedText,
  { steps, lettered }: Piece,
  printed: Comparison['printed'],
): readonly WordChange[] {
  const groups: Step[][] = [];
  let isOpen = false;
  for (const step of steps) {
    const isMarked = step.kind === 'left out' && step.isMarked;
    if (step.kind === 'same') isOpen = false;
    else if (isOpen && !isMarked) groups.at(-1)?.push(step);
    else groups.push([step]);
    if (step.kind !== 'same') isOpen = !isMarked;
  }
  const wordOf = (at: number) => printed(at)?.word ?? 0;
  return groups.map((group) => {
    const articleWords = group.flatMap((step) => articleRange(step, wordOf));
    const quotedWords = group.flatMap((step) => ('word' in step ? step.word : []));
    return {
      article: sliceWords(lettered.reading.article.text, lettered.letters, articleWords),
      quotation: sliceWords(quoted.text, quoted.letters, quotedWords),
      isMarked: group.some((step) => step.kind === 'left out' && step.isMarked),
      isNegation:
        countNegations(lettered.letters, articleWords) !==
        countNegations(quoted.letters, quotedWords),
    };
  });
}

/** Returns words of one sentence that stand in another order, all of them as one change. */
export function listOrder(
  quoted: QuotedText,
  pieces: readonly Piece[],
): readonly WordChange[] {
  const [piece] = pieces;
  if (!piece) return [];
  const { reading, letters } = piece.lettered;
  const first = Math.min(...pieces.map((each) => each.first));
  const last = Math.max(...pieces.map((each) => each.last));
  const articleWords = Array.from(
    { length: last - first + 1 },
    (_, place) => first + place,
  );
  const quotedWords = [...quoted.words.keys()];
  return [
    {
      article: sliceWords(reading.article.text, letters, articleWords),
      quotation: sliceWords(quoted.text, quoted.letters, quotedWords),
      isMarked: false,
      isNegation:
        countNegations(letters, articleWords) !==
        countNegations(quoted.letters, quotedWords),
    },
  ];
}

/** Returns the words of a quotation that stand nowhere, neighbouring ones as one change. */
export function listLoose(
  quoted: QuotedText,
  loose: readonly number[],
): readonly WordChange[] {
  const groups: number[][] = [];
  for (const place of loose) {
    if (groups.at(-1)?.at(-1) === place - 1) groups.at(-1)?.push(place);
    else groups.push([place]);
  }
  return groups.map((places) => ({
    article: '',
    quotation: sliceWords(quoted.text, quoted.letters, places),
    isMarked: false,
    isNegation: countNegations(quoted.letters, places) > 0,
  }));
}

/** The words of the article that a step means: none, one, or a run of them. */
function articleRange(step: Step, wordOf: (at: number) => number): readonly number[] {
  if (step.kind === 'left out') {
    const first = wordOf(step.from);
    return Array.from({ length: step.to - step.from }, (_, place) => first + place);
  }
  return 'at' in step ? [wordOf(step.at)] : [];
}

/** The characters from the first to the last of some neighbouring words. */
function sliceWords(
  text: string,
  { words }: QuotedText['letters'],
  places: readonly number[],
): string {
  const first = words[places[0] ?? -1];
  const last = words[places.at(-1) ?? -1];
  return first && last ? text.slice(first.start, last.end) : '';
}

function countNegations(
  letters: QuotedText['letters'],
  places: readonly number[],
): number {
  return places.filter((place) => {
    const word = letters.words[place];
    return word !== undefined && isNegation(lettersOf(letters, word));
  }).length;
}
