import { describe, expect, it } from 'vitest';
import { readAttributions } from '../read-attributions.ts';

describe('findFrontedParticiple()', () => {
  it.each([
    [
      'Warning that floods may return, the mayor asked people to leave.',
      [
        'the mayor · Warning · that floods may return',
        'the mayor · asked people · to leave',
      ],
    ],
    [
      'Calling the plan “a disgrace,” Senator Mia Vale vowed to fight it.',
      [
        'Senator Mia Vale · Calling · the plan “a disgrace,”',
        'Senator Mia Vale · vowed · to fight it',
      ],
    ],
  ])('reads %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });

  it.each([
    ['Citing privacy rules, the school gave no names.', []],
    ['Saying goodbye is hard.', []],
  ])('is not misled by %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });
});
