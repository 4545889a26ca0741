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
    [
      'Vera Lund testified that Otto Rusk had shown her a ledger and said: “Nobody reads it.”',
      [
        'Vera Lund · testified · that Otto Rusk had shown her a ledger and said: “Nobody reads it.”',
        'Otto Rusk · said · Nobody reads it.',
      ],
    ],
    [
      'The clerk said Holm had been asked whether divers saw it, and replied that they had.',
      [
        'The clerk · said · Holm had been asked whether divers saw it, and replied that they had',
        'Holm · replied · that they had',
      ],
    ],
    [
      'Police said it was late, but the clerk said Holm had been asked why and answered that it was dark.',
      [
        'Police · said · it was late',
        'the clerk · said · Holm had been asked why and answered that it was dark',
        'Holm · answered · that it was dark',
      ],
    ],
    [
      'The clerk said the gate was shut and added that it would open.',
      ['The clerk · said · the gate was shut', 'The clerk · added · that it would open'],
    ],
    [
      'Vera Lund said Otto Rusk had lost her ledger and told the court it was new.',
      [
        'Vera Lund · said · Otto Rusk had lost her ledger',
        'Vera Lund · told the court · it was new',
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
