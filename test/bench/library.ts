import { LivePart } from '../../src/index/live-part.ts';
import { packArticle } from '../../src/index/pack-article.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { splitText } from '../../src/text/split-text.ts';
import { buildArticle } from '../support/build-article.ts';
import { buildCorpus, readAskedCorpus } from './peers/build-corpus.ts';
import { processorMs } from './peers/processor-clock.ts';

/** What it costs to make articles ready to be asked; processor time. */
export interface LibraryCost {
  /** Sentences that are split, attributed and indexed in a second. */
  readonly sentencesPerSecond: number;
  /** Milliseconds to add an article of 40 sentences to 100,000, the median of many. */
  readonly addMs: number;
  /** Milliseconds to remove it again. */
  readonly removeMs: number;
}

const LARGE_LIBRARY = 100_000;
const ARTICLE_SENTENCES = 40;
const ROUNDS = 21;

/** Measures what a library costs. Takes about half a minute. */
export function benchLibrary(): LibraryCost {
  return { sentencesPerSecond: measureBuilding(), ...measureChanges() };
}

function measureBuilding(): number {
  const { articles } = readAskedCorpus();
  const read = articles.map(({ headline, text }, place) =>
    buildArticle(headline, text.split('\n\n'), { id: `A${place + 1}` }),
  );
  const count = articles.reduce((sum, { sentences }) => sum + sentences.length, 0);
  buildLibrary(read);
  const start = processorMs();
  buildLibrary(read);
  return (1000 * count) / (processorMs() - start);
}

function measureChanges(): Omit<LibraryCost, 'sentencesPerSecond'> {
  const index = new LivePart();
  const { articles } = buildCorpus(LARGE_LIBRARY);
  for (const article of articles) index.add(article.id, packArticle(article));
  const [first] = articles;
  const text = first?.text.slice(0, first.sentences[ARTICLE_SENTENCES]?.start) ?? '';
  const added: number[] = [];
  const removed: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = processorMs();
    index.add('new', packArticle({ id: 'new', headline: '', text, ...splitText(text) }));
    const middle = processorMs();
    index.remove('new');
    added.push(middle - start);
    removed.push(processorMs() - middle);
  }
  return { addMs: median(added), removeMs: median(removed) };
}

function median(times: number[]): number {
  return times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0;
}
