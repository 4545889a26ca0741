import type { Article } from '../article/article.ts';
import { type FigureMention, findFigures } from '../event/figure-mentions.ts';
import { findPlaces } from '../event/place-mentions.ts';
import { findReasons } from '../event/reason-mentions.ts';
import type { TimeMention } from '../event/time-mentions.ts';
import { rememberSpans } from '../text/remember-spans.ts';
import { isOverlapping, type Span, sliceSpan } from '../text/span.ts';
import { synonymsOf } from '../text/synonyms.ts';
import type { Sought } from './answer.ts';
import { findNames } from './find-names.ts';
import { type AskedCount, fitOfCount } from './fit-of-count.ts';
import { timesIn } from './times-in.ts';

/** Words that could answer, and how well they fit what is asked for. */
export interface SoughtMention extends Span {
  /** 0 to 1: 1 where it is sure to be of the thing asked for, such as a figure with its noun. */
  readonly fit: number;
}

/**
 * Finds all words of the thing sought in a span of an article, in order.
 *
 * @param asked Normal forms of the question's words.
 */
export function findSought(
  article: Article,
  within: Span,
  { thing, noun }: Sought,
  asked: ReadonlySet<string>,
): readonly SoughtMention[] {
  switch (thing) {
    case 'figure':
      return figuresApartFromTimes(article, within).map((figure) => ({
        ...figure,
        fit: fitOfCounted(figure, { noun, asked }),
      }));
    case 'count':
      return findCounts(article, within, { noun, asked });
    default:
      return MENTIONS[thing](article, within);
  }
}

const placesIn = rememberSpans(({ text }: Article, span) => findPlaces(text, span));

type MentionsIn = (article: Article, within: Span) => readonly SoughtMention[];

/** What fits each thing as well whatever the question's words are. */
const MENTIONS: Readonly<
  Record<Exclude<Sought['thing'], 'figure' | 'count'>, MentionsIn>
> = {
  time: rememberSpans((article, within) =>
    timesIn(article, within).map((time) => ({
      ...time,
      fit: fitOfTime(article.text, time),
    })),
  ),
  duration: rememberSpans((article, within) => {
    const { text } = article;
    const figures = findFigures(text, within).filter((figure) =>
      isDuration(text, figure),
    );
    return withFit([
      ...figures,
      ...timesIn(article, within).filter(
        (time) => isDuration(text, time) && !touchesAny(time, figures),
      ),
    ]);
  }),
  place: rememberSpans((article, within) => withFit(placesIn(article, within))),
  name: rememberSpans((article, within) => {
    const { text } = article;
    const others = [...timesIn(article, within), ...placesIn(article, within)];
    return findNames(text, within)
      .filter((name) => !touchesAny(name, others))
      .map((name) => ({ ...name, fit: fitOfName(text, name) }));
  }),
  reason: rememberSpans(({ text }, within) => withFit(findReasons(text, within))),
};

/** A day tells more of when than "at night" does, and that more than "for two years". */
function fitOfTime(text: string, time: TimeMention): number {
  if (isDuration(text, time)) return 0;
  const isDay = time.from !== null || /[\p{N}\p{Lu}]/u.test(sliceSpan(text, time));
  return isDay ? 1 : 0.5;
}

/** "56 Chinese jets" fits "how many jets" best, and "how many jets of China" nearly so. */
function fitOfCounted(
  { counted }: FigureMention,
  { noun, asked }: { noun: string | null; asked: ReadonlySet<string> },
): number {
  if (counted === null) return 0;
  if (counted === noun) return 1;
  return asked.has(counted) ? 0.75 : 0;
}

/**
 * "by Maria Ortega" tells who did something, and a name of two words more than one; "British
 * band" and "Ortega’s crew" name another than they say.
 */
function fitOfName(text: string, { start, end }: Span): number {
  const name = text.slice(start, end);
  const after = text.slice(end, end + 3);
  const isAgent = /\bby (?:the )?$/u.test(text.slice(Math.max(0, start - 8), start));
  const isOwner = /^['’]s\b/u.test(after);
  const isAdjective =
    /^\p{L}+(?:ish|ese|ian|can|man)$/u.test(name) && /^ \p{Ll}/u.test(after);
  return (
    (isAgent ? 0.25 : 0) +
    (name.includes(' ') ? 0.05 : 0) -
    (isOwner ? 0.1 : 0) -
    (isAdjective ? 0.2 : 0)
  );
}

/** The figures that may be a count of what is asked. */
function findCounts(
  article: Article,
  within: Span,
  { noun, asked }: AskedCount,
): readonly SoughtMention[] {
  const meant = meantBy(asked);
  return figuresApartFromTimes(article, within).flatMap((figure) => {
    const fit = fitOfCount(article.text, figure, { noun, asked: meant });
    return fit === null ? [] : [{ start: figure.start, end: figure.end, fit }];
  });
}

/** The words of one question are held against many passages. */
const meantByAsked = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

function meantBy(asked: ReadonlySet<string>): ReadonlySet<string> {
  const known = meantByAsked.get(asked);
  if (known) return known;
  const words = [...asked];
  const meant = new Set(words.flatMap((term) => [term, ...synonymsOf(term, words)]));
  meantByAsked.set(asked, meant);
  return meant;
}

/** "1987" and "5 p.m." are figures only where nobody asks how many. */
const figuresApartFromTimes = rememberSpans((article: Article, within) => {
  const { text } = article;
  const times = timesIn(article, within).filter((time) => !isDuration(text, time));
  return findFigures(text, within).filter((figure) => !touchesAny(figure, times));
});

// Matches "five years", "at least a year" and "30-hour"; not "1987" or "last year".
const DURATION =
  /(?:\p{N}|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|several|few|many|half)\b).*\b(?:second|minute|hour|day|week|month|year|decade|centur)(?:s|y|ies)?\b(?! ago| later| earlier| before)/isu;

function isDuration(text: string, { start, end }: Span): boolean {
  return DURATION.test(text.slice(start, end));
}

function touchesAny(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => isOverlapping(span, other));
}

function withFit(spans: readonly Span[]): readonly SoughtMention[] {
  return spans.map(({ start, end }) => ({ start, end, fit: 0 }));
}
