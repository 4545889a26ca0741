import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseStoreAddress } from '../../src/store/store-address.ts';

describe('parseStoreAddress()', () => {
  it.each([
    { text: 'file:data/verbatim.db', path: resolve('data/verbatim.db') },
    { text: 'file:./x.db', path: resolve('x.db') },
    { text: 'file:/srv/my data/x.db', path: '/srv/my data/x.db' },
    { text: 'file:///srv/x.db', path: '/srv/x.db', shown: 'file:/srv/x.db' },
  ])('reads $text', ({ text, path, shown = text }) => {
    expect(parseStoreAddress(text)).toEqual({ kind: 'sqlite', path, shown });
  });

  it.each([
    { url: 'postgres://ann:secret@db.example/verbatim', place: 'db.example/verbatim' },
    { url: 'postgresql://ann:s%40@[::1]:5433/v?sslmode=require', place: '[::1]:5433/v' },
    { url: 'postgres://db.example/v?password=secret', place: 'db.example/v' },
  ])('reads $url and shows no secret', ({ url, place }) => {
    const shown = `${url.slice(0, url.indexOf(':'))}://${place}`;
    expect(parseStoreAddress(url)).toEqual({ kind: 'postgres', url, shown });
  });

  it.each([
    ...['', 'data/verbatim.db', 'file:', 'file:data/', 'file://db.example/x.db'],
    ...['file::memory:', 'file:x.db?mode=ro', 'mysql://db.example/v', 'postgres:v'],
    ...[
      'postgres://ann:a/b@db.example/v',
      'FILE:x.db',
      'postgres://db.example/v?port=abc',
    ],
  ])('does not read %j', (text) => {
    expect(parseStoreAddress(text)).toBeNull();
  });
});
