import { findNegated } from '../../text/find-negated.ts';
import { rememberSpans } from '../../text/remember-spans.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { splitTokens } from '../../text/tokens.ts';
import type { Pair, Side } from './compare-sentences.ts';
import type { Difference } from './difference.ts';
import { findDenied } from './find-denied.ts';

/** Finds what is negated or denied on one side, and stands without that on the other. */
export function compareNegations({ message, passage }: Pair): readonly Difference[] {
  const ours = denyingIn(message.source, message.span);
  const theirs = denyingIn(passage.source, passage.span);
  return [
    ...onlyDenied(ours, theirs).map((words) => ({
      kind: 'negation' as const,
      message: words,
      passage: '',
    })),
    ...onlyDenied(theirs, ours).map((words) => ({
      kind: 'negation' as const,
      message: '',
      passage: words,
    })),
  ];
}

interface Denying {
  readonly text: string;
  /** Words that say that something is not so, and of which terms. */
  readonly denied: readonly (Span & { readonly terms: ReadonlySet<string> })[];
  readonly terms: ReadonlySet<string>;
}

const denyingIn = rememberSpans(({ text }: Side['source'], span): Denying => {
  const negated = findNegated(text, span).map(({ start, end, term }) => ({
    start,
    end,
    terms: new Set([term]),
  }));
  const denied = findDenied(text, span).filter(
    (each) => !negated.some(({ start }) => start === each.start),
  );
  return {
    text,
    denied: [...negated, ...denied].toSorted((one, other) => one.start - other.start),
    terms: new Set(splitTokens(text, span).map(({ term }) => term)),
  };
});

/** At least so much of what is denied must stand on the other side. */
const LEAST_SHARE = 0.5;

function onlyDenied(one: Denying, other: Denying): readonly string[] {
  return one.denied
    .filter(({ terms }) => {
      const there = [...terms].filter((term) => other.terms.has(term));
      const isDeniedThere = other.denied.some((each) =>
        there.some((term) => each.terms.has(term)),
      );
      return there.length >= LEAST_SHARE * terms.size && !isDeniedThere;
    })
    .map((span) => sliceSpan(one.text, span));
}
