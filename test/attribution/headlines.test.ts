import { describe, expect, it } from 'vitest';
import { readAttributions } from './read-attributions.ts';

const read = (headline: string) => readAttributions(`${headline}\n\nThe quay was empty.`);

describe('findAttributions() in a headline', () => {
  it.each([
    // "As" opens a clause there without an article behind it.
    ['Trawler burns, nine off Hald as crew say pump failed', 'crew · say · pump failed'],
    ['Dozens ill, three in hospital as mayor warns of more', 'mayor · warns · of more'],
    [
      'Two held, four at large as police say gang is broken',
      'police · say · gang is broken',
    ],
    ['Thousands without power as firm warns of storms', 'firm · warns · of storms'],
    // Numbers can speak where they stand for people.
    ['Two of the men deny fraud', 'Two of the men · deny · fraud'],
    ['Two from Hald say they saw lights', 'Two from Hald · say · they saw lights'],
    ['Nine off Hald, navy says', 'navy · says · Nine off Hald'],
  ])('%s', (headline, expected) => {
    expect(read(headline)).toEqual([expected]);
  });

  it.each([
    'Trawler burns, nine off Hald as crew tell of fire',
    'Trawler sinks, ten on board feared dead',
    'Trawler sinks, 10 on board feared dead',
    'Two accused of theft',
    'Nurse in tears as judge reads verdict',
  ])('finds no speaker in “%s”', (headline) => {
    expect(read(headline)).toEqual([]);
  });

  it('keeps a role after “as” in the body', () => {
    const text = 'Vale leaves\n\nThose in work as nurses said that they were tired.';
    expect(readAttributions(text)).toEqual([
      'Those in work as nurses · said · that they were tired',
    ]);
  });
});
