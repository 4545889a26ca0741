import { describe, expect, it } from 'vitest';
import {
  FairShare,
  type Family,
  RATES,
  renderWait,
  type Wanted,
} from '../../src/discord/fair-share.ts';
import { wordsIn } from '../../src/wording/words.ts';

let now = 0;

const FAMILIES: readonly Family[] = ['command', 'press', 'suggestion'];

const asked = (known: Partial<Wanted> = {}): Wanted => ({
  family: 'command',
  member: 'mira',
  guild: 'readers',
  ...known,
});

/** How many of so many tries at once are admitted. */
function admitted(
  share: FairShare,
  tries: number,
  of: (place: number) => Wanted,
): number {
  const places = Array.from({ length: tries }, (_, place) => place);
  return places.filter((place) => share.admit(of(place)) === null).length;
}

describe('FairShare', () => {
  it.each(FAMILIES)('holds one person to the burst of a %s', (family) => {
    const share = new FairShare(() => now);
    const { burst } = RATES[family].member;
    expect(admitted(share, burst + 20, () => asked({ family }))).toBe(burst);
    expect(share.admit(asked({ family, member: 'odile' }))).toBeNull();
  });

  it.each(FAMILIES)('holds a whole server to the burst of a %s', (family) => {
    const share = new FairShare(() => now);
    const { burst } = RATES[family].server;
    const each = (place: number) => asked({ family, member: `member ${place}` });
    expect(admitted(share, burst + 20, each)).toBe(burst);
    expect(share.admit(asked({ family, member: 'x' }))).toMatchObject({ who: 'server' });
    const elsewhere = { family, member: 'x', guild: 'others' };
    expect(share.admit(elsewhere)).toBeNull();
    expect(share.admit({ ...elsewhere, guild: null })).toBeNull();
  });

  it('counts what is pressed and typed apart from what is asked', () => {
    const share = new FairShare(() => now);
    admitted(share, 20, () => asked());
    expect(share.admit(asked())).toEqual({ seconds: 2, who: 'member' });
    expect(share.admit(asked({ family: 'press' }))).toBeNull();
    expect(share.admit(asked({ family: 'suggestion' }))).toBeNull();
  });

  it('makes nobody wait longer who goes on trying, nor their server', () => {
    const share = new FairShare(() => now);
    admitted(share, 1000, () => asked());
    expect(share.admit(asked({ member: 'odile' }))).toBeNull();
    now += 2000;
    expect(share.admit(asked())).toBeNull();
  });

  it.each([
    { seconds: 1, who: 'member', says: /^That was a lot.*try again in 1 second\.$/ },
    { seconds: 3, who: 'server', says: /^This server asks.*try again in 3 seconds\.$/ },
  ] as const)('says politely that $who waits $seconds s', ({ says, ...wait }) => {
    expect(renderWait(wait, wordsIn('en'))).toMatch(says);
  });
});
