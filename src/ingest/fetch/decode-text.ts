/** Where a page may say its encoding itself (HTML standard, 13.2.3.2: 1,024; seen: 4,096). */
const limitMetaBytes = 4096;

const byteOrderMarks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
];
/** `<meta charset="utf-8">`, `content="text/html; charset=windows-1252"`. */
const metaCharset = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*(?<label>[\w:.-]{2,40})/iu;
/** `<?xml version="1.0" encoding="iso-8859-1"?>` */
const xmlEncoding = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["'](?<label>[\w:.-]{2,40})/iu;
/** `text/html; charset="utf-8"` */
const headerCharset = /;\s*charset\s*=\s*"?(?<label>[\w:.-]{2,40})/iu;

/**
 * Turns bytes into text in the order of trust: byte order mark, what the server said,
 * what the page says, UTF-8 where all of it is valid, else windows-1252, which every byte
 * is something in. A label that nothing knows is passed over.
 *
 * @param contentType The server's `Content-Type`, or null for a file.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const marked = byteOrderMarks.find(({ bytes: mark }) =>
    mark.every((byte, place) => bytes[place] === byte),
  );
  if (marked !== undefined) return new TextDecoder(marked.encoding).decode(bytes);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, limitMetaBytes));
  const labels = [
    headerCharset.exec(contentType ?? '')?.groups?.['label'],
    metaCharset.exec(start)?.groups?.['label'],
    xmlEncoding.exec(start)?.groups?.['label'],
  ];
  for (const label of labels) {
    const decoder = label === undefined ? null : findDecoder(label);
    if (decoder !== null) return decodeAs(decoder, bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeAs(new TextDecoder('windows-1252'), bytes); // bytes that are not UTF-8
  }
}

/** A page that wrongly calls itself UTF-16 is readable as UTF-8, for it could be read so far. */
function findDecoder(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    const { encoding } = new TextDecoder(label);
    return new TextDecoder(encoding.startsWith('utf-16') ? 'utf-8' : encoding);
  } catch {
    return null; // an encoding that does not exist says nothing
  }
}

/** Old pages that are said to be UTF-8 often are not: then their letters would be lost. */
function decodeAs(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'utf-8') return decodeWindows(decoder, text);
  const most = Math.max(3, text.length / 200);
  let broken = 0;
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) {
    broken++;
    if (broken > most) return decodeAs(new TextDecoder('windows-1252'), bytes);
  }
  return text;
}

/** What windows-1252 has at 0x80 to 0x9F (WHATWG Encoding, index windows-1252). */
const windowsCharacters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Some releases of Node 20 to 23 decode it as ISO 8859-1, whose quotation marks are controls. */
function decodeWindows(
  { encoding }: { readonly encoding: string },
  text: string,
): string {
  if (encoding !== 'windows-1252') return text;
  return text.replace(
    /[\u0080-\u009F]/gu,
    (control) => windowsCharacters[control.charCodeAt(0) - 0x80] ?? control,
  );
}
