import { describe, expect, it } from 'vitest';
import { readAttributions } from '../read-attributions.ts';

describe('findPutIt()', () => {
  it.each([
    [
      'As Burke put it, “Nobody votes for a menu.”',
      ['Burke · put it · Nobody votes for a menu.'],
    ],
    ['“It is over,” as one of them put it.', ['one of them · put it · It is over']],
  ])('reads %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });

  it.each([['She put it on the table.', []]])(
    'is not misled by %j',
    (text, attributions) => {
      expect(readAttributions(text)).toEqual(attributions);
    },
  );
});
