import { expect, it } from 'vitest';
import { readUpload } from '../../../src/ingest/fetch/read-upload.ts';
import { inEnglish } from '../../support/in-english.ts';

it.each([
  { bytes: 5 * 1024 * 1024 + 1, said: 'The file has 5.1 MB: 5.0 MB are read at most.' },
  { bytes: 5_250_000, said: 'The file has 5.1 MB: 5.0 MB are read at most.' },
  { bytes: 7_340_032, said: 'The file has 7.0 MB: 5.0 MB are read at most.' },
])('refuses a file of $bytes bytes without asking for it', async ({ bytes, said }) => {
  const refused = await readUpload({ url: 'http://127.0.0.1:1/', bytes });
  if (!('kind' in refused)) throw new TypeError('It was read');
  expect(refused.reason).toBe('too-big');
  expect(inEnglish(refused.problem)).toBe(said);
});
