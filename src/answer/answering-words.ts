import type { Article } from '../article/article.ts';
import { rememberSpans } from '../text/remember-spans.ts';
import type { Span } from '../text/span.ts';
import { synonymsOf } from '../text/synonyms.ts';
import type { Focus, Sought } from './answer.ts';
import { countWhile } from './count-while.ts';
import { findSought, type SoughtMention } from './find-sought.ts';
import { tokensIn } from './tokens-in.ts';

/**
 * Finds the words of a passage that answer: the time, place, figure, name or reason that
 * stands nearest to the words of the question, in their clause rather than in another, and
 * what is listed with it ("in Oslo and Bergen"). Words that the question has itself answer
 * nothing. Empty where nothing is sought or the passage has none.
 *
 * @returns Spans of the article's text inside `span`; sorted, apart.
 */
export function findAnsweringWords(
  article: Article,
  span: Span,
  focus: Focus,
): readonly Span[] {
  const { sought } = focus;
  if (!sought) return [];
  const { asked, forms } = wordsOfFocus(focus);
  const mentions = findSought(article, span, sought, asked).filter(
    (mention) => !isAsked(article, mention, asked),
  );
  if (mentions.length === 0) return [];
  const places = locateWords(article, span, forms);
  const nearness = mentions.map((mention) => mention.fit + nearnessOf(mention, places));
  const best = nearness.reduce(
    (first, value, place) => (value > (nearness[first] ?? 0) ? place : first),
    0,
  );
  return withListed(article.text, mentions, { best, sought });
}

/** The words of a question, and of each those that mean nearly the same, itself first. */
interface WordsOfFocus {
  readonly asked: ReadonlySet<string>;
  readonly forms: readonly (readonly string[])[];
}

/** One question is held against many passages. */
const wordsByFocus = new WeakMap<Focus, WordsOfFocus>();

function wordsOfFocus(focus: Focus): WordsOfFocus {
  const known = wordsByFocus.get(focus);
  if (known) return known;
  const { terms } = focus;
  const forms = terms.map((term) => [term, ...synonymsOf(term, terms)]);
  const words = { asked: new Set(terms), forms };
  wordsByFocus.set(focus, words);
  return words;
}

/** True where all that it tells stands in the question: "56 jets" of "when did 56 jets fly". */
function isAsked(article: Article, mention: Span, asked: ReadonlySet<string>): boolean {
  const telling = tokensIn(article, mention).filter(({ isCommon }) => !isCommon);
  return telling.length > 0 && telling.every(({ term }) => asked.has(term));
}

/** Where the words of the question stand, by word, and how far along the passage each offset is. */
interface WordPlaces {
  readonly steps: readonly Step[];
  /** Distances of each word's places, in order; words that stand nowhere are left out. */
  readonly byTerm: readonly (readonly number[])[];
}

/** A word of the passage and its distance from the start. */
interface Step extends Span {
  readonly distance: number;
}

/** A comma parts more than a word does, and the end of a sentence much more. */
const CLAUSE_STEPS = 4;
const SENTENCE_STEPS = 15;

// Matches ", " and " – "; not "small-boat" or "1,200", whose marks stand inside a word.
const CLAUSE_MARK = /[,;:()–—]/u;
const SENTENCE_MARK = /[.!?…]/u;

function locateWords(
  article: Article,
  span: Span,
  forms: WordsOfFocus['forms'],
): WordPlaces {
  const { steps, placesByTerm } = stepsIn(article, span);
  const byTerm = forms.map((each) =>
    each
      .flatMap((one) => placesByTerm.get(one) ?? [])
      .toSorted((one, other) => one - other),
  );
  return { steps, byTerm: byTerm.filter((places) => places.length > 0) };
}

const stepsIn = rememberSpans((article: Article, span) => {
  const steps: Step[] = [];
  const placesByTerm = new Map<string, number[]>();
  let distance = 0;
  let end = span.start;
  for (const token of tokensIn(article, span)) {
    distance += stepsOver(article.text.slice(end, token.start));
    end = token.end;
    steps.push({ start: token.start, end, distance });
    const places = placesByTerm.get(token.term);
    if (places) places.push(distance);
    else placesByTerm.set(token.term, [distance]);
  }
  return { steps, placesByTerm };
});

function stepsOver(gap: string): number {
  if (SENTENCE_MARK.test(gap)) return SENTENCE_STEPS;
  return CLAUSE_MARK.test(gap) ? CLAUSE_STEPS : 1;
}

/**
 * Returns the mean over the words of the question of 1 / (1 + steps to the nearest place of
 * each): below 1, and 0 where none stands in the passage.
 */
function nearnessOf(mention: Span, { steps, byTerm }: WordPlaces): number {
  const before = countWhile(steps, ({ end }) => end <= mention.start);
  const upTo = countWhile(steps, ({ start }) => start < mention.end);
  const first = steps[before]?.distance ?? 0;
  const last = steps[upTo - 1]?.distance ?? first;
  const sum = byTerm.reduce(
    (all, places) => all + 1 / (1 + stepsToNearest(places, first, last)),
    0,
  );
  return sum / (byTerm.length + 1);
}

/** Steps from [first, last] to the nearest of some sorted places; 0 for one inside. */
function stepsToNearest(places: readonly number[], first: number, last: number): number {
  const next = countWhile(places, (place) => place < first);
  const after = Math.max(0, (places[next] ?? Number.POSITIVE_INFINITY) - last);
  const before = first - (places[next - 1] ?? Number.NEGATIVE_INFINITY);
  return Math.min(after, before);
}

/**
 * What joins the items of one answer: "in Oslo, Norway", "on Monday and on Tuesday"; not ",
 * and in", which opens another clause.
 */
const LISTING: Readonly<Record<Sought['thing'], RegExp | null>> = {
  time: /^(?:, | (?:to|until|of|at|on|in) (?:the )?| (?:and|or) (?:(?:at|on|in) )?(?:the )?)$/u,
  place:
    /^(?:, | \(|,? (?:in|at|near|on) (?:the )?| of (?:the )?| (?:and|or) (?:(?:in|at|near|on) )?(?:the )?)$/u,
  name: /^(?:, (?:and )?| and )$/u,
  figure: null,
  // Matches " of " and " of its ": a part and its whole, where neither fits better.
  count: /^ of (?:all )?(?:(?:the|its|their|his|her) )?$/u,
  duration: null,
  reason: null,
};

/** The best mention and its neighbours on both sides as far as they are listed with it. */
function withListed(
  text: string,
  mentions: readonly SoughtMention[],
  { best, sought }: { best: number; sought: Sought },
): readonly Span[] {
  const listing = LISTING[sought.thing];
  const isListed = (place: number) => {
    const [one, other] = [mentions[place - 1], mentions[place]];
    if (!listing || !one || !other || one.fit !== other.fit) return false;
    return listing.test(text.slice(one.end, other.start));
  };
  let from = best;
  while (from > 0 && isListed(from)) from--;
  let to = best;
  while (to < mentions.length - 1 && isListed(to + 1)) to++;
  return mentions.slice(from, to + 1).map(({ start, end }) => ({ start, end }));
}
