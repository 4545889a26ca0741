import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/preview/mentions.ts';

const mira = '112233445566778899';
const role = '998877665544332211';
const text = `<@${mira}> <@&${role}> @everyone`;

describe('findMentions()', () => {
  it.each([
    ['an answer without rules', text, undefined, true, [[mira], [], false]],
    ['a message without rules', text, undefined, false, [[mira], [role], true]],
    ['nobody', text, { parse: [] }, true, [[], [], false]],
    ['named ones only', text, { users: [mira] }, true, [[mira], [], false]],
    ['roles', text, { parse: ['roles'] }, true, [[], [role], false]],
    ['a text without mentions', 'mail @ home', undefined, false, [[], [], false]],
  ] as const)('finds for %s', (_name, content, allowed, isInteraction, expected) => {
    const { users, roles, everyone } = findMentions(content, allowed, isInteraction);
    expect([users, roles, everyone]).toEqual(expected);
  });
});
