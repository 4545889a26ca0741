import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../../src/ingest/file/find-json-fault.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('findJsonFault()', () => {
  it.each([
    ['{"a": 1}', null],
    [' [1, -2.5e3, true, null, "\\u00e9\\n", {}, []] ', null],
    ['"text"', null],
    ['{"a": 1,\n}', 9],
    ['{"a" 1}', 5],
    ['{a: 1}', 1],
    ["{'a': 1}", 1],
    ['[1 2]', 3],
    ['[1,]', 3],
    ['[,1]', 1],
    ['{"a": 1', 7],
    ['{"a": "one\nline"}', 6],
    ['[01]', 2],
    ['{} {}', 3],
    ['<html></html>', 0],
    ['', 0],
    ['[1}', 2],
    ['{"a":}', 5],
  ])('%j: %s', (text, at) => {
    expect(findJsonFault(text)).toBe(at);
  });

  it.each(['', ',', ':', '}', ']', '"', ' x'])(
    'agrees with JSON.parse, whatever is cut out of JSON, and with %j in it',
    (between) => {
      fc.assert(
        fc.property(fc.json(), fc.json(), fc.string(), (first, second, text) => {
          const cut = first.slice(0, text.length) + between + second.slice(text.length);
          expect(agrees(text)).toBe(true);
          expect(agrees(cut)).toBe(true);
          expect(agrees(first + between + second)).toBe(true);
        }),
      );
    },
  );
});

function agrees(text: string): boolean {
  const at = findJsonFault(text);
  return at === null ? isJson(text) : !isJson(text) && at <= text.length;
}
