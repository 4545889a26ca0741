import type { IncomingMessage } from 'node:http';
import { ApiError } from './api-error.ts';

/** Largest request Discord takes, in bytes: 25 MiB (DOCS `reference.mdx#uploading-files`). */
const requestLimitBytes = 25 * 1024 * 1024;

/** A file of a multipart request; `key` is the `n` of its field `files[n]`. */
export interface UploadedFile {
  readonly key: string;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** What a request carries. */
export interface RequestBody {
  /** The JSON of the body or of its `payload_json`; undefined where there is none. */
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

/** Matches `files[0]`; does not match `payload_json` or `files[]`. */
const fileField = /^files\[(?<key>\d{1,2})\]$/;

/**
 * Reads a request's JSON or multipart body.
 * @throws {ApiError} 40005 if it is too large, 50109 if it is not well-formed JSON.
 */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const bytes = await readBytes(request);
  const contentType = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { json: undefined, files: [] };
  if (contentType.startsWith('multipart/form-data')) return readForm(bytes, contentType);
  if (!contentType.startsWith('application/json')) throw new ApiError(50035);
  return { json: parseJson(bytes.toString('utf8')), files: [] };
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > requestLimitBytes) throw new ApiError(40005);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function readForm(bytes: Buffer, contentType: string): Promise<RequestBody> {
  const form = await new Response(new Uint8Array(bytes), {
    headers: { 'content-type': contentType },
  })
    .formData()
    .catch(() => {
      throw new ApiError(50035);
    });
  const payload = form.get('payload_json');
  const files: UploadedFile[] = [];
  for (const [name, value] of form) {
    const key = fileField.exec(name)?.groups?.['key'];
    if (key === undefined || typeof value === 'string') continue;
    files.push({
      key,
      filename: value.name,
      contentType: value.type || 'application/octet-stream',
      bytes: new Uint8Array(await value.arrayBuffer()),
    });
  }
  return { json: typeof payload === 'string' ? parseJson(payload) : {}, files };
}

/**
 * Parses JSON. Refuses lone surrogates too: `"\ud83d"` is half of an emoji, left by
 * cutting a text between its two code units. UTF-8 has none, so that only what is written
 * as an escape can be one, and all else is not looked through.
 */
function parseJson(text: string): unknown {
  try {
    if (!surrogateEscape.test(text)) return JSON.parse(text);
    return JSON.parse(text, (key, value: unknown) => {
      if (loneSurrogate.test(key)) throw new SyntaxError('Lone surrogate in a key');
      if (typeof value === 'string' && loneSurrogate.test(value)) {
        throw new SyntaxError('Lone surrogate in a text');
      }
      return value;
    });
  } catch {
    throw new ApiError(50109);
  }
}

/** Matches `\ud83d`, also after another backslash; does not match `\u00e9`. */
const surrogateEscape = /\\u[dD][89a-fA-F]/;

/** With the `u` flag pairs are one character: matches "\ud83d", does not match "🌉". */
const loneSurrogate = /\p{Surrogate}/u;
