import { describe, expect, it } from 'vitest';
import { readAttributions } from '../read-attributions.ts';

describe('findInvertedVerb()', () => {
  it.each([
    [
      "“The bridge stays closed,” said Maria Ortega, the city's chief engineer.",
      ["Maria Ortega, the city's chief engineer · said · The bridge stays closed"],
    ],
    [
      '“Enough!” tweeted opposition leader Mira Solano late on Saturday.',
      ['opposition leader Mira Solano · tweeted · Enough!'],
    ],
    [
      'Recipients, said Maurer, are required to show them.',
      ['Maurer · said · Recipients | are required to show them'],
    ],
    [
      '“We have the money,” said Paul Lind. “We lack the time.”',
      ['Paul Lind · said · We have the money | We lack the time.'],
    ],
    [
      'That is a mistake, argues Lena Fisk, a professor of law.',
      ['Lena Fisk, a professor of law · argues · That is a mistake'],
    ],
  ])('reads %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });

  it.each([
    [
      'Ruth Osei, a retired nurse, said the water was rising.',
      ['Ruth Osei, a retired nurse · said · the water was rising'],
    ],
    [
      'When the dam broke, Smith, the mayor, said the town was safe.',
      ['Smith, the mayor · said · the town was safe'],
    ],
  ])('is not misled by %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });
});
