import { describe, expect, it } from 'vitest';
import { readAttributions } from '../read-attributions.ts';

describe('findJudgingVerb()', () => {
  it.each([
    [
      'Jana Novak called the ruling “a disgrace”.',
      ['Jana Novak · called · the ruling “a disgrace”'],
    ],
    ['The ministry denied the claim.', ['The ministry · denied · the claim']],
    ['He described Hart as a gifted liar.', ['He · described · Hart as a gifted liar']],
    [
      'Democrats accused Hale of hiding the letters.',
      ['Democrats · accused · Hale of hiding the letters'],
    ],
    [
      'The union condemned the raid on Monday.',
      ['The union · condemned · the raid on Monday'],
    ],
    [
      'Eva Roth defended the tax after a meeting with her deputy.',
      ['Eva Roth · defended · the tax'],
    ],
  ])('reads %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });

  it.each([
    ['She called her mother.', []],
    ['The rain attacked the paint.', []],
    ['They compared prices.', []],
    ['The film was called a masterpiece.', []],
  ])('is not misled by %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });
});
