import { describe, expect, it } from 'vitest';
import { readAttributions } from '../read-attributions.ts';

describe('findSharedSubject()', () => {
  it.each([
    [
      'Lind thanked the crew and said the ship was safe.',
      ['Lind · thanked · the crew', 'Lind · said · the ship was safe'],
    ],
    ['She rose, took the microphone and told them to go.', ['She · told them · to go']],
    [
      'Critics say it is late and argue that it was wrong.',
      ['Critics · say · it is late', 'Critics · argue · that it was wrong'],
    ],
    [
      'Senator Birch said voters “will not be bullied,” and vowed to block the bill.',
      [
        'Senator Birch · said · voters “will not be bullied,”',
        'Senator Birch · vowed · to block the bill',
      ],
    ],
  ])('reads %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });

  it.each([['He met the press and the said officer.', []]])(
    'is not misled by %j',
    (text, attributions) => {
      expect(readAttributions(text)).toEqual(attributions);
    },
  );
});
