import { describe, expect, it } from 'vitest';
import { said } from '../../src/wording/said.ts';
import { sayStored, writeSaid } from '../../src/wording/stored-said.ts';
import { wordsIn } from '../../src/wording/words.ts';

const german = wordsIn('de');

describe('sayStored()', () => {
  it('says in the reader’s language what was written', () => {
    const stored = writeSaid(said('intake.address-long', { most: 2048 }));
    expect(sayStored(stored, german)).toBe('Die Adresse hat mehr als 2.048 Zeichen.');
    expect(sayStored(stored, wordsIn('en'))).toBe(
      'The address has more than 2,048 characters.',
    );
  });

  it('says what stands within another', () => {
    const problem = said('front-matter.list', { key: 'title' });
    const stored = writeSaid(said('intake.file-fault-line', { problem, line: 2 }));
    expect(sayStored(stored, german)).toContain(
      'Zeile 2 nicht lesbar: title ist eine Liste',
    );
  });

  it.each(['The site answered with an error (500).', '', '{', '{"key":"intake.'])(
    'gives back as it is what an older release wrote: “%s”',
    (stored) => {
      expect(sayStored(stored, german)).toBe(stored);
    },
  );

  it.each([
    { what: 'it does not have', stored: '{"key":"intake.eclipse","values":{}}' },
    { what: 'with other values', stored: '{"key":"intake.address-long","values":{}}' },
    { what: 'without values', stored: '{"key":"intake.address-long"}' },
    { what: 'that is none', stored: '{"key":3,"values":{}}' },
  ])('says only that it went wrong for a message $what', ({ stored }) => {
    expect(sayStored(stored, german)).toBe(german.say('intake.no-longer-said'));
  });
});
