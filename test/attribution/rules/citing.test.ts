import { describe, expect, it } from 'vitest';
import { readAttributions } from '../read-attributions.ts';

describe('findCiting()', () => {
  it.each([
    [
      'Local media reported that the plant had shut down, citing the energy ministry.',
      [
        'Local media · reported · that the plant had shut down',
        'the energy ministry · citing · that the plant had shut down',
      ],
    ],
    [
      'Citing two people close to the club, the Courier reported that the coach would go.',
      [
        'the Courier · reported · that the coach would go',
        'two people close to the club · Citing · that the coach would go',
      ],
    ],
  ])('reads %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });

  it.each([
    ['He resigned, citing health reasons.', ['He · citing · health reasons']],
    ['Citing privacy rules, the school gave no names.', []],
  ])('is not misled by %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });
});
