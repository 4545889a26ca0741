import { FEATURE_NAMES } from '../features.ts';
import { type Mode, measureKnown } from './ask-known.ts';
import type { IndexedSet } from './question-set.ts';
import { buildRandom } from './random.ts';
import { SHORTENED_EVERY, shortenQuestion } from './shorten-question.ts';
import type { TrainingGroup } from './train-network.ts';

/** So many passages of a question are learned from: the most promising and some others. */
const LEARNED_PASSAGES = 24;
const OTHER_PASSAGES = 6;

/** The others come from so many. */
const MEASURED_PASSAGES = 40;

/**
 * Measures the passages of a set's questions. Of every `every` questions one is asked in
 * its article and one in the whole library; of a set that is one text, one in all.
 */
export function measureSet(
  { set, index }: IndexedSet,
  likelihood: Readonly<Record<string, number>>,
  every: number,
): readonly TrainingGroup[] {
  const random = buildRandom(set.questions.length);
  const asking = {
    index,
    likelihood: new Map(Object.entries(likelihood)),
    limit: MEASURED_PASSAGES,
  };
  const modes: readonly (Mode | undefined)[] =
    set.articles.length === 1 ? ['library'] : ['article', 'library'];
  return set.questions.flatMap((asked, number) => {
    const mode = modes[number % every];
    const isShort = number % SHORTENED_EVERY === 3;
    const known = isShort ? shortenQuestion(asked, number >> 3) : asked;
    if (!mode || !known) return [];
    const group = measureKnown(known, { ...asking, mode });
    return group ? pickPassages(group, random) : [];
  });
}

function pickPassages(
  { features, answers }: TrainingGroup,
  random: () => number,
): TrainingGroup {
  const width = FEATURE_NAMES.length;
  const sure = LEARNED_PASSAGES - OTHER_PASSAGES;
  const chance = OTHER_PASSAGES / Math.max(1, answers.length - sure);
  const places = Array.from(answers.keys()).filter(
    (place) => answers[place] === 1 || place < sure || random() < chance,
  );
  const picked = new Float32Array(places.length * width);
  for (const [at, place] of places.entries()) {
    picked.set(features.subarray(place * width, (place + 1) * width), at * width);
  }
  const right = Uint8Array.from(places, (place) => answers[place] ?? 0);
  return { features: picked, answers: right };
}
