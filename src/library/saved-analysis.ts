import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import type { KnownSpeaker } from '../answer/speakers.ts';
import { PASSAGE_FIELDS, type PackedArticle } from '../index/pack-article.ts';
import type { Analysis, ReadingParts } from './analyse-article.ts';
import { flattenParts, unfoldParts } from './flat-parts.ts';

/** How much was found in an article. */
export interface AnalysisCounts {
  /** The headline too. */
  readonly sentences: number;
  readonly speakers: number;
  readonly passages: number;
  readonly words: number;
  /** Different words and normal forms. */
  readonly lexemes: number;
}

/** What was found in an article, as it was written down, read when it is needed. */
export interface OpenedAnalysis {
  /** The same for the same analysis. */
  readonly checksum: number;
  readonly counts: AnalysisCounts;
  readonly readPacked: () => PackedArticle;
  readonly readSpeakers: () => readonly KnownSpeaker[];
  readonly readParts: () => ReadingParts;
}

/** Raise it when what is written below changes: what has another number is not read. */
const FORMAT = 1;

/** What stands before the body: the checksum of all that follows it, the format, the counts. */
const FIELDS = [
  'checksum',
  'format',
  'sentences',
  'speakers',
  'passages',
  'words',
  'lexemes',
];

const HEADER_BYTES = 4 * FIELDS.length;
const CHECKSUM_BYTES = 4;

/** The body, by `node:v8`: lists of numbers as they lie in memory. */
interface Body {
  readonly parts: string;
  readonly speakers: string;
  readonly packed: Omit<PackedArticle, 'lexicon'>;
  /** No word holds a space. */
  readonly lexicon: string;
}

/** Writes what was found in an article, to be kept or sent to another thread. */
export function writeAnalysis({ parts, speakers, packed }: Analysis): Uint8Array {
  const { lexicon, ...lists } = packed;
  const body = serialize({
    parts: JSON.stringify(flattenParts(parts)),
    speakers: JSON.stringify(speakers),
    packed: lists,
    lexicon: lexicon.join(' '),
  } satisfies Body);
  const bytes = new Uint8Array(HEADER_BYTES + body.length);
  const header = new DataView(bytes.buffer);
  const counts = [
    parts.sentences.length,
    speakers.length,
    packed.passages.length / PASSAGE_FIELDS.length,
    packed.words.length,
    lexicon.length,
  ];
  for (const [place, count] of [0, FORMAT, ...counts].entries())
    header.setUint32(4 * place, count);
  bytes.set(body, HEADER_BYTES);
  header.setUint32(0, crc32(bytes.subarray(CHECKSUM_BYTES)));
  return bytes;
}

/** Opens what was found in an article; null where it is damaged or of another format. */
export function openAnalysis(bytes: Uint8Array): OpenedAnalysis | null {
  if (bytes.length < HEADER_BYTES) return null;
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  const [
    checksum = 0,
    format,
    sentences = 0,
    speakers = 0,
    passages = 0,
    words = 0,
    lexemes = 0,
  ] = FIELDS.map((_, place) => header.getUint32(4 * place));
  if (format !== FORMAT || crc32(bytes.subarray(CHECKSUM_BYTES)) !== checksum)
    return null;
  const readBody = () => deserialize(bytes.subarray(HEADER_BYTES)) as Body;
  return {
    checksum,
    counts: { sentences, speakers, passages, words, lexemes },
    readPacked: () => {
      const { packed, lexicon } = readBody();
      return { ...packed, lexicon: lexicon === '' ? [] : lexicon.split(' ') };
    },
    readSpeakers: () => JSON.parse(readBody().speakers),
    readParts: () => unfoldParts(JSON.parse(readBody().parts)),
  };
}
