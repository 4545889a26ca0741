import { shareOf } from './features/feature.ts';
import { FEATURE_NAMES } from './features.ts';
import type { Match } from './match.ts';
import { weightOfSet } from './scope.ts';

/** The best passage and how the others came out. */
export interface Outcome {
  readonly match: Match;
  /** All passages with their scores, best first; at least one. */
  readonly hits: readonly ScoredPassage[];
}

interface ScoredPassage {
  readonly passage: { readonly article: string };
  readonly score: number;
  /** What was measured of it, in the order of {@link FEATURE_NAMES}. */
  readonly features: Float32Array;
}

/** Tells one thing of an outcome by which a right answer differs from a wrong one. */
type Signal = (outcome: Outcome) => number;

const SIGNALS: Readonly<Record<string, Signal>> = {
  score: ({ hits }) => (hits[0]?.score ?? 0) / 10,
  'lead over the second': ({ hits }) => Math.min(lead(hits, 1), 5) / 5,
  'lead over the fifth': ({ hits }) => Math.min(lead(hits, 4), 10) / 10,
  'lead over the best of other articles': (outcome) => leadOverOthers(outcome),
  'of the first three, from the same article': (outcome) => fromSameArticle(outcome, 3),
  'of the first ten, from the same article': (outcome) => fromSameArticle(outcome, 10),
  'found in the passage': ({ match }) => shareOfAll(match, match.found),
  'found or meant in the passage': ({ match }) =>
    shareOfAll(match, match.found | match.meant) + alike(match),
  'found in the paragraph': ({ match }) => shareOfAll(match, match.around.paragraph),
  'found in paragraph and headline': ({ match }) =>
    shareOfAll(match, match.around.paragraph | match.around.headline | match.found),
  'found in the article': ({ match }) => shareOfAll(match, match.around.article),
  'all found in the article': ({ match }) =>
    Number(shareOfAll(match, match.around.article) > 0.999),
  'all found in the passage': ({ match }) =>
    Number(shareOfAll(match, match.found) > 0.999),
  'heaviest word missing': ({ match }) =>
    heaviestMissing(match, match.found | match.meant),
  'heaviest word missing in the article': ({ match }) =>
    heaviestMissing(match, match.around.article),
  'stands nowhere in the library': ({ match }) =>
    1 - shareOf(match.field.knownWeight, total(match)),
  'names missing in the passage': (outcome) => missingOf(outcome, 'name', false),
  'names missing in the article': (outcome) => missingOf(outcome, 'name', true),
  'numbers missing in the passage': (outcome) => missingOf(outcome, 'number', false),
  'numbers missing in the article': (outcome) => missingOf(outcome, 'number', true),
  'weight found': ({ match }) =>
    Math.log1p(weightOfSet(match.found, match.scoped.weights)) / 4,
  'weight missing in the article': ({ match }) =>
    Math.log1p(total(match) * (1 - shareOfAll(match, match.around.article))) / 4,
  'neighbouring words together': ({ match }) => match.alignment.pairs,
  'longest run of words': ({ match }) => match.alignment.longestRun,
  'number of words asked': ({ match }) => Math.log1p(match.scoped.terms.length) / 3,
  'asked in one article': ({ match }) => Number(match.scoped.isOneArticle),
  'score, asked in one article': ({ match, hits }) =>
    match.scoped.isOneArticle ? (hits[0]?.score ?? 0) / 10 : 0,
  'found in the headline': ({ match }) => shareOfAll(match, match.around.headline),
  'names found in the headline': ({ match }) => namesInHeadline(match),
  'missing words squared': ({ match }) => (1 - shareOfAll(match, match.found)) ** 2,
  'missing in the article squared': ({ match }) =>
    (1 - shareOfAll(match, match.around.article)) ** 2,
  'found in the article, asked in one': ({ match }) =>
    match.scoped.isOneArticle ? shareOfAll(match, match.around.article) : 0,
  'asked at all': () => 1,
  'rarity of what is asked': ({ match }) => Math.log1p(total(match)) / 4,
  'just words': ({ match }) => Number(match.scoped.query.kind === 'words'),
};

const ALL: readonly Signal[] = Object.values(SIGNALS);

/** The names of the signals that are no features, in the order of the weights. */
export const SIGNAL_NAMES: readonly string[] = Object.keys(SIGNALS);

/** So many passages are shown at first: their features, on average, are signals too. */
const SHOWN = 3;

/** How many there are of the signals, the best passage's features and the first three's. */
const PLAIN_COUNT: number = SIGNAL_NAMES.length + 2 * FEATURE_NAMES.length;

/** How many weights a confidence has: for each of those, and for each by how small the library is. */
export const SIGNAL_COUNT: number = 2 * PLAIN_COUNT;

/** A library of so many passages is half a small one, in which rarity tells little. */
const SMALL_PASSAGES = 100;

/** Reads all signals of an outcome, as many as {@link SIGNAL_COUNT}. */
export function readSignals(outcome: Outcome): Float32Array {
  const signals = new Float32Array(SIGNAL_COUNT);
  for (const [at, signal] of ALL.entries()) signals[at] = signal(outcome);
  const first = outcome.hits.slice(0, SHOWN);
  signals.set(first[0]?.features ?? [], ALL.length);
  const means = signals.subarray(ALL.length + FEATURE_NAMES.length, PLAIN_COUNT);
  for (const { features } of first) {
    for (let at = 0; at < features.length; at++)
      means[at] = (means[at] ?? 0) + (features[at] ?? 0) / first.length;
  }
  const { size } = outcome.match.scoped.index;
  const smallness = SMALL_PASSAGES / (SMALL_PASSAGES + size);
  for (let at = 0; at < PLAIN_COUNT; at++)
    signals[PLAIN_COUNT + at] = (signals[at] ?? 0) * smallness;
  return signals;
}

function lead(hits: readonly ScoredPassage[], place: number): number {
  const best = hits[0]?.score ?? 0;
  return best - (hits[place]?.score ?? best - 10);
}

/** In an article that is about the question, more than one passage comes near. */
function fromSameArticle({ match, hits }: Outcome, count: number): number {
  if (match.scoped.isOneArticle) return 0;
  const first = hits.slice(0, count);
  const same = first.filter(({ passage }) => passage.article === match.article.id);
  return same.length / count;
}

function leadOverOthers({ match, hits }: Outcome): number {
  if (match.scoped.isOneArticle) return 0;
  const other = hits.find(({ passage }) => passage.article !== match.article.id);
  const best = hits[0]?.score ?? 0;
  return Math.min(best - (other?.score ?? best - 10), 10) / 10;
}

function namesInHeadline({ scoped, around }: Match): number {
  const names = scoped.query.words.filter(
    ({ kind }, place) => kind === 'name' && around.headline & (1 << place),
  );
  return Math.min(names.length, 3) / 3;
}

function total({ scoped }: Match): number {
  return scoped.weights.reduce((sum, weight) => sum + weight, 0);
}

function shareOfAll(match: Match, set: number): number {
  return shareOf(weightOfSet(set, match.scoped.weights), total(match));
}

function alike(match: Match): number {
  let sum = 0;
  for (const [place, weight] of match.scoped.weights.entries()) {
    if ((match.found | match.meant) & (1 << place)) continue;
    sum += weight * (match.likeness[place] ?? 0);
  }
  return shareOf(sum, total(match));
}

function heaviestMissing(match: Match, found: number): number {
  let most = 0;
  for (const [place, weight] of match.scoped.weights.entries()) {
    if (!(found & (1 << place))) most = Math.max(most, weight);
  }
  return shareOf(most, total(match));
}

function missingOf(
  { match }: Outcome,
  kind: 'name' | 'number',
  inArticle: boolean,
): number {
  const found = inArticle ? match.around.article : match.found | match.around.headline;
  let missing = 0;
  for (const [place] of match.scoped.weights.entries()) {
    if (match.scoped.query.words[place]?.kind === kind && !(found & (1 << place)))
      missing++;
  }
  return Math.min(missing, 3) / 3;
}
