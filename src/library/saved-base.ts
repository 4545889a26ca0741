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
const FORMAT = 2;

/** Length and checksum stand before each piece; bytes. */
const PIECE_HEADER = 8;

/** The first piece, by `node:v8`; then come the words, the lists of numbers, the postings. */
interface FirstPiece {
  readonly format: number;
  readonly articles: readonly SavedArticle[];
  readonly postings: number;
}

/**
 * Writes a base as pieces, each with its length and its checksum: making or reading one takes
 * milliseconds, also where there are 10,000 articles.
 */
export function* writeBase({ articles, index }: SavedBase): Iterable<Uint8Array> {
  const { postings, lexicon } = index;
  const first: FirstPiece = { format: FORMAT, articles, postings: postings.length };
  yield writePiece(serialize(first));
  // No word holds a space.
  yield writePiece(Buffer.from(lexicon.join(' '), 'utf8'));
  for (const list of numberLists(index))
    yield writePiece(new Uint8Array(list.buffer, list.byteOffset, list.byteLength));
  for (const posting of postings) yield writePiece(Buffer.from(posting, 'utf8'));
}

/** The lists of numbers in the order in which they are written. */
function numberLists({
  frequencies,
  passageCounts,
  wordCounts,
  articleTerms: { ends, words, counts },
}: SavedIndex): readonly Int32Array[] {
  return [frequencies, passageCounts, wordCounts, ends, words, counts];
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

/** Reads the numbers of the articles that are in a base, and no more of it. */
export async function readNumbers(read: ReadBytes): Promise<readonly number[] | null> {
  const first = await readFirst(read);
  return first?.articles.map(({ number }) => number) ?? null;
}

async function readFirst(read: ReadBytes): Promise<FirstPiece | null> {
  const first = deserialize(await readPiece(read)) as FirstPiece;
  return first.format === FORMAT ? first : null;
}

/**
 * Reads a base; null where it is of another format.
 *
 * @throws {RangeError} Where it is damaged or cut.
 */
export async function readBase(
  read: ReadBytes,
  rest: () => Promise<void>,
): Promise<SavedBase | null> {
  const first = await readFirst(read);
  if (!first) return null;
  const { articles, postings: count } = first;
  const lexicon = await readText(read);
  await rest();
  const frequencies = await readList(read);
  const passageCounts = await readList(read);
  const wordCounts = await readList(read);
  const ends = await readList(read);
  const words = await readList(read);
  await rest();
  const counts = await readList(read);
  const postings: string[] = [];
  while (postings.length < count) {
    await rest();
    postings.push(await readText(read));
  }
  return {
    articles,
    index: {
      lexicon: lexicon === '' ? [] : lexicon.split(' '),
      frequencies,
      passageCounts,
      wordCounts,
      articleTerms: { ends, words, counts },
      postings,
    },
  };
}

async function readText(read: ReadBytes): Promise<string> {
  const { buffer, byteOffset, byteLength } = await readPiece(read);
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
}

/** Where they lie: 10,000 articles have 30 MB of them. */
async function readList(read: ReadBytes): Promise<Int32Array> {
  const { buffer, byteOffset, byteLength } = await readPiece(read);
  return new Int32Array(buffer, byteOffset, byteLength / Int32Array.BYTES_PER_ELEMENT);
}

async function readPiece(read: ReadBytes): Promise<Uint8Array> {
  const header = await read(PIECE_HEADER);
  if (header.length < PIECE_HEADER) throw new RangeError('A piece is missing');
  const view = new DataView(header.buffer, header.byteOffset);
  const body = await read(view.getUint32(0));
  if (body.length !== view.getUint32(0) || crc32(body) !== view.getUint32(4))
    throw new RangeError('A piece is cut or damaged');
  return body;
}
