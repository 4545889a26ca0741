import { describe, expect, it } from 'vitest';
import { answeringWordsOf } from '../support/answering-words-of.ts';

const wreck = 'The coaster had 212 passengers and a crew of 18, and 43 were injured.';
const inspection = 'Inspectors found that 9 of 31 lifts had failed since 2019.';
const march =
  'Ann Lund, 43, a 60-year-old baker and his son, aged 12, marched with 300 others.';

describe('fitOfCount() decides which figure answers', () => {
  it.each([
    // The noun is left out, as it was said before or goes without saying.
    ['How many people were injured?', wreck, ['43']],
    ['How many people were hurt on the coaster?', wreck, ['43']],
    ['How many passengers did the coaster have?', wreck, ['212 passengers']],
    ['How many people were the crew?', wreck, ['18']],
    ['How many people were hurt?', 'The storm killed 12 and hurt 30.', ['30']],
    ['How many people died?', 'The flood left 12 dead and 20 missing.', ['12 dead']],
    ['How many people are missing?', 'It left 12 dead and 20 missing.', ['20 missing']],
    [
      'How many people marched?',
      'Police said that in all 40,000 marched, and that 12 officers were hurt.',
      ['40,000'],
    ],
    // A part and its whole.
    ['How many lifts failed?', inspection, ['9']],
    ['How many lifts were there?', inspection, ['9', '31 lifts']],
    [
      'How many pubs will close?',
      'The brewer is to close three of its eleven pubs in May.',
      ['three'],
    ],
    // Durations, ages, amounts and measures count nothing else.
    [
      'How many firefighters came?',
      'It burnt for 40 minutes until 25 firefighters came with 300 metres of hose.',
      ['25 firefighters'],
    ],
    ['How many people marched?', march, ['300 others']],
    [
      'How many years did it last?',
      'It lasted six years and cost 40 lives.',
      ['six years'],
    ],
    ['How many kilometres was it?', 'It led 40 cars over 12 km.', ['12 km']],
    ['How many children came?', 'The 20 children under 16 came first.', ['20 children']],
  ])('%s %s', (question, passage, expected) => {
    expect(answeringWordsOf(question, passage)).toEqual(expected);
  });

  it.each([
    ['injured', wreck, ['43']],
    ['crew', wreck, ['18']],
    ['lifts', inspection, ['9', '31 lifts']],
    ['lifts failed', inspection, ['9']],
    ['destroyed', 'In two days 1,200 homes were destroyed.', ['1,200 homes']],
    ['killed', 'Of 40 hikers 3 people were killed by hail.', ['3 people']],
  ])('finds how many of %s', (text, passage, expected) => {
    expect(answeringWordsOf(text, passage, { opening: 'how many' })).toEqual(expected);
  });

  it.each([
    ['How many people came?', 'Ann Lund, 43, came.'],
    ['How many people came?', 'The 43-year-old came with a girl aged 12.'],
    ['How many lifts failed?', 'The lifts failed for 40 minutes.'],
    ['How many lifts failed?', 'The lifts failed and cost $500.'],
    ['How many people fled?', 'They fled a quake of magnitude 6.8.'],
    ['How many times did it fail?', 'It failed for 40 minutes.'],
  ])('finds none: %s %s', (question, passage) => {
    expect(answeringWordsOf(question, passage)).toEqual([]);
  });
});
