import type { Article } from '../article/article.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { sliceSpan } from '../text/span.ts';
import { speakerWords } from './match-speaker.ts';

/** A person or body who speaks in some articles. */
export interface KnownSpeaker {
  /** Canonical name: "Ned Price"; for an unnamed source its description. */
  readonly name: string;
  /** The fullest form as printed: "US State Department spokesman Ned Price". */
  readonly printed: string;
  /** False for an unnamed source ("a Pentagon official"). */
  readonly isNamed: boolean;
  /** How many statements of each kind are theirs. */
  readonly counts: Readonly<Record<Attribution['kind'], number>>;
}

/** What the speakers of an article are known by. */
interface AttributedText {
  readonly article: Pick<Article, 'text'>;
  readonly attributions: readonly Attribution[];
}

/** Lists who speaks in some articles, in the order in which they first do. */
export function listSpeakers(
  readings: readonly AttributedText[],
): readonly KnownSpeaker[] {
  const byName = new Map<string, KnownSpeaker>();
  for (const reading of readings) {
    for (const attribution of reading.attributions) {
      const { speaker } = attribution;
      if (!('name' in speaker)) continue;
      const known = byName.get(speaker.name);
      byName.set(speaker.name, withStatement(reading, attribution, known));
    }
  }
  return [...byName.values()];
}

/** Joins the speakers of several articles or libraries into one list, in their order. */
export function mergeSpeakers(
  lists: readonly (readonly KnownSpeaker[])[],
): readonly KnownSpeaker[] {
  const byName = new Map<string, KnownSpeaker>();
  for (const list of lists)
    for (const speaker of list) {
      const known = byName.get(speaker.name);
      byName.set(speaker.name, known ? mergeSpeaker(known, speaker) : speaker);
    }
  return [...byName.values()];
}

function mergeSpeaker(one: KnownSpeaker, other: KnownSpeaker): KnownSpeaker {
  return {
    ...other,
    printed: longest([one.printed, other.printed]),
    counts: {
      direct: one.counts.direct + other.counts.direct,
      mixed: one.counts.mixed + other.counts.mixed,
      indirect: one.counts.indirect + other.counts.indirect,
    },
  };
}

/**
 * Finds the speakers whose name or role has all the words typed so far, the last of which
 * may be unfinished; those with most statements first; all when nothing is typed.
 */
export function findSpeakers(
  speakers: readonly KnownSpeaker[],
  typed: string,
): readonly KnownSpeaker[] {
  const words = speakerWords(typed);
  return speakers
    .filter((speaker) => {
      const known = wordsOfSpeaker(speaker).all;
      return words.every((word) => known.some((candidate) => candidate.startsWith(word)));
    })
    .toSorted((one, other) => countStatements(other) - countStatements(one));
}

/** Returns how many statements a speaker makes in all. */
export function countStatements({ counts }: KnownSpeaker): number {
  return counts.direct + counts.mixed + counts.indirect;
}

/**
 * Returns the names of the speakers that a name as asked for may mean: more than one where
 * it is a surname that two people share, none or one where there is nothing to choose.
 */
export function namesFitting(
  speakers: readonly KnownSpeaker[],
  asked: readonly string[],
): readonly string[] {
  if (asked.length === 0) return [];
  const fitting = speakers.filter((speaker) => {
    if (!speaker.isNamed) return false;
    const words = wordsOfSpeaker(speaker).ofName;
    return asked.every((word) => words.includes(word));
  });
  const exact = fitting.filter(
    (speaker) => wordsOfSpeaker(speaker).ofName.length === asked.length,
  );
  return (exact.length > 0 ? exact : fitting).map(({ name }) => name);
}

interface WordsOfSpeaker {
  readonly ofName: readonly string[];
  /** Of the name and of the fullest form. */
  readonly all: readonly string[];
}

/** Split once: each question that names a speaker is held against all of them. */
const wordsBySpeaker = new WeakMap<KnownSpeaker, WordsOfSpeaker>();

function wordsOfSpeaker(speaker: KnownSpeaker): WordsOfSpeaker {
  const known = wordsBySpeaker.get(speaker);
  if (known) return known;
  const ofName = speakerWords(speaker.name);
  const words = { ofName, all: [...ofName, ...speakerWords(speaker.printed)] };
  wordsBySpeaker.set(speaker, words);
  return words;
}

function withStatement(
  { article }: AttributedText,
  { speaker, sources, kind, anonymous }: Attribution,
  known: KnownSpeaker | undefined,
): KnownSpeaker {
  const name = 'name' in speaker ? speaker.name : '';
  const evidence = speaker.kind === 'resolved' ? [speaker.evidence] : [];
  const forms = [...sources, ...evidence].map((span) => sliceSpan(article.text, span));
  const counts = known?.counts ?? { direct: 0, mixed: 0, indirect: 0 };
  return {
    name,
    printed: longest([known?.printed ?? name, ...forms]),
    isNamed: !anonymous,
    counts: { ...counts, [kind]: counts[kind] + 1 },
  };
}

function longest(forms: readonly string[]): string {
  return forms.reduce((one, other) => (other.length > one.length ? other : one));
}
