import type { Speaker } from '../attribution/attribution.ts';
import { sliceSpan } from '../text/span.ts';
import type { Library, Reading } from './library.ts';
import { speakerWords } from './match-speaker.ts';

/** A person or body who speaks in the library. */
export interface KnownSpeaker {
  /** Canonical name: "Ned Price". */
  readonly name: string;
  /** The fullest form as printed: "US State Department spokesman Ned Price". */
  readonly printed: string;
  /** How many statements are theirs. */
  readonly statements: number;
}

/**
 * Finds the speakers whose name or role has all the words typed so far, the last of which
 * may be unfinished; those with most statements first; all when nothing is typed.
 */
export function findSpeakers(library: Library, typed: string): readonly KnownSpeaker[] {
  const words = speakerWords(typed);
  return listSpeakers(library)
    .filter(({ name, printed }) => {
      const known = speakerWords(`${name} ${printed}`);
      return words.every((word) => known.some((candidate) => candidate.startsWith(word)));
    })
    .toSorted((one, other) => other.statements - one.statements);
}

function listSpeakers({ readings }: Library): readonly KnownSpeaker[] {
  const byName = new Map<string, KnownSpeaker>();
  for (const reading of readings) {
    for (const { speaker, sources } of reading.attributions) {
      const name = nameOf(speaker);
      if (name === null) continue;
      const { printed, statements } = byName.get(name) ?? {
        printed: name,
        statements: 0,
      };
      const forms = [printed, ...printedForms(reading, speaker, sources)];
      byName.set(name, { name, printed: longest(forms), statements: statements + 1 });
    }
  }
  return [...byName.values()];
}

function nameOf(speaker: Speaker): string | null {
  return speaker.kind === 'stated' || speaker.kind === 'resolved' ? speaker.name : null;
}

function printedForms(
  { article }: Reading,
  speaker: Speaker,
  sources: readonly { start: number; end: number }[],
): readonly string[] {
  const evidence = speaker.kind === 'resolved' ? [speaker.evidence] : [];
  return [...sources, ...evidence].map((span) => sliceSpan(article.text, span));
}

function longest(forms: readonly string[]): string {
  return forms.reduce((one, other) => (other.length > one.length ? other : one));
}
