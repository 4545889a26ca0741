import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parseScript, ScriptError } from '../../../src/preview/script/parse-script.ts';

describe('parseScript()', () => {
  it('reads steps, and skips comments and empty lines', () => {
    expect(parseScript('# A comment\n\n  size 360 740\nask /who said what: x\n')).toEqual(
      [
        { verb: 'size', rest: '360 740', line: 3 },
        { verb: 'ask', rest: '/who said what: x', line: 4 },
      ],
    );
  });

  it.each([
    ['jump high', 'Cannot read line 1: "jump" is none of size'],
    ['size big', 'Cannot read line 1: "big" is nothing to size'],
    ['theme dark\npicture a.jpg', 'Cannot read line 2: "a.jpg" is nothing to picture'],
    ['ask who', 'Cannot read line 1: "who" is nothing to ask'],
    ['size big', 'write it as in "size 1200 760"'],
    ['new-member Tom: manage', 'write it as in "new-member Tom Hale: MANAGE_GUILD'],
    ['fill no colon', '"no colon" is nothing to fill'],
    ['language english please', '"english please" is nothing to language'],
    ['constructor x', 'Cannot read line 1: "constructor" is none of'],
  ])('refuses %j', (script, message) => {
    expect(() => parseScript(script)).toThrow(ScriptError);
    expect(() => parseScript(script)).toThrow(message);
  });

  it.each(['docs/pictures.txt', 'docs/commands/pictures.txt'])(
    'reads %s',
    async (script) => {
      expect(parseScript(await readFile(script, 'utf8')).length).toBeGreaterThan(5);
    },
  );
});
