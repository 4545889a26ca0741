import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Speaker } from '../../src/attribution/attribution.ts';
import { findAttributions } from '../../src/attribution/find-attributions.ts';
import { splitText } from '../../src/text/split-text.ts';
import {
  type AttributionCounts,
  type GoldArticle,
  scoreArticle,
} from './attribution-score/score-article.ts';

/** How well the engine does on one set of articles; shares are 0 to 1. */
export interface AttributionScores {
  /** F1 of content, source and cue together, over all attributions. */
  readonly relationF1: number;
  /** The same over reported speech alone. */
  readonly reportedF1: number;
  /** Right relations, of how many. */
  readonly right: number;
  readonly gold: number;
  /** Of the speakers asked for, those found with the right name. */
  readonly speakers: number;
  /** Of the speakers named, those with another's name. */
  readonly wrongName: number;
}

/** The scores on each set of test/data/attribution, and what the engine costs. */
export interface AttributionBench {
  readonly seed: AttributionScores;
  readonly cases: AttributionScores;
  readonly gumDev: AttributionScores;
  readonly styles: AttributionScores;
  /** More news of the same styles, kept apart while the rules were written. */
  readonly unseen: AttributionScores;
  /** Sentences whose attributions are found in a second of processor time, splitting included. */
  readonly sentencesPerSecond: number;
}

const DATA = new URL('../data/attribution/', import.meta.url);
/** The articles are read so often before and while time is taken. */
const WARM_UP = 5;
const ROUNDS = 20;

/** Scores the engine on all sets and measures its speed. Takes about two seconds. */
export function benchAttribution(): AttributionBench {
  return {
    seed: scoreAttributions(readArticles('seed.jsonl')),
    cases: scoreAttributions(readArticles('cases.jsonl')),
    gumDev: scoreAttributions(readArticles('gum-news-dev.jsonl.gz')),
    styles: scoreAttributions(readArticles('styles-dev.jsonl.gz')),
    unseen: scoreAttributions(readArticles('styles-test.jsonl.gz')),
    sentencesPerSecond: measureSpeed(readArticles('gum-news-dev.jsonl.gz')),
  };
}

/** Reads the articles of one file of test/data/attribution. */
export function readArticles(name: string): readonly GoldArticle[] {
  const bytes = readFileSync(new URL(name, DATA));
  const lines = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): GoldArticle => JSON.parse(line));
}

/** Scores the engine on articles with known attributions. */
export function scoreAttributions(articles: readonly GoldArticle[]): AttributionScores {
  const counts: AttributionCounts = {
    gold: 0,
    found: 0,
    right: 0,
    reportedGold: 0,
    reportedFound: 0,
    reportedRight: 0,
    speakers: 0,
    rightSpeakers: 0,
    namedSpeakers: 0,
    wrongSpeakers: 0,
  };
  for (const article of articles) {
    const found = findAttributions(article.text, splitText(article.text));
    const named = found.map((one) => ({ ...one, speaker: nameOf(one.speaker) }));
    scoreArticle(counts, article, named);
  }
  return {
    relationF1: f1(counts.right, counts.found, counts.gold),
    reportedF1: f1(counts.reportedRight, counts.reportedFound, counts.reportedGold),
    right: counts.right,
    gold: counts.gold,
    speakers: counts.rightSpeakers / (counts.speakers || 1),
    wrongName: counts.wrongSpeakers / (counts.namedSpeakers || 1),
  };
}

function nameOf(speaker: Speaker): string | null {
  return speaker.kind === 'stated' || speaker.kind === 'resolved' ? speaker.name : null;
}

function f1(right: number, found: number, gold: number): number {
  return found + gold === 0 ? 0 : (2 * right) / (found + gold);
}

function measureSpeed(articles: readonly GoldArticle[]): number {
  const texts = articles.map(({ text }) => text);
  const sentences = texts.reduce(
    (sum, text) => sum + splitText(text).sentences.length,
    0,
  );
  for (let round = 0; round < WARM_UP; round++) readAll(texts);
  const start = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round++) readAll(texts);
  const { user, system } = process.cpuUsage(start);
  return (sentences * ROUNDS) / ((user + system) / 1e6);
}

function readAll(texts: readonly string[]): void {
  for (const text of texts) findAttributions(text, splitText(text));
}
