import { create, insertMultiple, search } from '@orama/orama';
import { type Engine, HITS, peerEngine } from '../engine.ts';

/** So many documents are put in at once: beyond it Orama only waits between them. */
const BATCH = 500;

/** Orama as its documentation shows it. */
export const orama: Engine = peerEngine(async (texts) => {
  const database = create({ schema: { text: 'string' } });
  await insertMultiple(
    database,
    texts.map((text, id) => ({ id: `${id}`, text })),
    BATCH,
  );
  return async (question) => {
    const { hits } = await search(database, { term: question, limit: HITS });
    return hits.map(({ id }) => Number(id));
  };
});
