import { describe, expect, it } from 'vitest';
import { genderOfGivenName } from '../../src/text/given-names.ts';

describe('genderOfGivenName()', () => {
  it.each([
    ['sinéad', 'woman'],
    ['sinead', 'woman'],
    ['nandita', 'woman'],
    ['wanjiru', 'woman'],
    ['mei-ling', 'woman'],
    ['dilip', 'man'],
    ['ruairí', 'man'],
    ['kwaku', 'man'],
    ['bjørn', 'man'],
  ])('knows whose name “%s” is', (name, gender) => {
    expect(genderOfGivenName(name)).toBe(gender);
  });

  it.each([
    ['robin', 'a name of both'],
    ['jordan', 'a name of both and a country'],
    ['wellington', 'a town'],
    ['parker', 'more often a surname'],
    ['hope', 'a plain word'],
    ['', 'nothing'],
  ])('tells nothing of “%s”: %s', (name) => {
    expect(genderOfGivenName(name)).toBeNull();
  });
});
