import type { Attribution, AttributionKind } from './attribution.ts';
import type { Cast } from './cast.ts';
import { contentSpan, spanOf } from './content-span.ts';
import type { Draft } from './draft.ts';
import { resolveSpeakers } from './resolve-speakers.ts';
import type { Range, TaggedText } from './tagged-text.ts';

/** Turns drafts into attributions: spans, kinds, parents and speakers, in reading order. */
export function buildAttributions(
  text: TaggedText,
  drafts: readonly Draft[],
  cast: Cast,
): readonly Attribution[] {
  const sorted = drafts.toSorted(byContent);
  const speakers = resolveSpeakers(text, sorted, cast);
  return sorted.map((draft, place) => ({
    kind: draft.rule === 'interview' ? 'direct' : kindOf(text, draft.contents),
    sources: draft.source === null ? [] : [spanOf(text, draft.source)],
    cues: draft.cues.map((range) => spanOf(text, range)),
    contents: draft.contents.map((range) => contentSpan(text, range)),
    speaker: speakers[place]?.speaker ?? { kind: 'unknown' },
    anonymous: speakers[place]?.anonymous ?? false,
    parent: parentOf(sorted, place),
  }));
}

function byContent(one: Draft, other: Draft): number {
  const start = (draft: Draft) => draft.contents[0]?.from ?? 0;
  const end = (draft: Draft) => draft.contents.at(-1)?.to ?? 0;
  const repeats = (one.repeats === null ? 0 : 1) - (other.repeats === null ? 0 : 1);
  return start(one) - start(other) || end(other) - end(one) || repeats;
}

/** Counts words inside and outside quotation marks; punctuation does not count. */
function kindOf({ tokens }: TaggedText, contents: readonly Range[]): AttributionKind {
  let words = 0;
  let quoted = 0;
  for (const { from, to } of contents) {
    for (const token of tokens.slice(from, to)) {
      if (!/[\p{L}\p{N}]/u.test(token.lower)) continue;
      words++;
      if (token.quotation >= 0) quoted++;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted === words ? 'direct' : 'mixed';
}

/** Drafts before this one in order can hold it; the last that does is the nearest. */
function parentOf(sorted: readonly Draft[], place: number): number | null {
  const draft = sorted[place];
  if (draft === undefined) return null;
  if (draft.repeats !== null) return sorted.lastIndexOf(draft.repeats, place);
  for (let other = place - 1; other >= Math.max(0, place - PARENT_REACH); other--) {
    const outer = sorted[other];
    if (outer !== undefined && canHold(outer, draft) && isHeldBy(draft, outer))
      return other;
  }
  return null;
}

/** A report lies in its own sentence; an answer of an interview has many. */
function canHold(outer: Draft, draft: Draft): boolean {
  if (outer.rule === 'interview') return outer.paragraph === draft.paragraph;
  return outer.frame === draft.frame;
}

/** No sentence nests deeper, and each of its reports stands before this one in order. */
const PARENT_REACH = 12;

function isHeldBy(inner: Draft, outer: Draft): boolean {
  const parts = [
    ...inner.contents,
    ...inner.cues,
    ...(inner.source ? [inner.source] : []),
  ];
  return parts.every((part) =>
    outer.contents.some(({ from, to }) => from <= part.from && part.to <= to),
  );
}
