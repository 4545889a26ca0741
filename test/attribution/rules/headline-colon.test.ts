import { describe, expect, it } from 'vitest';
import { readAttributions } from '../read-attributions.ts';

describe('findHeadlineColon()', () => {
  it.each([
    [
      'Minister: Harvest will fail\n\nThe fields are dry.',
      ['Minister · : · Harvest will fail'],
    ],
    [
      'Police: Driver was texting before crash\n\nA bus left the road.',
      ['Police · : · Driver was texting before crash'],
    ],
    [
      'Vale: I will not resign\n\nMia Vale said on Monday that she would stay.',
      ['Vale · : · I will not resign', 'Mia Vale · said on Monday · that she would stay'],
    ],
    [
      '“We will rebuild”: Mayor\n\nThe town lies in ruins.',
      ['Mayor · : · We will rebuild'],
    ],
  ])('reads %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });

  it.each([
    ['World Cup: Sweden win again\n\nIt rained.', []],
    ['Day five: The long wait goes on\n\nIt rained.', []],
  ])('is not misled by %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });
});
