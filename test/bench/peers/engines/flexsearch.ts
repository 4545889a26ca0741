import { Index } from 'flexsearch';
import { type Engine, HITS, peerEngine } from '../engine.ts';

/** FlexSearch as its README shows it: every word of the question must stand in the text. */
export const flexSearch: Engine = flexSearchWith({ limit: HITS });

/** FlexSearch with partial matches. */
export const flexSearchSuggesting: Engine = flexSearchWith({
  limit: HITS,
  suggest: true,
});

function flexSearchWith(options: { readonly limit: number; readonly suggest?: boolean }) {
  return peerEngine((texts) => {
    const index = new Index();
    for (const [id, text] of texts.entries()) index.add(id, text);
    return (question) => index.search(question, options).map(Number);
  });
}
