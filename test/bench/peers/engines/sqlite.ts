import { DatabaseSync } from '@photostructure/sqlite';
import { splitTokens } from '../../../../src/text/tokens.ts';
import { type Engine, HITS, peerEngine } from '../engine.ts';

/**
 * SQLite's FTS5 with its Porter stemmer, ordered by its BM25: any word that is not too
 * common may match, since it wants all of them otherwise.
 */
export const sqlite: Engine = peerEngine((texts) => {
  const database = new DatabaseSync(':memory:');
  database.exec("CREATE VIRTUAL TABLE passage USING fts5(text, tokenize = 'porter')");
  const insert = database.prepare('INSERT INTO passage (rowid, text) VALUES (?, ?)');
  database.exec('BEGIN');
  for (const [place, text] of texts.entries()) insert.run(place + 1, text);
  database.exec('COMMIT');
  const select = database.prepare(
    'SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ?',
  );
  return (question) => {
    const words = splitTokens(question).filter(({ isCommon }) => !isCommon);
    if (words.length === 0) return [];
    const match = words.map(({ word }) => `"${word}"`).join(' OR ');
    const rows = select.all(match, HITS) as readonly { readonly rowid: number }[];
    return rows.map(({ rowid }) => rowid - 1);
  };
});
