import { findNegated } from '../../text/find-negated.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { splitTokens } from '../../text/tokens.ts';
import type { Difference } from './difference.ts';
import { findCounted, isOfSame, isSameFigure } from './find-counted.ts';
import { findDays } from './find-days.ts';

/** A sentence in its text. */
export interface Side {
  readonly text: string;
  readonly span: Span;
}

/** Two sentences that are about the same. */
export interface Pair {
  readonly message: Side;
  readonly passage: Side;
  /** Day of the passage's article as it writes it, or null. */
  readonly published: string | null;
}

/** Finds the figures, days and negations in which two sentences about the same differ. */
export function compareSentences(pair: Pair): readonly Difference[] {
  const { message, passage, published } = pair;
  return [
    ...compareEach(pair, {
      kind: 'figure',
      ours: findCounted(message.text, message.span),
      theirs: findCounted(passage.text, passage.span),
      isAlike: isOfSame,
      isEqual: isSameFigure,
    }),
    ...compareEach(pair, {
      kind: 'day',
      ours: findDays({ ...message, published, isLater: true }),
      theirs: findDays({ ...passage, published, isLater: false }),
      isAlike: (one, other) => one.kind === other.kind,
      isEqual: (one, other) => one.value === other.value,
    }),
    ...compareNegations(pair),
  ];
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
      message: sliceSpan(message.text, one),
      passage: sliceSpan(passage.text, other),
    };
    // The same words, understood on different days, are no difference that can be shown.
    return words.message.toLowerCase() === words.passage.toLowerCase()
      ? []
      : [{ kind, ...words }];
  });
}

/** The same word, negated on one side and there without negation on the other. */
function compareNegations({ message, passage }: Pair): readonly Difference[] {
  const ours = onlyNegated(message, passage).map((negated) => ({
    kind: 'negation' as const,
    message: negated,
    passage: '',
  }));
  const theirs = onlyNegated(passage, message).map((negated) => ({
    kind: 'negation' as const,
    message: '',
    passage: negated,
  }));
  return [...ours, ...theirs];
}

function onlyNegated(one: Side, other: Side): readonly string[] {
  const negatedThere = new Set(
    findNegated(other.text, other.span).map(({ term }) => term),
  );
  const there = new Set(splitTokens(other.text, other.span).map(({ term }) => term));
  return findNegated(one.text, one.span)
    .filter(({ term }) => there.has(term) && !negatedThere.has(term))
    .map((negated) => sliceSpan(one.text, negated));
}
