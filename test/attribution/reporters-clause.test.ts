import { describe, expect, it } from 'vitest';
import { readAttributions } from './read-attributions.ts';

describe('findReportersClause()', () => {
  it.each([
    [
      'Ruiz told reporters the count was fair but declined to name the judges.',
      ['Ruiz · told reporters · the count was fair'],
    ],
    [
      'Ruiz has denied taking bribes, and her party expelled two members.',
      ['Ruiz · has denied · taking bribes'],
    ],
    [
      'The team said that “nobody lied,” as the hearing entered its third day.',
      ['The team · said · that “nobody lied,”'],
    ],
    [
      'A 2014 paper suggested that rain helps, though its authors later withdrew it.',
      ['A 2014 paper · suggested · that rain helps'],
    ],
    [
      'Six members urged him to go, among them Ana Ruiz.',
      ['Six members · urged him · to go'],
    ],
    [
      'The firm forecasts sales of $5 billion, down from $6 billion last year.',
      ['The firm · forecasts · sales of $5 billion'],
    ],
  ])('cuts %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });

  it.each([
    [
      'Ruiz said the firm had lost money and closed a plant.',
      ['Ruiz · said · the firm had lost money and closed a plant'],
    ],
    [
      'Ruiz said the plan was good, though it would cost more.',
      ['Ruiz · said · the plan was good, though it would cost more'],
    ],
    [
      'Ruiz said prices fell, and the poor gained as wages rose.',
      ['Ruiz · said · prices fell, and the poor gained as wages rose'],
    ],
  ])('leaves %j whole', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });
});
