import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { indexArticles } from './index/index-articles.ts';
import type { PassageIndex } from './index/passage-index.ts';
import { parseQuery } from './query/parse-query.ts';
import { QueryError } from './query/query-error.ts';
import { equalForms, withEqualForms } from './ranking/equal-forms.ts';
import { buildRanker, type Model, type Ranker } from './ranking/model.ts';
import { lacksNeededWord } from './ranking/needed-words.ts';
import { proposeCandidates } from './ranking/propose-candidates.ts';
import { rank } from './ranking/rank.ts';
import { splitText } from './text/split-text.ts';

// npm run --silent rank [-- --weights FILE]
// JSON lines in: {"articles":[{"id","title","text"}]}, then {"id","question","article"} each;
// JSON lines out: {"id","passages":[{"article","start","end","score"}],"answered","confidence"}.
// Ends with 1 and the line's number on bad input.

/** More passages than these are never shown at once. */
const MOST_PASSAGES = 10;

interface ArticleLine {
  readonly articles: readonly {
    readonly id: string;
    readonly title?: string;
    readonly text: string;
  }[];
}

interface QuestionLine {
  readonly id: string | number;
  readonly question: string;
  readonly article: string | null;
}

const { values } = parseArgs({ options: { weights: { type: 'string' } } });

async function readRanker(): Promise<Ranker> {
  if (values.weights === undefined)
    return (await import('./ranking/shipped-ranker.ts')).shippedRanker;
  return buildRanker(JSON.parse(readFileSync(values.weights, 'utf8')) as Model);
}

function indexLine({ articles }: ArticleLine): PassageIndex {
  const sources = articles.map(({ id, title = '', text }) => ({
    id,
    headline: title,
    text,
    ...splitText(text),
  }));
  return indexArticles(
    sources,
    ({ text }) =>
      (passage) =>
        equalForms(text, passage, null),
  );
}

function answer(
  ranker: Ranker,
  index: PassageIndex,
  { id, question, article }: QuestionLine,
): object {
  try {
    const query = withEqualForms(parseQuery(question));
    const isOneArticle = article !== null;
    const candidates = isOneArticle
      ? index.passagesOf(article)
      : proposeCandidates(index, query);
    const { hits, confidence, certainty } = rank(ranker, query, {
      index,
      candidates,
      isOneArticle,
    });
    const articles = isOneArticle ? [article] : undefined;
    const passages = hits.slice(0, MOST_PASSAGES).map(({ passage, score }) => ({
      article: passage.article,
      start: passage.passage.start,
      end: passage.passage.end,
      score,
    }));
    const answered =
      certainty !== 'none' && !lacksNeededWord(query, { index, articles }, candidates);
    return { id, passages, answered, confidence };
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    return { id, passages: [], answered: false, confidence: 0 };
  }
}

const ranker = await readRanker();
let index: PassageIndex | undefined;
let number = 0;
for await (const line of createInterface({ input: process.stdin })) {
  number++;
  if (line.trim() === '') continue;
  try {
    const read = JSON.parse(line) as ArticleLine | QuestionLine;
    if ('articles' in read) index = indexLine(read);
    else if (index)
      process.stdout.write(`${JSON.stringify(answer(ranker, index, read))}\n`);
    else throw new RangeError('the articles must come first');
  } catch (error) {
    console.error(`Line ${number}: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
