import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Span, sliceSpan } from '../../src/text/span.ts';
import { splitText } from '../../src/text/split-text.ts';

/** How well the splitter does on the sets of test/data/sentences (see the README there). */
export interface SentenceScores {
  /** Cases of the 52 Golden Rules whose sentences are all as expected. */
  readonly golden: number;
  /** The same of the 39 that are like news prose. */
  readonly goldenNewsLike: number;
  /** Of 102 further cases of the same origin, by passages. */
  readonly extra: number;
  /** Of 79 hard news cases: passages against `units`. */
  readonly hardUnits: number;
  /** Of 79 hard news cases: sentences against `sentences`. */
  readonly hardSentences: number;
  /** F1 of the boundaries within 215 runs of edited news sentences, 0 to 1. */
  readonly pudF1: number;
  /** Of 527 splits, those that lose or change a printed character. */
  readonly notVerbatim: number;
}

/** What splitting costs, over 1.6 MB of articles. */
export interface SplittingCost {
  /** Megabytes of UTF-8 in a second of processor time. */
  readonly megabytesPerSecond: number;
  /** Processor time of twice that text over that of once. */
  readonly twiceOverOnce: number;
}

interface Case {
  readonly id: number;
  readonly text: string;
  readonly sentences?: readonly string[];
  readonly units?: readonly string[];
}

type Split = (text: string) => readonly string[];

/** Golden Rules that are not like news prose: lists and lines run together, no spaces. */
const NOT_NEWS_LIKE = new Set([31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 52]);
const DATA = new URL('../data/sentences/', import.meta.url);

/** Measures how well the splitter does and what it costs. Takes about three seconds. */
export function benchSentences(): SentenceScores & SplittingCost {
  return { ...scoreSentences(), ...measureCost() };
}

/** Scores the splitter on all sets. */
export function scoreSentences(): SentenceScores {
  const golden = readCases('golden-rules-en');
  const extra = readCases('pragmatic-extra-en');
  const hard = readCases('news-hard-en');
  const pud = readCases('pud-news-en');
  const rules = golden.filter(isExact(sentencesOf));
  const isUnits = isExact(passagesOf);
  const passages = [...extra, ...hard];
  const sentences = [...golden, ...hard, ...pud];
  return {
    golden: rules.length,
    goldenNewsLike: rules.filter(({ id }) => !NOT_NEWS_LIKE.has(id)).length,
    extra: extra.filter(isExact(passagesOf)).length,
    hardUnits: hard.filter(({ units = [], ...one }) =>
      isUnits({ ...one, sentences: units }),
    ).length,
    hardSentences: hard.filter(isExact(sentencesOf)).length,
    pudF1: boundaryF1(pud),
    notVerbatim:
      passages.filter(isChanged(passagesOf)).length +
      sentences.filter(isChanged(sentencesOf)).length,
  };
}

function readCases(name: string): readonly Case[] {
  return JSON.parse(readFileSync(new URL(`${name}.json`, DATA), 'utf8'));
}

function sentencesOf(text: string): readonly string[] {
  return splitText(text).sentences.map((span: Span) => sliceSpan(text, span));
}

function passagesOf(text: string): readonly string[] {
  return splitText(text).passages.map((span: Span) => sliceSpan(text, span));
}

/** Tells whether a case is split as expected; the amount of white space does not count. */
function isExact(split: Split): (one: Case) => boolean {
  return ({ text, sentences, units = [] }) => {
    const expected = (sentences ?? units).map(withSingleSpaces);
    return expected.join('\n') === split(text).map(withSingleSpaces).join('\n');
  };
}

function withSingleSpaces(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function isChanged(split: Split): (one: Case) => boolean {
  return ({ text }) => withoutSpaces(split(text).join('')) !== withoutSpaces(text);
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Counts boundaries by the printed characters before them; the ends of texts do not count. */
function boundaryF1(cases: readonly Case[]): number {
  let right = 0;
  let total = 0;
  for (const { text, sentences = [] } of cases) {
    const expected = innerBoundaries(sentences);
    const found = innerBoundaries(sentencesOf(text));
    right += found.filter((boundary) => expected.includes(boundary)).length;
    total += found.length + expected.length;
  }
  return (2 * right) / total;
}

function innerBoundaries(sentences: readonly string[]): readonly number[] {
  let length = 0;
  return sentences.slice(0, -1).map((sentence) => {
    length += withoutSpaces(sentence).length;
    return length;
  });
}

function measureCost(): SplittingCost {
  const bytes = gunzipSync(readFileSync(new URL('squad1-train44.txt.gz', DATA)));
  const once = bytes.toString('utf8');
  const twice = `${once}\n${once}`;
  leastSeconds(once);
  const seconds = leastSeconds(once);
  return {
    megabytesPerSecond: bytes.length / 1e6 / seconds,
    twiceOverOnce: leastSeconds(twice) / seconds,
  };
}

/** Returns the least processor time of ten runs: what the work costs without its neighbours. */
function leastSeconds(text: string): number {
  const runs = Array.from({ length: 10 }, () => {
    const before = process.cpuUsage();
    splitText(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.min(...runs);
}
