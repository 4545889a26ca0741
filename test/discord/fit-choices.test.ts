import { array, assert, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitChoices } from '../../src/discord/fit-choices.ts';

describe('fitChoices()', () => {
  it.each([
    {
      choice: { name: 'Maria Ortega', value: 'Ortega' },
      fits: { name: 'Maria Ortega', value: 'Ortega' },
    },
    {
      choice: { name: 'word '.repeat(30), value: 'word '.repeat(30) },
      fits: { name: `${'word '.repeat(19)}word…`, value: `${'word '.repeat(19)}word` },
    },
    {
      choice: { name: `a\n  b`, value: `${'a'.repeat(99)}\u{1f6a2}` },
      fits: { name: 'a b', value: 'a'.repeat(99) },
    },
  ])('fits $choice.name', ({ choice, fits }) => {
    expect(fitChoices([choice])).toEqual([fits]);
  });

  it('leaves out what is empty or stands there already', () => {
    const names = ['one', 'two', ' '].map((name) => ({ name, value: name }));
    expect(fitChoices([...names, { name: 'again', value: 'one' }])).toHaveLength(2);
  });

  it('keeps every limit', () => {
    const any = record({
      name: string({ unit: 'binary', maxLength: 200 }),
      value: string({ unit: 'binary', maxLength: 200 }),
    });
    void assert(
      property(array(any, { maxLength: 40 }), (choices) => {
        const fitting = fitChoices(choices);
        expect(fitting.length).toBeLessThanOrEqual(25);
        for (const text of fitting.flatMap(({ name, value }) => [name, value])) {
          expect(text).not.toMatch(/\p{Surrogate}/u);
          expect(text.length).toBeGreaterThan(0);
          expect(text.length).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});
