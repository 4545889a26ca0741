import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../src/attribution/find-attributions.ts';
import { splitText } from '../../src/text/split-text.ts';

function anonymities(text: string): readonly boolean[] {
  return findAttributions(text, splitText(text)).map(({ anonymous }) => anonymous);
}

describe('anonymity of sources', () => {
  it.each([
    'A Treasury official said it rained.',
    'One of the officials said it rained.',
    'Two of the people said it rained.',
    'The other said it rained.',
    'A person close to the board said it rained.',
    'A pal of the singer said it rained.',
    'A former president said it rained.',
  ])('hides who it is in %j', (text) => {
    expect(anonymities(text)).toEqual([true]);
  });

  it.each([
    'The president said it rained.',
    'The mayor said it rained.',
    'Their coach said it rained.',
    'One of the papers said it rained.',
    'Ana Ruiz said it rained.',
    'The airline said it rained.',
  ])('hides nobody in %j', (text) => {
    expect(anonymities(text)).toEqual([false]);
  });
});
