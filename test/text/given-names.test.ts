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
    ['kim', 'a surname that stands first'],
    ['simone', 'a name of both'],
    ['gabriele', 'a name of both'],
    ['uche', 'a name of both'],
    ['kari', 'a name of both'],
    ['riyadh', 'a town'],
    ['haifa', 'a town'],
    ['erdogan', 'a surname'],
    ['', 'nothing'],
  ])('tells nothing of “%s”: %s', (name) => {
    expect(genderOfGivenName(name)).toBeNull();
  });
});
