import type { Query } from '../query/query.ts';
import { isIrregularVerbForm } from '../text/base-form.ts';
import { wordList } from '../text/word-list.ts';

/** What is counted without being named: "107 killed" are people. */
const UNNAMED = wordList('people person persons times things ones dead died');

/** "How long" and "how tall" count nothing. */
const MEASURES = ['duration', 'measure', 'money'] as const;

// Matches "killed" and "sailing"; not "bed" or "ring".
const REGULAR_VERB_FORM = /\p{L}{3}(?:ed|ing)$/u;

/**
 * Returns the places of the words of a question that tell what is counted: the noun after
 * "how many" and the participle that narrows it, "jets shot" of "jets shot down over the
 * sea". Empty for a question that counts nothing, or only people.
 */
export function countedWords({
  kind,
  wanted,
  words,
  sequence,
  askedNoun,
}: Query): readonly number[] {
  const isCounting = kind === 'how many' && !MEASURES.some((thing) => wanted.has(thing));
  if (!isCounting || askedNoun < 0) return [];
  const first = sequence.findIndex(({ term }) => term === words[askedNoun]?.term);
  const after = sequence.slice(first);
  const end = after.findIndex(({ isCommon }) => isCommon);
  const phrase = after
    .slice(0, end < 0 ? after.length : end)
    .map(({ term }) => words.findIndex((word) => word.term === term))
    .filter((place) => place >= 0);
  // "Hours Ortega spent": the name opens a clause of its own; "German jets" are jets.
  const name = phrase.findIndex(
    (place, at) =>
      words[place]?.kind === 'name' && words[phrase[at - 1] ?? -1]?.kind === 'word',
  );
  const run = name < 0 ? phrase : phrase.slice(0, name);
  const isVerb = (place: number) => isVerbForm(words[place]?.word ?? '');
  const verb = run.findIndex((place, at) => at > 0 && isVerb(place));
  const noun = run[(verb < 0 ? run.length : verb) - 1];
  const participle = run[verb];
  return [noun, participle].filter(
    (place) => place !== undefined && !UNNAMED.has(words[place]?.word ?? ''),
  ) as number[];
}

function isVerbForm(word: string): boolean {
  return REGULAR_VERB_FORM.test(word) || isIrregularVerbForm(word);
}
