import type { Hit } from '../ranking/rank.ts';
import type { Focus, Sought } from './answer.ts';
import { findAnsweringWords } from './answering-words.ts';
import { PASSAGES_AT_ONCE } from './build-answer.ts';
import { gainOfLead } from './gain-of-lead.ts';
import { isHeadline, leaveOutHeadlines } from './leave-out-headlines.ts';
import type { Library } from './library.ts';
import type { SearchResult } from './search.ts';

/**
 * How much a passage gains, on the scale of a score (where 1 more is e times likelier), when
 * it holds what is asked for: among equals it leads, and a clearly better one stays first.
 * The ranking knows most of it already: on questions of `test/data/retrieval` these put the
 * right passage first most often.
 */
const GAINS: Readonly<Record<Sought['thing'], number>> = {
  time: 1,
  duration: 1,
  figure: 1,
  count: 1,
  place: 1,
  name: 0.5,
  reason: 0.5,
};

/**
 * So many times as much it gains where it cannot be told by the words of the question which
 * passage answers: then what holds a time or a count comes first.
 */
const GAIN_IF_UNSURE = 2.5;

/** How far behind the best a passage may be to be shown because it alone holds it. */
const FARTHEST = 6;

/**
 * A headline yields to a passage of its article that holds what is sought and is no more
 * than this behind. The ranking learned from texts without headlines, and one has few words
 * beside those asked for: it comes 2 to 5 before the sentence that tells the same in full.
 */
const HEADLINE_LEAD = 7;

/**
 * Orders answers so that among equals those lead that hold what is sought; best first. A
 * near miss that holds it and so comes before the best answer is an answer too.
 */
export function leadWithAnswering(
  library: Library,
  { answers, near, certainty }: Pick<SearchResult, 'answers' | 'near' | 'certainty'>,
  focus: Focus,
): readonly Hit[] {
  const [best] = answers;
  if (!focus.sought || !best) return answers;
  const isUnsure = certainty !== 'found' && isToldByWords(focus);
  const gained = GAINS[focus.sought.thing] * (isUnsure ? GAIN_IF_UNSURE : 1);
  const gainOf = (hit: Hit) => gained + (isEvent(focus.sought) ? gainOfLead(hit) : 0);
  const reach = best.score - (isHeadline(best) ? HEADLINE_LEAD : 0);
  const answering = new Set(
    [...answers, ...near].filter(
      (hit) => hit.score + gainOf(hit) >= reach && holdsAnswer(library, hit, focus),
    ),
  );
  const bestInArticle = bestBodies(answering);
  const scoreOf = (hit: Hit) => {
    const score = hit.score + (answering.has(hit) ? gainOf(hit) : 0);
    const body = isHeadline(hit) ? bestInArticle.get(hit.passage.article) : undefined;
    if (body === undefined || hit.score > body + HEADLINE_LEAD) return score;
    return Math.min(score, body + gained - 1);
  };
  const least = Math.max(...answers.map(scoreOf));
  const nearly = near.filter((hit) => answering.has(hit) && scoreOf(hit) > least);
  const ordered = [...answers, ...nearly].toSorted(
    (one, other) => scoreOf(other) - scoreOf(one),
  );
  const isHolding = (hit: Hit) => holdsAnswer(library, hit, focus);
  const others = [...ordered.slice(PASSAGES_AT_ONCE), ...near];
  const led = withOneHolding(ordered, others, isHolding);
  return TOLD_BY_BODY.has(focus.sought.thing) ? leaveOutHeadlines(led, isHolding) : led;
}

/**
 * Where none of the passages that are shown at once holds what is sought, the next that
 * does takes the last place among them.
 */
function withOneHolding(
  ordered: readonly Hit[],
  others: readonly Hit[],
  isHolding: (hit: Hit) => boolean,
): readonly Hit[] {
  const shown = ordered.slice(0, PASSAGES_AT_ONCE);
  if (shown.some(isHolding)) return ordered;
  const [best] = ordered;
  const least = (best?.score ?? 0) - FARTHEST;
  const holding = others
    .filter(({ score }) => score >= least)
    .toSorted((one, other) => other.score - one.score)
    .find(isHolding);
  if (!holding) return ordered;
  const first = shown.slice(0, PASSAGES_AT_ONCE - 1);
  const rest = ordered.slice(first.length).filter((hit) => hit !== holding);
  return [...first, holding, ...rest];
}

/** The best score by article, headlines left out. */
function bestBodies(hits: ReadonlySet<Hit>): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const hit of hits) {
    const { article } = hit.passage;
    if (isHeadline(hit)) continue;
    best.set(article, Math.max(hit.score, best.get(article) ?? hit.score));
  }
  return best;
}

/** What a headline may lack and is surely recognised in the sentences below it. */
const TOLD_BY_BODY: ReadonlySet<Sought['thing']> = new Set([
  'time',
  'duration',
  'figure',
  'count',
  'place',
]);

/** The first sentences of news tell when and where it happened, seldom how much or why. */
function isEvent(sought: Sought | undefined): boolean {
  return sought?.thing === 'time' || sought?.thing === 'place';
}

/** Times, places and figures are recognised: a passage without a time does not tell when. */
export function isToldByWords({ sought }: Focus): boolean {
  return (
    sought !== undefined &&
    ['time', 'place', 'figure', 'count', 'duration'].includes(sought.thing)
  );
}

/** Tells whether a hit's passage holds what is sought. */
export function holdsAnswer(
  { readingById }: Library,
  { passage: { article, passage } }: Hit,
  focus: Focus,
): boolean {
  const reading = readingById.get(article);
  return (
    reading !== undefined &&
    findAnsweringWords(reading.article, passage, focus).length > 0
  );
}
