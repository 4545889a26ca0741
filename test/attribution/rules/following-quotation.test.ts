import { describe, expect, it } from 'vitest';
import { readAttributions } from '../read-attributions.ts';

describe('joinQuotations()', () => {
  it.each([
    [
      '“The roofs went first,” said Sofia Lind.\n\n“Then the walls.\n\n“Now we wait.”',
      ['Sofia Lind · said · The roofs went first | Then the walls. | Now we wait.'],
    ],
    [
      'Wilkins said he was an artist. “He would paint a blue one and a pink one.”',
      ['Wilkins · said · he was an artist | He would paint a blue one and a pink one.'],
    ],
    [
      '“We have the money,” Lind said. “We lack the time.”',
      ['Lind · said · We have the money | We lack the time.'],
    ],
    [
      'Nobody knows who wrote it. It was on every wall. “Give us back our river now.”',
      [' ·  · Give us back our river now.'],
    ],
  ])('reads %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });

  it.each([
    ['The so-called “green belt” is now a parking lot.', []],
    ['The film “Night Train” opens on Friday.', []],
  ])('is not misled by %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });
});
