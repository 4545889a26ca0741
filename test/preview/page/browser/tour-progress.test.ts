import { describe, expect, it } from 'vitest';
import {
  advance,
  type Happening,
  nextDeed,
  skipDone,
} from '../../../../src/preview/page/browser/tour-progress.ts';
import type { TourDeed, TourStep } from '../../../../src/preview/page/page-offer.ts';

const step = (...deeds: readonly TourDeed[]): TourStep => ({
  title: '',
  purpose: '',
  deeds,
  look: [],
});
const words = '';
const ask = {
  kind: 'ask',
  command: '/who said what: ferry',
  sign: 'A1·s2',
  words,
} as const;
const add = {
  kind: 'open',
  command: '/add',
  fill: {},
  sign: '\\bB\\d+\\b',
  words,
} as const;
const after = { kind: 'press', button: 'After', command: '/who', words } as const;
const pin = { ...after, button: 'Pin', fill: { reason: 'x' } } as const;
const say = { kind: 'say', text: 'Hello', words } as const;
const menu = { kind: 'menu', text: 'Hello', command: 'Verify quotation', words } as const;
const moderate = { kind: 'moderate', words } as const;
const language = { kind: 'language', locale: 'de', words } as const;

const answered = (command: string, text = ''): Happening => ({
  kind: 'answered',
  command,
  text,
});
const stands = (isModerator: boolean, locale: string) =>
  ({ kind: 'stands', isModerator, locale }) as const;

describe('advance()', () => {
  it.each<{ deed: TourDeed; does: readonly Happening[]; doesNot: readonly Happening[] }>([
    {
      deed: ask,
      does: [answered('/who said', 'A ferry A1·s2')],
      doesNot: [
        answered('/who said', 'Nothing was asked'),
        answered('/who is', 'A1·s2'),
        answered('/who sa', 'A1·s2'),
        answered('', 'A1·s2'),
        { kind: 'said' },
      ],
    },
    {
      deed: add,
      does: [answered('', 'B12 is added'), answered('', 'Schon da: B1')],
      doesNot: [answered('', 'Reading it'), answered('/add'), answered('', 'AB1')],
    },
    {
      deed: after,
      does: [{ kind: 'pressed', button: 'After' }],
      doesNot: [{ kind: 'pressed', button: 'Before' }, answered('/who')],
    },
    {
      deed: pin,
      does: [{ kind: 'submitted', fields: ['reason', 'replaces'] }],
      doesNot: [
        { kind: 'pressed', button: 'Pin' },
        { kind: 'submitted', fields: ['headline'] },
      ],
    },
    { deed: say, does: [{ kind: 'said' }], doesNot: [answered('/say')] },
    {
      deed: menu,
      does: [answered('Verify quotation')],
      doesNot: [answered('Find passages')],
    },
    {
      deed: moderate,
      does: [stands(true, 'en-US')],
      doesNot: [stands(false, 'de')],
    },
    {
      deed: language,
      does: [stands(false, 'de'), stands(false, 'fr')],
      doesNot: [stands(true, 'en-US'), stands(true, 'en-GB')],
    },
  ])('knows when $deed.kind $deed.command is done', ({ deed, does, doesNot }) => {
    const start = { step: 0, deed: 0 };
    const far = (happening: Happening) => advance([step(deed)], start, happening);
    expect(does.map(far)).toEqual(does.map(() => ({ step: 0, deed: 1 })));
    expect(doesNot.map(far)).toEqual(doesNot.map(() => start));
  });

  it('goes on from what is looked at when the next is done by hand', () => {
    const steps = [step(ask), step(after, say)];
    const looking = { step: 0, deed: 1 };
    expect(advance(steps, looking, { kind: 'pressed', button: 'After' })).toEqual({
      step: 1,
      deed: 1,
    });
    expect(advance(steps, looking, { kind: 'said' })).toBe(looking);
  });

  it('stays at the end', () => {
    const looking = { step: 0, deed: 1 };
    expect(advance([step(ask)], looking, answered('/who said', 'A1·s2'))).toBe(looking);
  });
});

describe('skipDone()', () => {
  const steps = [step(moderate, language, pin)];

  it.each([
    { standing: stands(false, 'en-US'), next: moderate },
    { standing: stands(true, 'en-US'), next: language },
    { standing: stands(true, 'de'), next: pin },
  ])('leaves out what leaves one as one stands: $standing', ({ standing, next }) => {
    const progress = skipDone(steps, { step: 0, deed: 0 }, standing);
    expect(nextDeed(steps, progress)).toBe(next);
  });
});
