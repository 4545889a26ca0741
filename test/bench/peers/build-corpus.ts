import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { ArticleSource } from '../../../src/index/pack-article.ts';
import {
  type KnownQuestion,
  type QuestionFile,
  type QuestionSet,
  readQuestionSet,
} from '../../../src/ranking/training/question-set.ts';
import { sliceSpan } from '../../../src/text/span.ts';
import { splitText } from '../../../src/text/split-text.ts';
import { renameWords } from './rename-words.ts';

/** The set whose questions are asked; the weights of the bench are trained without it. */
export const ASKED_SET = 'shifts-newwiki';

/** Further texts, so that the library grows. */
const OTHER_SETS = ['squad1-train44', 'qamr-wikinews'] as const;

/** News sentences that come as one text are parted into articles of so many. */
const ARTICLE_SENTENCES = 40;

/** Of every so many questions one is asked. */
const ASKED_EVERY = 8;

const DATA = new URL('../../data/retrieval/', import.meta.url);

/** Articles to search and questions whose answers stand in them. */
export interface Corpus {
  readonly articles: readonly ArticleSource[];
  readonly questions: readonly KnownQuestion[];
}

/** Reads the articles of the set that is asked alone, and a fixed sample of its questions. */
export function readAskedCorpus(): Corpus {
  const { articles, questions } = readSet(ASKED_SET);
  return { articles, questions: questions.filter((_, at) => at % ASKED_EVERY === 0) };
}

/**
 * Builds a library of at least so many sentences: the articles that are asked, then those
 * of the other sets, then these again under other names (see {@link renameWords}), since no
 * more real text lies here.
 */
export function buildCorpus(sentenceCount: number): Corpus {
  const asked = readAskedCorpus();
  const others = OTHER_SETS.flatMap(readArticles);
  const articles = [...asked.articles];
  let count = countSentences(articles);
  for (let copy = 0; count < sentenceCount; copy++) {
    for (const article of copy === 0 ? others : renameWords(others, copy)) {
      if (count >= sentenceCount) break;
      articles.push(article);
      count += article.sentences.length;
    }
  }
  return { articles, questions: asked.questions };
}

function countSentences(articles: readonly ArticleSource[]): number {
  return articles.reduce((sum, { sentences }) => sum + sentences.length, 0);
}

function readSet(name: string): QuestionSet {
  const file = gunzipSync(readFileSync(new URL(`${name}.json.gz`, DATA)));
  return readQuestionSet(JSON.parse(file.toString('utf8')) as QuestionFile);
}

function readArticles(name: string): readonly ArticleSource[] {
  const { articles } = readSet(name);
  const [only, ...others] = articles;
  return only && others.length === 0 ? partArticle(only) : articles;
}

function partArticle({ id, text, sentences }: ArticleSource): readonly ArticleSource[] {
  const count = Math.ceil(sentences.length / ARTICLE_SENTENCES);
  return Array.from({ length: count }, (_, part) => {
    const from = part * ARTICLE_SENTENCES;
    const own = sentences.slice(from, from + ARTICLE_SENTENCES);
    const ownText = own.map((span) => sliceSpan(text, span)).join(' ');
    return { id: `${id}-${part}`, headline: '', text: ownText, ...splitText(ownText) };
  });
}
