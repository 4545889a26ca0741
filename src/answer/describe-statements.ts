import type { Attribution } from '../attribution/attribution.ts';
import { isOverlapping, type Span, sliceSpan } from '../text/span.ts';
import type { Focus, Statement, StatementLabel, StatementSource } from './answer.ts';
import type { Reading } from './library.ts';
import { locateSpan } from './locate.ts';
import { isSpokenBy } from './match-speaker.ts';

const REPORTER: Statement = { label: 'reporter', sources: [] };

/**
 * Describes who speaks in a passage, the statement that the reader looks for first: the
 * one whose content has most of the marked words, or that of the speaker asked for. Words
 * outside any attribution are the reporter's own.
 *
 * @param span The passage, in the article's text.
 * @param marks The matched words inside it.
 * @returns At least one statement; no two alike.
 */
export function describeStatements(
  reading: Reading,
  span: Span,
  { marks, focus }: { marks: readonly Span[]; focus: Focus },
): readonly Statement[] {
  const chains = findChains(reading, span);
  const spoken = spokenBy(reading, chains, focus);
  if (spoken.length > 0) return describeAll(reading, mostMarked(spoken, marks));
  if (chains.length === 0) return [REPORTER];
  if (marks.length === 0) return describeAll(reading, chains);
  const marked = mostMarked(chains, marks).filter(
    (chain) => countMarks(chain, marks) > 0,
  );
  const isReporters = marks.every((mark) => !chains.some((chain) => covers(chain, mark)));
  return isReporters
    ? [REPORTER, ...describeAll(reading, chains)]
    : describeAll(reading, marked);
}

/** Attributions from the outermost source to the innermost. */
type Chain = readonly Attribution[];

/** The chains whose content lies in the passage; one for each innermost attribution. */
function findChains(reading: Reading, span: Span): readonly Chain[] {
  const { attributions } = reading;
  const inside = [...attributions.entries()].filter(([, { contents }]) =>
    contents.some((content) => isOverlapping(content, span)),
  );
  const parents = new Set(inside.map(([, attribution]) => attribution.parent));
  return inside
    .filter(([place]) => !parents.has(place))
    .map(([, innermost]) => chainTo(attributions, innermost));
}

function chainTo(attributions: readonly Attribution[], innermost: Attribution): Chain {
  const chain: Attribution[] = [];
  let next: Attribution | undefined = innermost;
  while (next !== undefined && !chain.includes(next)) {
    chain.unshift(next);
    next = next.parent === null ? undefined : attributions[next.parent];
  }
  return chain;
}

function spokenBy(
  reading: Reading,
  chains: readonly Chain[],
  focus: Focus,
): readonly Chain[] {
  if (focus.speaker.length === 0) return [];
  return chains.filter((chain) =>
    chain.some((attribution) => isSpokenBy(reading, attribution, focus.speaker)),
  );
}

function mostMarked(chains: readonly Chain[], marks: readonly Span[]): readonly Chain[] {
  return [...chains].sort(
    (one, other) => countMarks(other, marks) - countMarks(one, marks),
  );
}

/** A mark in what is said tells more than one in who says it. */
function countMarks(chain: Chain, marks: readonly Span[]): number {
  const count = (spans: readonly Span[]) =>
    marks.filter((mark) => spans.some((span) => isOverlapping(mark, span))).length;
  const innermost = chain.at(-1)?.contents ?? [];
  return 2 * count(innermost) + count(chain.flatMap(({ sources }) => sources));
}

function covers(chain: Chain, mark: Span): boolean {
  return chain.some(({ sources, cues, contents }) =>
    [...sources, ...cues, ...contents].some((span) => isOverlapping(mark, span)),
  );
}

function describeAll(reading: Reading, chains: readonly Chain[]): readonly Statement[] {
  const byText = new Map<string, Statement>();
  for (const chain of chains) {
    const statement = describeChain(reading, chain);
    const key = JSON.stringify([
      statement.label,
      statement.sources.map(({ speaker }) => speaker),
    ]);
    if (!byText.has(key)) byText.set(key, statement);
  }
  return [...byText.values()];
}

function describeChain(reading: Reading, chain: Chain): Statement {
  const named = chain.filter(
    ({ sources, speaker }) => sources.length > 0 || speaker.kind !== 'unknown',
  );
  if (named.length === 0) return { label: 'not stated', sources: [] };
  return {
    label: labelOf(chain),
    sources: named.map((attribution) => describeSource(reading, attribution)),
  };
}

function labelOf(chain: Chain): StatementLabel {
  switch (chain[0]?.kind) {
    case 'direct':
      return 'quotation';
    case 'mixed':
      return 'part-quotation';
    default:
      return 'paraphrase';
  }
}

function describeSource(reading: Reading, attribution: Attribution): StatementSource {
  const { sources, cues, speaker, anonymous } = attribution;
  const printed = (spans: readonly Span[]) =>
    spans.map((span) => sliceSpan(reading.article.text, span)).join(' … ');
  const evidence = speaker.kind === 'resolved' ? speaker.evidence : null;
  return {
    printed: printed(sources),
    cue: printed(cues),
    speaker,
    evidence: evidence && locateSpan(reading, evidence),
    anonymous,
  };
}
