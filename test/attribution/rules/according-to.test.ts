import { describe, expect, it } from 'vitest';
import { readAttributions } from '../read-attributions.ts';

describe('findAccordingTo()', () => {
  it.each([
    [
      'According to the coast guard, eleven people were saved.',
      ['the coast guard · According to · eleven people were saved'],
    ],
    [
      'Eleven people were saved, according to a coast guard log seen by this newspaper.',
      [
        'a coast guard log seen by this newspaper · according to · Eleven people were saved',
      ],
    ],
    [
      'The plan, according to budget director Ines Prado, is dead.',
      ['budget director Ines Prado · according to · The plan | is dead'],
    ],
    [
      'According to Rathbun the papers were returned in May.',
      ['Rathbun · According to · the papers were returned in May'],
    ],
    [
      "According to the club's coach, Ali Meyer, in the first half, the team lost its way.",
      [
        "the club's coach, Ali Meyer · According to · in the first half, the team lost its way",
      ],
    ],
    [
      "According to the harbor's own forecast, it will freeze in June.",
      ["the harbor's own forecast · According to · it will freeze in June"],
    ],
    [
      'According to its latest claim, the ferry is safe.',
      ['its latest claim · According to · the ferry is safe'],
    ],
    [
      'We learned that according to a post made last week, the site is down.',
      [
        'We · learned · that according to a post made last week, the site is down',
        'a post made last week · according to · the site is down',
      ],
    ],
  ])('reads %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });

  it.each([
    ['Everything went according to plan.', []],
    ['Seats were given according to age.', []],
    ['Sentences vary according to the weight of the load.', []],
  ])('is not misled by %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });
});
