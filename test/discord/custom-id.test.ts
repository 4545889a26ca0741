import {
  array,
  assert,
  bigInt,
  constantFrom,
  integer,
  oneof,
  property,
  record,
  string,
  stringMatching,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SOUGHT_THINGS } from '../../src/answer/answer.ts';
import type { ButtonState } from '../../src/discord/button-state.ts';
import { formatCustomId, parseCustomId } from '../../src/discord/custom-id.ts';

const state: ButtonState = {
  action: 'before',
  asker: '80351110224678912',
  addresses: [{ article: 'A1', first: 5, last: 5 }],
  context: { before: 0, after: 1 },
  place: 2,
  total: 12,
  focus: { terms: ['small', 'boat'], speaker: ['price'] },
};

const address = record({
  article: stringMatching(/^[AB][1-9]\d{0,8}$/),
  first: integer({ min: 0, max: 999_999 }),
  length: integer({ min: 0, max: 40 }),
}).map(({ article, first, length }) => ({
  article,
  first,
  last: Math.min(first + length, 999_999),
}));

const terms = array(
  oneof(constantFrom('boat', 'war', '3.5', 'é', '台灣'), string({ unit: 'binary' })),
  { maxLength: 20 },
);

const anyState = record({
  action: constantFrom('before', 'after', 'more', 'near', 'show', 'remove'),
  asker: bigInt({ min: 10n ** 16n, max: 2n ** 64n - 1n }).map(String),
  addresses: array(address, { maxLength: 9 }),
  context: record({
    before: integer({ min: 0, max: 5 }),
    after: integer({ min: 0, max: 5 }),
  }),
  place: integer({ min: 0, max: 999_999 }),
  total: integer({ min: 0, max: 999_999 }),
  focus: record(
    {
      terms,
      speaker: terms,
      sought: record({
        thing: constantFrom(...SOUGHT_THINGS),
        noun: oneof(constantFrom(null, 'jet', 'a:b', ''), string({ unit: 'binary' })),
      }),
    },
    { requiredKeys: ['terms', 'speaker'] },
  ),
});

describe('formatCustomId()', () => {
  it('writes what parseCustomId() reads', () => {
    expect(formatCustomId(state)).toBe('1:b:lz63ag7l4ao:A1.5:0.1:2.12:small,boat:price');
    expect(parseCustomId(formatCustomId(state))).toEqual(state);
  });

  it.each([
    {
      what: 'a passage of several sentences',
      change: { addresses: [{ article: 'B12', first: 0, last: 7 }] },
    },
    {
      what: 'no addresses, no focus',
      change: { action: 'show', addresses: [], focus: { terms: [], speaker: [] } },
    },
    {
      what: 'other scripts',
      change: { focus: { terms: ['台灣', 'україн'], speaker: ['ж'] } },
    },
    {
      what: 'what is sought',
      change: {
        focus: { terms: ['jet'], speaker: [], sought: { thing: 'figure', noun: 'jet' } },
      },
    },
    {
      what: 'a thing sought without a noun',
      change: {
        focus: { terms: [], speaker: [], sought: { thing: 'time', noun: null } },
      },
    },
  ] as const)('keeps $what', ({ change }) => {
    expect(parseCustomId(formatCustomId({ ...state, ...change }))).toEqual({
      ...state,
      ...change,
    });
  });

  it.each<{ what: string; change: Partial<ButtonState>; kept: Partial<ButtonState> }>([
    {
      what: 'the last of too many terms',
      change: {
        focus: {
          terms: [
            'destabilizing',
            'incursion',
            'manoeuvres',
            'neighbourhood',
            'territoriality',
          ],
          speaker: ['spokesman'],
        },
      },
      kept: {
        focus: {
          terms: ['destabilizing', 'incursion', 'manoeuvres', 'neighbourhood'],
          speaker: ['spokesman'],
        },
      },
    },
    {
      what: 'a term that could not be read back',
      change: { focus: { terms: ['a,b', 'c:d', '', '\ud800', 'boat'], speaker: ['*'] } },
      kept: { focus: { terms: ['boat'], speaker: [] } },
    },
    {
      what: 'the noun sought, where it could not be read back',
      change: {
        focus: { terms: [], speaker: [], sought: { thing: 'figure', noun: ':' } },
      },
      kept: {
        focus: { terms: [], speaker: [], sought: { thing: 'figure', noun: null } },
      },
    },
    {
      what: 'addresses beyond the sixth',
      change: {
        addresses: [1, 2, 3, 4, 5, 6, 7].map((first) => ({
          article: 'A1',
          first,
          last: first,
        })),
      },
      kept: {
        addresses: [1, 2, 3, 4, 5, 6].map((first) => ({
          article: 'A1',
          first,
          last: first,
        })),
      },
    },
  ])('leaves out $what', ({ change, kept }) => {
    expect(parseCustomId(formatCustomId({ ...state, ...change }))).toEqual({
      ...state,
      ...kept,
    });
  });

  // Found by `npm run fuzz`: a button of 260 characters, and so no answer.
  it.each(['1'.repeat(400), '0', '-1', '', '80351110224678912n'])(
    'refuses %j as who asked',
    (asker) => {
      expect(() => formatCustomId({ ...state, asker })).toThrow(RangeError);
    },
  );

  it('never passes the limit, and keeps what it must', () => {
    void assert(
      property(anyState, (any) => {
        const customId = formatCustomId(any);
        const read = parseCustomId(customId);
        expect(customId.length).toBeLessThanOrEqual(100);
        expect(read).toMatchObject({
          ...any,
          addresses: expect.anything(),
          focus: expect.anything(),
        });
        expect(any.addresses.slice(0, read?.addresses.length)).toEqual(read?.addresses);
        expect(read?.addresses.length).toBeGreaterThanOrEqual(
          Math.min(1, any.addresses.length),
        );
        expect(read && formatCustomId(read)).toBe(customId);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('parseCustomId()', () => {
  it.each([
    '',
    '1',
    '2:b:lz63ag7l4ao:A1.5:0.1:2.12:small,boat:price',
    '1:x:lz63ag7l4ao:A1.5:0.1:2.12:small,boat:price',
    '1:b:12:A1.5:0.1:2.12:small,boat:price',
    '1:b:0lz63ag7l4ao:A1.5:0.1:2.12:small,boat:price',
    '1:b:zzzzzzzzzzzzz:A1.5:0.1:2.12:small,boat:price',
    '1:b:lz63ag7l4ao:A01.5:0.1:2.12:small,boat:price',
    '1:b:lz63ag7l4ao:A1.5-4:0.1:2.12:small,boat:price',
    '1:b:lz63ag7l4ao:A1.5-5:0.1:2.12:small,boat:price',
    '1:b:lz63ag7l4ao:C1.5:0.1:2.12:small,boat:price',
    '1:b:lz63ag7l4ao:A1.5,:0.1:2.12:small,boat:price',
    '1:b:lz63ag7l4ao:A1.5:9.1:2.12:small,boat:price',
    '1:b:lz63ag7l4ao:A1.5:0.1:2:small,boat:price',
    '1:b:lz63ag7l4ao:A1.5:0.1:2.12:small,,boat:price',
    '1:b:lz63ag7l4ao:A1.5:0.1:2.12:small,boat:price:more',
    '1:b:lz63ag7l4ao:A1.5:0.1:2.12:small:price:',
    '1:b:lz63ag7l4ao:A1.5:0.1:2.12:small:price:f,',
    '1:b:lz63ag7l4ao:A1.5:0.1:2.12:small:price:t:t',
    '1:b:lz63ag7l4ao:A1.5:0.1:2.12:sm*ll:price\n',
    `1:b:lz63ag7l4ao:A1.5:0.1:2.12:${'a'.repeat(80)}:`,
  ])('refuses %j', (customId) => {
    expect(parseCustomId(customId)).toBeNull();
  });

  it('never fails, whatever it reads', () => {
    const anything = oneof(
      string({ unit: 'binary', maxLength: 300 }),
      stringMatching(/^1:[a-z]:[0-9a-z]{11,13}:[AB.,0-9-]*:[0-9.]*:[0-9.]*:.*:.*$/),
    );
    void assert(
      property(anything, (customId) => {
        const read = parseCustomId(customId);
        if (read) expect(parseCustomId(formatCustomId(read))).toEqual(read);
      }),
      { numRuns: 2000 },
    );
  });
});
