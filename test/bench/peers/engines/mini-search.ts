import MiniSearch, { type Options } from 'minisearch';
import { splitTokens } from '../../../../src/text/tokens.ts';
import { type Engine, HITS, peerEngine } from '../engine.ts';

/** MiniSearch as its README shows it. */
export const miniSearch: Engine = miniSearchWith({ fields: ['text'] });

/** MiniSearch with our words: no stop words, Porter2 stems. */
export const miniSearchStemmed: Engine = miniSearchWith({
  fields: ['text'],
  tokenize: (text) =>
    splitTokens(text)
      .filter(({ isCommon }) => !isCommon)
      .map(({ term }) => term),
  processTerm: (term) => term,
});

function miniSearchWith(options: Options): Engine {
  return peerEngine((texts) => {
    const index = new MiniSearch(options);
    index.addAll(texts.map((text, id) => ({ id, text })));
    return (question) =>
      index
        .search(question)
        .slice(0, HITS)
        .map(({ id }) => Number(id));
  });
}
