import { describe, expect, it } from 'vitest';
import { readAttributions } from '../read-attributions.ts';

describe('findPassiveBy()', () => {
  it.each([
    [
      'The ruling was described by Ms. Gil as “a landmark”.',
      ['Ms. Gil · was described by · The ruling | as “a landmark”'],
    ],
    ['The plan was criticised by unions.', ['unions · was criticised by · The plan']],
  ])('reads %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });

  it.each([
    ['The man was questioned by police.', []],
    ['The bridge was built by the army.', []],
    ['The ruling was criticised.', []],
  ])('is not misled by %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });
});
