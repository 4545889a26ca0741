import { describe, expect, it } from 'vitest';
import { mendName } from '../../src/answer/mend-name.ts';
import { answerLine } from '../../src/answer-line.ts';
import { townLibrary } from '../support/town-library.ts';

describe('mendName()', () => {
  it.each([
    { name: 'Petra Lundh', meant: 'Petra Lund' },
    { name: 'Ilze Brand', meant: 'Ilse Brandt' }, // "brand" is English as it stands
    { name: 'tomas reik', meant: 'Tomas Riek' },
    { name: 'Karel Lindkvist', meant: 'Karl Lindqvist' },
    { name: 'Bruno Kel', meant: 'Bruno Keel' },
    { name: 'Ane Hollt', meant: 'Ane Holt' },
    { name: 'Doorn Fundation', meant: 'Dorn Foundation' },
  ])('reads “$name” as “$meant”', ({ name, meant }) => {
    expect(mendName(townLibrary, name)).toBe(meant);
  });

  it.each([
    'Petra Lund', // nothing to mend
    'Petra', // one word
    'Petra Holt', // both stand there, apart
    'Karin Lindqvist', // somebody else of that name
    'Mina Solo',
    'Jane Alto', // two slips in a short name, one in the other
    `${'x'.repeat(30)} Lund`,
    'Lund Petra',
    'Nils Lindgren', // a well-known name
  ])('leaves “%s” as it is', (name) => {
    expect(mendName(townLibrary, name)).toBeNull();
  });

  it('is said in the answer', () => {
    expect(answerLine('/who is name: Petra Lundh', townLibrary)).toMatchObject({
      kind: 'found',
      mended: [{ written: 'Petra Lundh', read: 'Petra Lund' }],
    });
  });
});
