import type { Article } from '../../article/article.ts';
import { rememberSpans } from '../../text/remember-spans.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { tokensIn } from '../tokens-in.ts';
import { compareNegations } from './compare-negations.ts';
import type { Difference } from './difference.ts';
import { findCounted, isOfSame, isSameFigure } from './find-counted.ts';
import {
  findDays,
  isComparable,
  isOfKind,
  isSameDay,
  type NamedDay,
} from './find-days.ts';
import { wordsNear } from './words-near.ts';

/** A sentence in its text. */
export interface Side {
  /** What is read in the sentences of one object is remembered. */
  readonly source: { readonly text: string };
  readonly span: Span;
}

/** Two sentences that are about the same. */
export interface Pair {
  readonly message: Side;
  readonly passage: Side & { readonly source: DatedArticle };
}

/** Finds the figures, days and negations in which two sentences about the same differ. */
export function compareSentences(pair: Pair): readonly Difference[] {
  return [...compareFigures(pair), ...compareDays(pair), ...compareNegations(pair)];
}

const countedIn = rememberSpans(({ text }: Side['source'], span) =>
  findCounted(text, span),
);

function compareFigures(pair: Pair): readonly Difference[] {
  const { message, passage } = pair;
  const theirs = countedIn(passage.source, passage.span);
  if (theirs.length === 0) return [];
  return compareEach(pair, {
    kind: 'figure',
    ours: countedIn(message.source, message.span),
    theirs,
    isAlike: isOfSame,
    isEqual: isSameFigure,
  });
}

type DatedArticle = Pick<Article, 'text' | 'published'>;

const daysIn = rememberSpans(({ text, published }: DatedArticle, span) =>
  findDays({ text, span, published, isLater: false }),
);

/**
 * Days with days and years with years; then a day with a month, if neither has its like and
 * the same is said of both.
 */
function compareDays(pair: Pair): readonly Difference[] {
  const { message, passage } = pair;
  const theirs = daysIn(passage.source, passage.span);
  if (theirs.length === 0) return [];
  const { text } = message.source;
  const { published } = passage.source;
  const ours = findDays({ text, span: message.span, published, isLater: true });
  const isOfSame = ofSame(pair);
  const isOnlyIn = (others: readonly NamedDay[]) => (day: NamedDay) =>
    !others.some((other) => isOfKind(day, other));
  return [
    ...compareEach(pair, {
      kind: 'day',
      ours,
      theirs,
      isAlike: isOfKind,
      isEqual: isSameDay,
    }),
    ...compareEach(pair, {
      kind: 'day',
      ours: ours.filter(isOnlyIn(theirs)),
      theirs: theirs.filter(isOnlyIn(ours)),
      isAlike: (one, other) => isComparable(one, other) && isOfSame(one, other),
      isEqual: isSameDay,
    }),
  ];
}

/** Tells of a day of the message and one of the passage whether they have a word near in common. */
function ofSame({ message, passage }: Pair): (one: Span, other: Span) => boolean {
  const ours = tokensIn(message.source, message.span);
  const theirs = tokensIn(passage.source, passage.span);
  return (one, other) => {
    const near = wordsNear(passage.source.text, theirs, other);
    return [...wordsNear(message.source.text, ours, one)].some((word) => near.has(word));
  };
}

interface Comparing<T extends Span> {
  readonly kind: Difference['kind'];
  readonly ours: readonly T[];
  readonly theirs: readonly T[];
  readonly isAlike: (one: T, other: T) => boolean;
  /** Asked of those that are alike. */
  readonly isEqual: (one: T, other: T) => boolean;
}

/**
 * What stands on both sides is put aside. Where two of a kind are left on one side, it
 * cannot be told which corresponds: nothing is said.
 */
function compareEach<T extends Span>(
  { message, passage }: Pair,
  { kind, ours, theirs, isAlike, isEqual }: Comparing<T>,
): readonly Difference[] {
  const isSame = (one: T, other: T) => isAlike(one, other) && isEqual(one, other);
  const ourOwn = ours.filter((one) => !theirs.some((other) => isSame(one, other)));
  const theirOwn = theirs.filter((other) => !ours.some((one) => isSame(one, other)));
  return ourOwn.flatMap((one) => {
    const [other, ...others] = theirOwn.filter((each) => isAlike(one, each));
    const rivals = ourOwn.filter((each) => isAlike(one, each)).length;
    if (!other || others.length > 0 || rivals > 1) return [];
    const words = {
      message: sliceSpan(message.source.text, one),
      passage: sliceSpan(passage.source.text, other),
    };
    // The same words, understood on different days, are no difference that can be shown.
    return words.message.toLowerCase() === words.passage.toLowerCase()
      ? []
      : [{ kind, ...words }];
  });
}
