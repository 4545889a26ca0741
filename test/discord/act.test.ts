import { describe, expect, it } from 'vitest';
import { type Act, formatAct, parseAct } from '../../src/discord/act.ts';

const KEY = '80351110224678912';

const acts: readonly Act[] = [
  { kind: 'choose', key: 'publicChannels' },
  { kind: 'switch', key: 'isPrivateByDefault', isOn: true },
  { kind: 'switch', key: 'hasShippedArticles', isOn: false },
  { kind: 'older-pins', before: 12, isPublic: true },
  { kind: 'about-pin', number: 999_999_999, key: KEY },
  { kind: 'pin-form', key: KEY },
  { kind: 'articles', from: 11 },
  { kind: 'choose-link' },
  { kind: 'article-form' },
  { kind: 'ask-remove-article', number: 3 },
  { kind: 'remove-article', number: 999_999_999 },
  { kind: 'older-shelf', before: 9 },
  { kind: 'clear-unanswered', until: 1_795_435_200_000 },
  { kind: 'ask-forget' },
  { kind: 'forget' },
  { kind: 'keep' },
];

describe('parseAct()', () => {
  it.each(acts)('reads back %o', (act) => {
    const customId = formatAct(act);
    expect(customId.length).toBeLessThanOrEqual(60);
    expect(parseAct(customId)).toEqual(act);
  });

  it.each([
    '',
    'do',
    'do:',
    'do:choose:guildId',
    'do:choose:__proto__',
    'do:constructor',
    'do:switch:isPrivateByDefault:maybe',
    'do:older-pins:0:all',
    'do:older-pins:01:all',
    'do:about-pin:1:12',
    'do:about-pin:-1:80351110224678912',
    'do:remove-article:0',
    'do:remove-article:B3',
    'do:article-form:x',
    'do:forget:now',
    '1:b:5yc1z7ep2cg0:A1.5:0.1:2.12:boat:',
  ])('does not read %j', (customId) => {
    expect(parseAct(customId)).toBeNull();
  });
});
