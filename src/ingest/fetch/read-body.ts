/** Unpacked bytes of a page, at most: the largest news pages have some 3 MB. */
export const limitBodyBytes: number = 5 * 1024 * 1024;

/**
 * Reads a body up to `limitBytes`, counted as it comes out unpacked, and stops there:
 * returns null for a longer one. A small gzip that unpacks to gigabytes costs no more.
 */
export async function readBody(
  body: AsyncIterable<Uint8Array> | null,
  limitBytes: number = limitBodyBytes,
): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  if (body === null) return new Uint8Array();
  // Leaving the loop cancels the stream and with it the connection.
  for await (const part of body) {
    bytes += part.byteLength;
    if (bytes > limitBytes) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
