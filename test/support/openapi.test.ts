import { describe, expect, it } from 'vitest';
import { openApiFaults } from './openapi.ts';

const commands = '/applications/:application/commands';
const callback = '/interactions/:interaction/:token/callback';
const text = (content: string) => ({ type: 10, content });
const command = { name: 'who', type: 1, description: 'Ask who said something' };
const option = (index: number) => ({ type: 3, name: `o${index}`, description: 'x' });
const answer = (components: readonly unknown[]) => ({
  type: 4,
  data: { flags: 32_768, components },
});

describe('openApiFaults()', () => {
  it.each([
    ['a command', 'PUT', commands, [command]],
    [
      'permissions as text',
      'POST',
      commands,
      { ...command, default_member_permissions: '8' },
    ],
    ['a V2 answer', 'POST', callback, answer([text('hello')])],
    ['a deferred answer', 'POST', callback, { type: 5, data: { flags: 64 } }],
    [
      'choices',
      'POST',
      callback,
      { type: 8, data: { choices: [{ name: 'a', value: 'b' }] } },
    ],
    [
      'a follow-up',
      'POST',
      '/webhooks/:application/:token',
      { content: 'hello', tts: false },
    ],
    [
      'an edit',
      'PATCH',
      '/webhooks/:application/:token/messages/:message',
      { content: '' },
    ],
    ['a message', 'POST', '/channels/:channel/messages', { content: 'hello' }],
    ['a request without a body', 'GET', commands, undefined],
    ['a route that is not described', 'POST', null, { anything: true }],
  ])('lets %s pass', (_name, method, route, json) => {
    expect(openApiFaults({ method, route, json })).toEqual([]);
  });

  it.each([
    [
      '26 options',
      'PUT',
      commands,
      [{ ...command, options: Array.from({ length: 26 }, (_, i) => option(i)) }],
    ],
    [
      'a description of 101 characters',
      'POST',
      commands,
      { ...command, description: 'x'.repeat(101) },
    ],
    ['an unknown context', 'POST', commands, { ...command, contexts: [7] }],
    ['a text of 4001 characters', 'POST', callback, answer([text('x'.repeat(4001))])],
    [
      '41 components',
      'POST',
      callback,
      answer(Array.from({ length: 41 }, () => text('x'))),
    ],
    [
      'a bare button',
      'POST',
      callback,
      answer([{ type: 2, style: 1, custom_id: 'a', label: 'b' }]),
    ],
    [
      '26 choices',
      'POST',
      callback,
      {
        type: 8,
        data: { choices: Array.from({ length: 26 }, () => ({ name: 'a', value: 'b' })) },
      },
    ],
    [
      'a form with a long title',
      'POST',
      callback,
      {
        type: 9,
        data: { custom_id: 'a', title: 'x'.repeat(46), components: [text('x')] },
      },
    ],
    [
      'content of 2001 characters',
      'PATCH',
      '/webhooks/:application/:token/messages/:message',
      { content: 'x'.repeat(2001) },
    ],
  ])('refuses %s', (_name, method, route, json) => {
    expect(openApiFaults({ method, route, json })).not.toEqual([]);
  });

  it('names the place and leaves the body as it was', () => {
    const json = {
      ...command,
      default_member_permissions: '8',
      description: 'x'.repeat(101),
    };
    expect(openApiFaults({ method: 'POST', route: commands, json })).toContain(
      '/description must NOT have more than 100 characters',
    );
    expect(json.default_member_permissions).toBe('8');
  });
});
