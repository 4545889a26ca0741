import type { MarkDifference, MarkKind } from './verified.ts';

/** The marks of each kind; what is none of them and no letter is punctuation. */
const MARKS: readonly (readonly [MarkKind, RegExp])[] = [
  ['quotation marks', /["“”„‟«»「」『』`]/gu],
  ['apostrophes', /['’‘ʼ]/gu],
  ['dashes', /[-‐‑‒–—―−]/gu],
  ['ellipsis', /…|\.{3,}|\.(?:[ \u00a0]\.){2,}/gu],
  ['brackets', /[()[\]{}]/gu],
  ['punctuation', /[^\p{L}\p{M}\p{N}\p{Cf}\s"“”„‟«»「」『』`'’‘ʼ‐‑‒–—―−()[\]{}…-]/gu],
];

/** A double mark that is written with two single ones. */
const QUOTING = /['’‘]{2}/gu;

/**
 * Names the marks in which two pieces with the same letters differ, a difference for each
 * kind. Empty just where they are the same to the character; marks in another order count
 * as punctuation.
 */
export function findMarkDifferences(
  article: string,
  quotation: string,
): readonly MarkDifference[] {
  if (article === quotation) return [];
  const parts = [
    ...MARKS.map(([kind, pattern]) => [kind, marksOf(kind, pattern)] as const),
    ['spaces', spacesOf] as const,
    ['Unicode form', formOf] as const,
  ];
  const differences = parts
    .map(([kind, part]) => ({
      kind,
      article: part(article),
      quotation: part(quotation),
    }))
    .filter((each) => each.article !== each.quotation);
  const whole = { article: article.trim(), quotation: quotation.trim() };
  const isCased = lettersIn(article) !== lettersIn(quotation);
  const found = [
    ...differences,
    ...(isCased ? [{ kind: 'capitals' as const, ...whole }] : []),
  ];
  return found.length > 0 ? found : [{ kind: 'punctuation', ...whole }];
}

function marksOf(kind: MarkKind, pattern: RegExp): (text: string) => string {
  return (text) => {
    // The full stops of an ellipsis are no punctuation; two apostrophes are a double mark.
    const stripped = kind === 'punctuation' ? text.replace(ELLIPSIS, '') : text;
    const plain = kind === 'quotation marks' ? stripped.replace(QUOTING, '"') : stripped;
    return (plain.match(pattern) ?? []).join(' ');
  };
}

const ELLIPSIS = /…|\.{3,}|\.(?:[ \u00a0]\.){2,}/gu;

/** As they are coded: nothing of them can be seen. */
function spacesOf(text: string): string {
  return (text.match(/\s|\u200b/gu) ?? []).join('');
}

function lettersIn(text: string): string {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join('').normalize('NFKC');
}

/** Letters as they are coded, with what is not seen between them. */
function formOf(text: string): string {
  const coded = (text.match(/[\p{L}\p{M}\p{N}\p{Cf}]+/gu) ?? []).join('');
  return coded.toLowerCase();
}
