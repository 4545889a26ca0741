import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import type { SavedIndex } from '../index/saved-index.ts';

/** What was saved of the index of a server's own articles. */
export interface SavedBase {
  /** Those that are in it, in the order of their numbers, each as it was read. */
  readonly articles: readonly SavedArticle[];
  readonly index: SavedIndex;
}

/** An article of a saved index: what was found in it is told by the checksum. */
export interface SavedArticle {
  readonly number: number;
  readonly checksum: number;
}

/** Raise it when what is written below changes: what has another number is not read. */
const FORMAT = 1;

/** Length and checksum stand before each piece; bytes. */
const PIECE_HEADER = 8;

/** The first piece: all but the lists of passages, which are a piece each. */
interface FirstPiece {
  readonly format: number;
  readonly articles: readonly SavedArticle[];
  readonly index: Omit<SavedIndex, 'postings' | 'lexicon'>;
  /** No word holds a space. */
  readonly lexicon: string;
  readonly postings: number;
}

/** Writes a base as pieces, each with its length and its checksum: reading one takes milliseconds. */
export function* writeBase({ articles, index }: SavedBase): Iterable<Uint8Array> {
  const { postings, lexicon, ...lists } = index;
  const first: FirstPiece = {
    format: FORMAT,
    articles,
    index: lists,
    lexicon: lexicon.join(' '),
    postings: postings.length,
  };
  yield writePiece(serialize(first));
  for (const posting of postings) yield writePiece(Buffer.from(posting, 'utf8'));
}

function writePiece(body: Uint8Array): Uint8Array {
  const piece = new Uint8Array(PIECE_HEADER + body.length);
  const header = new DataView(piece.buffer);
  header.setUint32(0, body.length);
  header.setUint32(4, crc32(body));
  piece.set(body, PIECE_HEADER);
  return piece;
}

/** Reads so many of the next bytes; fewer at the end. */
export type ReadBytes = (count: number) => Promise<Uint8Array>;

/** Reads a base; null where it is damaged, cut or of another format. */
export async function readBase(
  read: ReadBytes,
  rest: () => Promise<void>,
): Promise<SavedBase | null> {
  const body = await readPiece(read);
  if (!body) return null;
  const {
    format,
    articles,
    index,
    lexicon,
    postings: count,
  } = deserialize(body) as FirstPiece;
  if (format !== FORMAT) return null;
  const postings: string[] = [];
  while (postings.length < count) {
    await rest();
    const piece = await readPiece(read);
    if (!piece) return null;
    postings.push(Buffer.from(piece).toString('utf8'));
  }
  const words = lexicon === '' ? [] : lexicon.split(' ');
  return { articles, index: { ...index, lexicon: words, postings } };
}

async function readPiece(read: ReadBytes): Promise<Uint8Array | null> {
  const header = await read(PIECE_HEADER);
  if (header.length < PIECE_HEADER) return null;
  const view = new DataView(header.buffer, header.byteOffset);
  const length = view.getUint32(0);
  const body = await read(length);
  return body.length === length && crc32(body) === view.getUint32(4) ? body : null;
}
