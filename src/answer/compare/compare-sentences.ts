import { findNegated } from '../../text/find-negated.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { splitTokens } from '../../text/tokens.ts';
import type { Difference } from './difference.ts';
import { type Counted, findCounted } from './find-counted.ts';
import { findDays, type NamedDay } from './find-days.ts';

/** A sentence in its text. */
export interface Side {
  readonly text: string;
  readonly span: Span;
}

/** Two sentences that are about the same. */
export interface Pair {
  readonly message: Side;
  readonly passage: Side;
}

/** Finds the figures, days and negations in which two sentences about the same differ. */
export function compareSentences(pair: Pair): readonly Difference[] {
  return [
    ...compareEach(pair, { kind: 'figure', find: findCounted, isAlike: isOfSame }),
    ...compareEach(pair, { kind: 'day', find: findDays, isAlike: isOfSameKind }),
    ...compareNegations(pair),
  ];
}

interface Comparing<T extends Span & { readonly value: number | string }> {
  readonly kind: Difference['kind'];
  readonly find: (text: string, span: Span) => readonly T[];
  readonly isAlike: (one: T, other: T) => boolean;
}

/** Where one side has two of a kind, it cannot be told which corresponds: nothing is said. */
function compareEach<T extends Span & { readonly value: number | string }>(
  { message, passage }: Pair,
  { kind, find, isAlike }: Comparing<T>,
): readonly Difference[] {
  const ours = find(message.text, message.span);
  const theirs = find(passage.text, passage.span);
  return ours.flatMap((one) => {
    const [other, ...others] = theirs.filter((each) => isAlike(one, each));
    const rivals = ours.filter((each) => isAlike(one, each)).length;
    if (!other || others.length > 0 || rivals > 1 || other.value === one.value) return [];
    return {
      kind,
      message: sliceSpan(message.text, one),
      passage: sliceSpan(passage.text, other),
    };
  });
}

function isOfSame(one: Counted, other: Counted): boolean {
  if (one.unit !== null || other.unit !== null) return one.unit === other.unit;
  if (one.things.length > 0 && other.things.length > 0) {
    return one.things.some((thing) => other.things.includes(thing));
  }
  return one.after !== null && one.after === other.after;
}

function isOfSameKind(one: NamedDay, other: NamedDay): boolean {
  return one.kind === other.kind;
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
