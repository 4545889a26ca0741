import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/ingest/fetch/decode-text.ts';

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('decodeText()', () => {
  it.each([
    {
      name: 'a mark before UTF-8',
      bytes: Buffer.from('\uFEFFGävle'),
      type: 'text/html; charset=latin1',
      text: 'Gävle',
    },
    {
      name: 'a mark before UTF-16',
      bytes: Buffer.from('\uFEFFGävle', 'utf16le'),
      type: null,
      text: 'Gävle',
    },
    {
      name: 'what the server says',
      bytes: latin('Gävle'),
      type: 'text/html; charset="ISO-8859-1"',
      text: 'Gävle',
    },
    {
      name: 'what the page says',
      bytes: latin('<meta charset=windows-1252>\x93G\xE4vle\x94'),
      type: 'text/html',
      text: '<meta charset=windows-1252>“Gävle”',
    },
    {
      name: 'what an old page says',
      bytes: latin(
        '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">\xB1',
      ),
      type: null,
      text: '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">ą',
    },
    {
      name: 'UTF-8 that nobody names',
      bytes: Buffer.from('“Gävle”'),
      type: null,
      text: '“Gävle”',
    },
    { name: 'no UTF-8', bytes: latin('\x93G\xE4vle\x94'), type: null, text: '“Gävle”' },
    {
      name: 'a label that does not exist',
      bytes: Buffer.from('Gävle'),
      type: 'text/html; charset=nonsense',
      text: 'Gävle',
    },
    {
      name: 'UTF-8 that is none',
      bytes: latin('\xE4\xF6\xFC\xE4\xF6\xFC\xE4'),
      type: 'text/html; charset=utf-8',
      text: 'äöüäöüä',
    },
    {
      name: 'Chinese',
      bytes: Uint8Array.of(0xd6, 0xd0),
      type: 'text/html; charset=gb2312',
      text: '中',
    },
  ])('reads $name', ({ bytes, type, text }) => {
    expect(decodeText(bytes, type)).toBe(text);
  });
});
