import type { Attribution } from '../attribution/attribution.ts';
import { isOverlapping, type Span } from '../text/span.ts';
import type { Focus, Statement } from './answer.ts';
import { type Chain, describeChain } from './describe-chain.ts';
import type { Reading } from './library.ts';
import { isSpokenBy } from './match-speaker.ts';

const REPORTER: Statement = { labels: ['reporter'], sources: [] };

/**
 * Describes who speaks in a passage, the statement that the reader looks for first: the
 * one whose content has most of the marked words, or that of the speaker asked for. Words
 * outside any attribution are the reporter's own.
 *
 * @param span The passage, in the article's text.
 * @param marks The matched words inside it.
 * @returns At least one statement; no two of the same sources.
 */
export function describeStatements(
  reading: Reading,
  span: Span,
  { marks, focus }: { marks: readonly Span[]; focus: Focus },
): readonly Statement[] {
  const chains = findChains(reading, span);
  if (chains.length === 0) return [REPORTER];
  const spoken = spokenBy(reading, chains, focus);
  if (spoken.length > 0) return describeAll(reading, mostMarked(spoken, marks));
  const marked = chains.filter((chain) => countMarks(chain, marks) > 0);
  if (marked.length > 0) return describeAll(reading, mostMarked(marked, marks));
  const all = describeAll(reading, chains);
  return marks.length > 0 ? [REPORTER, ...all] : all;
}

/** The chains whose content lies in the passage; one for each innermost attribution. */
function findChains(reading: Reading, span: Span): readonly Chain[] {
  const { attributions } = reading;
  const inside = [...attributions.entries()].filter(([, { contents }]) =>
    touches(contents, span),
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
  return chains.toSorted(
    (one, other) => countMarks(other, marks) - countMarks(one, marks),
  );
}

/** A mark in what is said tells more than one in who says it, or how. */
function countMarks(chain: Chain, marks: readonly Span[]): number {
  const innermost = chain.at(-1)?.contents ?? [];
  return marks
    .filter((mark) => covers(chain, mark))
    .reduce((sum, mark) => sum + (touches(innermost, mark) ? 2 : 1), 0);
}

function covers(chain: Chain, mark: Span): boolean {
  return chain.some(({ sources, cues, contents }) =>
    touches([...sources, ...cues, ...contents], mark),
  );
}

function touches(spans: readonly Span[], span: Span): boolean {
  return spans.some((each) => isOverlapping(each, span));
}

/** Statements of the same sources become one, with all their labels. */
function describeAll(reading: Reading, chains: readonly Chain[]): readonly Statement[] {
  const bySources = new Map<string, Statement>();
  for (const chain of chains) {
    const { labels, sources } = describeChain(reading, chain);
    const key = JSON.stringify(sources.map(({ printed, speaker }) => [printed, speaker]));
    const known = bySources.get(key)?.labels ?? [];
    bySources.set(key, { labels: [...new Set([...known, ...labels])], sources });
  }
  return [...bySources.values()];
}
