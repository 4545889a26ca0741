import builder from 'lunr';
import { type Engine, HITS, peerEngine } from '../engine.ts';

/**
 * Anything but letters and digits: Lunr reads some as operators (`title:ship`, `ship~1`) and
 * finds no word with a mark behind it (`ship?`).
 */
const MARKS = /[^\p{L}\p{N}]+/gu;

/** Lunr as its guide shows it; punctuation is taken out of the question. */
export const lunr: Engine = peerEngine((texts) => {
  const index = builder(function build() {
    this.field('text');
    for (const [id, text] of texts.entries()) this.add({ id, text });
  });
  return (question) =>
    index
      .search(question.replace(MARKS, ' '))
      .slice(0, HITS)
      .map(({ ref }) => Number(ref));
});
