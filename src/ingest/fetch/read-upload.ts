import { fetch } from 'undici';
import { said } from '../../wording/said.ts';
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
  // Rounded up, to the one digit that is shown: it must not read as what is allowed. What
  // Discord states may be less than what came.
  const megabytes =
    Math.ceil((Math.max(bytes, limitBodyBytes + 1) * 10) / BYTES_OF_MEGABYTE) / 10;
  const most = limitBodyBytes / BYTES_OF_MEGABYTE;
  return refuse(
    'too-big',
    said('intake.file-too-big', { megabytes, most }),
    said('remedies.article-alone'),
  );
}

function refuseLost(): Refusal {
  return refuse('unreachable', said('intake.file-lost'), said('remedies.give-again'));
}
