import { fetch } from 'undici';
import { type Refusal, refuse } from '../refusal.ts';
import { limitBodyBytes, readBody } from './read-body.ts';

/** A file that somebody gave to Discord. */
export interface UploadedFile {
  readonly url: string;
  /** As Discord states it. */
  readonly bytes: number;
}

/** Milliseconds in which a file must be there. */
const FILE_MS = 10_000;

const BYTES_OF_MEGABYTE = 1024 * 1024;

/**
 * Gets a file that was uploaded to Discord. The address comes from Discord itself and not
 * from a member: unlike pages, it may lead to any machine, such as the local Discord.
 */
export async function readUpload({
  url,
  bytes,
}: UploadedFile): Promise<Uint8Array | Refusal> {
  if (bytes > limitBodyBytes) return refuseTooBig(bytes);
  try {
    const signal = AbortSignal.timeout(FILE_MS);
    const response = await fetch(url, { redirect: 'error', signal });
    if (!response.ok) return refuseLost();
    return (await readBody(response.body)) ?? refuseTooBig(bytes);
  } catch {
    // Whatever it was, the person can only give the file again.
    return refuseLost();
  }
}

function refuseTooBig(bytes: number): Refusal {
  const [megabytes, most] = [bytes, limitBodyBytes].map((size) =>
    (size / BYTES_OF_MEGABYTE).toFixed(1),
  );
  return refuse(
    'too-big',
    `The file has ${megabytes} MB: ${most} MB are read at most.`,
    'Add the text of the article alone.',
  );
}

function refuseLost(): Refusal {
  return refuse(
    'unreachable',
    'Discord did not hand over the file.',
    'Use the command again with the file.',
  );
}
