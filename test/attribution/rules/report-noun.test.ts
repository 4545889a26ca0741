import { describe, expect, it } from 'vitest';
import { readAttributions } from '../read-attributions.ts';

describe('findReportNoun()', () => {
  it.each([
    [
      'She confirmed a report in the Daily Courier that the mine had closed.',
      [
        'She · confirmed · a report in the Daily Courier that the mine had closed',
        'the Daily Courier · a report in · that the mine had closed',
      ],
    ],
    [
      "The senator's claim that crime had doubled was false.",
      ["The senator's · claim · that crime had doubled"],
    ],
    [
      'He repeated his warning that the roof might fall.',
      [
        'He · repeated · his warning that the roof might fall',
        'his · warning · that the roof might fall',
      ],
    ],
    [
      "Hale's criticism of the judge drew protests.",
      ["Hale's · criticism · of the judge"],
    ],
  ])('reads %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });

  it.each([
    ['The report was published in March.', []],
    ['A story in the paper won a prize.', []],
    ['The claim is false.', []],
  ])('is not misled by %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });
});
