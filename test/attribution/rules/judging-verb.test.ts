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
    [
      'The judge described the raid as “cowardly” and jailed him for a year.',
      ['The judge · described · the raid as “cowardly”'],
    ],
    [
      'She confirmed the figures but would not say more.',
      ['She · confirmed · the figures'],
    ],
    [
      'The mayor warned of a “long winter.”',
      ['The mayor · warned · of a “long winter.”'],
    ],
    [
      'Democrats raised concerns about the cost.',
      ['Democrats · raised · concerns about the cost'],
    ],
    ['Polls show Kell ahead in Ohio.', ['Polls · show · Kell ahead in Ohio']],
    ['The mayor called for calm.', ['The mayor · called · for calm']],
  ])('reads %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });

  it.each([
    ['She called her mother.', []],
    ['The rain attacked the paint.', []],
    ['They compared prices.', []],
    ['The film was called a masterpiece.', []],
    ['The state raised taxes.', []],
    ['Police questioned the student.', []],
    ['That mark, called the “Plimsoll Line”, exists on ships.', []],
  ])('is not misled by %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });
});
