import { findAnonymityReason } from '../attribution/anonymity-reason.ts';
import type { Attribution, Speaker } from '../attribution/attribution.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import type { Statement, StatementLabel, StatementSource } from './answer.ts';
import type { Reading } from './library.ts';
import { locateSpan, spanOfAddress } from './locate.ts';

/** Attributions from the outermost source to the innermost; at least one. */
export type Chain = readonly Attribution[];

/**
 * Describes a chain of sources: each as printed, with who it is and how that is known. One
 * who reports their own words ("Lee said she felt …") is one source, and not two. The
 * label is that of the outermost: so the words stand in the article.
 */
export function describeChain(reading: Reading, chain: Chain): Statement {
  const sources = chain.filter(isStated).filter(isOtherThanBefore);
  return sources.length === 0
    ? { labels: ['not stated'], sources: [] }
    : {
        labels: [labelOf(chain)],
        sources: sources.map((attribution) => describeSource(reading, attribution)),
      };
}

function isStated({ sources, speaker }: Attribution): boolean {
  return sources.length > 0 || speaker.kind !== 'unknown';
}

function isOtherThanBefore(
  { speaker }: Attribution,
  place: number,
  chain: Chain,
): boolean {
  const before = chain[place - 1];
  return (
    !before || nameOf(speaker) === null || nameOf(speaker) !== nameOf(before.speaker)
  );
}

function nameOf(speaker: Speaker): string | null {
  return 'name' in speaker ? speaker.name : null;
}

function labelOf([outermost]: Chain): StatementLabel {
  switch (outermost?.kind) {
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
  return {
    printed: printed(sources),
    cue: printed(cues),
    speaker,
    evidence:
      speaker.kind === 'resolved'
        ? {
            address: locateSpan(reading, speaker.evidence),
            printed: printed([speaker.evidence]),
          }
        : null,
    anonymous,
    anonymityReason: anonymous ? anonymityReason(reading, speaker) : null,
  };
}

/** The first reason in a sentence where the same source speaks. */
function anonymityReason(reading: Reading, speaker: Speaker): string | null {
  const { article, attributions } = reading;
  for (const { sources, speaker: other } of attributions) {
    const [source] = sources;
    if (!source || nameOf(speaker) === null || nameOf(other) !== nameOf(speaker))
      continue;
    const sentence = spanOfAddress(reading, locateSpan(reading, source));
    const reason = sentence && findAnonymityReason(article.text, sentence);
    if (reason) return sliceSpan(article.text, reason);
  }
  return null;
}
