import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import type { KnownSpeaker } from '../answer/speakers.ts';
import type { PackedArticle } from '../index/pack-article.ts';
import type { Analysis, ReadingParts } from './analyse-article.ts';

/** What was found in an article, as it was written down; the larger part unread. */
export interface OpenedAnalysis {
  /** The same for the same analysis. */
  readonly checksum: number;
  readonly sentenceCount: number;
  readonly speakerCount: number;
  readonly packed: PackedArticle;
  readonly readSpeakers: () => readonly KnownSpeaker[];
  /** Reads the parts of the text, which is worth remembering: a fifth of a millisecond. */
  readonly readParts: () => ReadingParts;
}

/** Raise it when what is written below changes: what has another number is not read. */
const FORMAT = 1;

/** A checksum and the format stand before what is written; bytes. */
const HEADER = 8;

/** What is written, by `node:v8`: lists of numbers as they lie in memory. */
interface Written {
  readonly sentenceCount: number;
  readonly speakerCount: number;
  readonly parts: string;
  readonly speakers: string;
  readonly packed: Omit<PackedArticle, 'lexicon'>;
  /** No word holds a space. */
  readonly lexicon: string;
}

/** Writes what was found in an article, to be kept or sent to another thread. */
export function writeAnalysis({ parts, speakers, packed }: Analysis): Uint8Array {
  const { lexicon, ...lists } = packed;
  const written: Written = {
    sentenceCount: parts.sentences.length,
    speakerCount: speakers.length,
    parts: JSON.stringify(parts),
    speakers: JSON.stringify(speakers),
    packed: lists,
    lexicon: lexicon.join(' '),
  };
  const body = serialize(written);
  const bytes = new Uint8Array(HEADER + body.length);
  const header = new DataView(bytes.buffer);
  header.setUint32(0, crc32(body));
  header.setUint32(4, FORMAT);
  bytes.set(body, HEADER);
  return bytes;
}

/** Reads what was found in an article; null where it is damaged or of another format. */
export function openAnalysis(bytes: Uint8Array): OpenedAnalysis | null {
  if (bytes.length < HEADER) return null;
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  const checksum = header.getUint32(0);
  const body = bytes.subarray(HEADER);
  if (header.getUint32(4) !== FORMAT || crc32(body) !== checksum) return null;
  const written = deserialize(body) as Written;
  const { sentenceCount, speakerCount, parts, speakers, packed, lexicon } = written;
  return {
    checksum,
    sentenceCount,
    speakerCount,
    packed: { ...packed, lexicon: lexicon === '' ? [] : lexicon.split(' ') },
    readSpeakers: () => JSON.parse(speakers),
    readParts: () => JSON.parse(parts),
  };
}
