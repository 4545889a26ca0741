import type { Speaker } from '../../src/attribution/attribution.ts';
import { findAttributions } from '../../src/attribution/find-attributions.ts';
import type { Span } from '../../src/text/span.ts';
import { splitText } from '../../src/text/split-text.ts';

/**
 * Reads a text and returns one line for each attribution: source, cue and content, parted by
 * " · "; several pieces of one are parted by " | ".
 */
export function readAttributions(text: string): readonly string[] {
  return findAttributions(text, splitText(text)).map(({ sources, cues, contents }) =>
    [sources, cues, contents].map((spans) => print(text, spans)).join(' · '),
  );
}

/** Returns who speaks in each attribution: "he → Ned Price (…)", "unclear: A, B", "unknown". */
export function readSpeakers(text: string): readonly string[] {
  return findAttributions(text, splitText(text)).map(
    ({ sources, speaker }) => `${print(text, sources)} → ${nameOf(text, speaker)}`,
  );
}

function nameOf(text: string, speaker: Speaker): string {
  switch (speaker.kind) {
    case 'stated':
      return speaker.name;
    case 'resolved':
      return `${speaker.name} (${print(text, [speaker.evidence])})`;
    case 'unclear':
      return `unclear: ${speaker.candidates.join(', ')}`;
    case 'unknown':
      return 'unknown';
    default:
      return speaker satisfies never;
  }
}

function print(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' | ');
}

/** Who speaks last: "she → Ana Ruiz", without the evidence. */
export function lastSpeaker(text: string): string | undefined {
  return readSpeakers(text)
    .at(-1)
    ?.replace(/ \([^()]*\)$/, '');
}
