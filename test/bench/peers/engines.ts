import type { Engine } from './engine.ts';
import { flexSearch, flexSearchSuggesting } from './engines/flexsearch.ts';
import { lunr } from './engines/lunr.ts';
import { miniSearch, miniSearchStemmed } from './engines/mini-search.ts';
import { orama } from './engines/orama.ts';
import { sqlite } from './engines/sqlite.ts';

/** Our own name among the engines. */
export const OURS = 'Verbatim';

/** The engines that ours is measured beside, by the name in the table. */
export const PEERS: ReadonlyMap<string, Engine> = new Map([
  ['FlexSearch, as documented', flexSearch],
  ['FlexSearch, `suggest: true`', flexSearchSuggesting],
  ['MiniSearch, as documented', miniSearch],
  ['MiniSearch, our stems', miniSearchStemmed],
  ['Orama', orama],
  ['Lunr', lunr],
  ['SQLite FTS5, Porter, any word', sqlite],
]);
