import { said } from '../../wording/said.ts';
import type { Draft } from '../draft.ts';
import { decodeText } from '../fetch/decode-text.ts';
import { readPageAddress } from '../fetch/page-address.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { FileSource } from '../source.ts';
import { readMarkdown } from './read-markdown.ts';
import { readNinjs } from './read-ninjs.ts';
import { readHtml } from './read-page.ts';
import { readText } from './read-text.ts';

/** Reads a file as its ending says: Markdown, text, a saved page, or ninjs. */
export function readFile({ name, bytes, url: address }: FileSource): Draft | Refusal {
  const url = address === null || address.trim() === '' ? null : readPageAddress(address);
  if (url !== null && 'kind' in url) return url;
  const text = decodeText(bytes, null);
  const href = url?.href ?? null;
  switch (/\.(?<ending>[a-z]+)$/iu.exec(name)?.groups?.['ending']?.toLowerCase()) {
    case 'md':
    case 'markdown':
      return readMarkdown(text, { name, url: href });
    case 'txt':
      return readText(text, href);
    case 'json':
      return readNinjs(text, href);
    case 'html':
    case 'htm':
      return href === null
        ? refuse('file', said('intake.saved-page'), said('remedies.address-beside'))
        : readHtml(text, href);
    default:
      return refuse(
        'file',
        said('intake.file-kind', { name: name.slice(0, 60) }),
        said('remedies.file-kinds'),
      );
  }
}
