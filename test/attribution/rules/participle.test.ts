import { describe, expect, it } from 'vitest';
import { readAttributions } from '../read-attributions.ts';

describe('findParticiple()', () => {
  it.each([
    [
      'The union rejected the offer, saying it insults its members.',
      ['The union · rejected · the offer', 'The union · saying · it insults its members'],
    ],
    [
      'Kim Larsen left the room, adding that the dam was safe.',
      ['Kim Larsen · adding · that the dam was safe'],
    ],
    [
      'Vandals left a message stating, “We were here before you.”',
      ['a message · stating · We were here before you.'],
    ],
    [
      'The mayor opened the bridge with one visitor shouting, “About time too!”',
      ['one visitor · shouting · About time too!'],
    ],
    [
      'The campaign released a statement calling the story false.',
      ['The campaign · released a statement calling · the story false'],
    ],
  ])('reads %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });

  it.each([
    ['They started asking schools to pay.', []],
    ['He reacted by proposing a new tax.', []],
    ['England began with attacking play.', []],
    ['He met the saying man.', []],
  ])('is not misled by %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });
});
