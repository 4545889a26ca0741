import { describe, expect, it } from 'vitest';
import { isAboveByteCeiling } from '../../../src/preview/validate/byte-ceiling.ts';
import {
  findMessageFaults,
  isEmptyMessage,
  type MessageSituation,
} from '../../../src/preview/validate/message.ts';
import { button, file, many, row, shown, text, v2 } from '../message-fixtures.ts';

const noFiles = { files: new Map<string, string>(), flags: v2 | 64 };
const paths = (body: unknown, situation: MessageSituation = noFiles): string[] =>
  findMessageFaults(body, situation).map(({ path }) => path.join('.'));

describe('findMessageFaults() without the flag', () => {
  it.each([
    ['2000 characters', { content: 'x'.repeat(2000) }],
    ['five rows', { components: many(5, (i) => row(button(`b${i}`))) }],
    [
      'embeds of 6000 characters',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2000) }] },
    ],
    [
      'named users',
      { content: 'x', allowed_mentions: { users: ['112233445566778899'] } },
    ],
    [
      'a nonce of 25 characters',
      { content: 'x', nonce: 'x'.repeat(25), enforce_nonce: true },
    ],
  ])('lets %s pass', (_name, body) => {
    expect(findMessageFaults(body, noFiles)).toEqual([]);
  });

  it.each([
    ['2001 characters', { content: 'x'.repeat(2001) }, 'content'],
    ['a text display', { components: [text()] }, 'components.0.type'],
    ['six rows', { components: many(6, (i) => row(button(`b${i}`))) }, 'components'],
    ['11 embeds', { embeds: many(11, () => ({ title: 'x' })) }, 'embeds'],
    [
      'embeds of 6001 characters',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      'embeds',
    ],
    [
      'a title of 257 characters',
      { embeds: [{ title: 'x'.repeat(257) }] },
      'embeds.0.title',
    ],
    [
      '26 fields',
      { embeds: [{ fields: many(26, () => ({ name: 'a', value: 'b' })) }] },
      'embeds.0.fields',
    ],
    [
      'a field without a value',
      { embeds: [{ fields: [{ name: 'a' }] }] },
      'embeds.0.fields.0.value',
    ],
    [
      'users both parsed and named',
      {
        content: 'x',
        allowed_mentions: { parse: ['users'], users: ['112233445566778899'] },
      },
      'allowed_mentions.users',
    ],
    [
      'an unknown mention',
      { content: 'x', allowed_mentions: { parse: ['all'] } },
      'allowed_mentions.parse.0',
    ],
    ['a nonce of 26 characters', { content: 'x', nonce: 'x'.repeat(26) }, 'nonce'],
    ['11 attachments', { attachments: many(11, () => ({ id: '0' })) }, 'attachments'],
    [
      'an attachment without an id',
      { content: 'x', attachments: [{}] },
      'attachments.0.id',
    ],
    [
      'an attachment of a strange id',
      { content: 'x', attachments: [{ id: { toString: false } }] },
      'attachments.0.id',
    ],
    ['a text', 'hello', ''],
  ])('refuses %s', (_name, body, path) => {
    expect(paths(body)).toContain(path);
  });
});

describe('findMessageFaults() on edits', () => {
  const old = { flags: 0, content: 'old', embeds: [], files: new Map<string, string>() };
  const edit = (edited: object) => ({ ...noFiles, edited: { ...old, ...edited } });

  it.each([
    ['new content', { content: 'new' }, {}],
    ['V2 on a message that has it', { components: [text()] }, { flags: v2, content: '' }],
    ['V2 on a "thinking" message', shown(text()), { flags: 1 << 7, content: '' }],
    [
      'V2 where content and embeds are emptied',
      { ...shown(text()), content: null, embeds: [] },
      {},
    ],
    [
      'a file that is there',
      shown(file()),
      { flags: v2, content: '', files: new Map([['9', 'a.txt']]) },
    ],
  ])('lets %s pass', (_name, body, edited) => {
    expect(findMessageFaults(body, edit(edited))).toEqual([]);
  });

  it.each([
    ['V2 components without the flag', { components: [text()] }, {}, 'components.0.type'],
    ['V2 where content stays', shown(text()), {}, 'content'],
    [
      'V2 where embeds stay',
      { ...shown(text()), content: null },
      { embeds: [{}] },
      'embeds',
    ],
    ['content on a V2 message', { content: 'x' }, { flags: v2, content: '' }, 'content'],
    [
      'taking the flag away',
      { flags: 0, components: [text()] },
      { flags: v2, content: '' },
      'flags',
    ],
    [
      'emptying a V2 message',
      { components: [] },
      { flags: v2, content: '' },
      'components',
    ],
  ])('refuses %s', (_name, body, edited, path) => {
    expect(paths(body, edit(edited))).toContain(path);
  });
});

describe('isAboveByteCeiling()', () => {
  it.each([
    ['4000 Latin characters', shown(text('x'.repeat(4000))), false],
    ['10158 bytes in one text', shown(text('é'.repeat(5079))), false],
    ['10159 bytes in one text', shown(text(`${'é'.repeat(5079)}x`)), true],
    ['4000 Thai characters', shown(text('ก'.repeat(4000))), true],
    [
      '4096 Japanese characters in an embed',
      { embeds: [{ description: '海'.repeat(4096) }] },
      true,
    ],
    ['nothing', undefined, false],
  ])('judges %s', (_name, body, expected) => {
    expect(isAboveByteCeiling(body)).toBe(expected);
  });
});

describe('isEmptyMessage()', () => {
  it.each([
    [{}, 0, true],
    [{ content: '  ' }, 0, true],
    [{ content: 'x' }, 0, false],
    [{ embeds: [{}] }, 0, false],
    [{}, 1, false],
  ])('judges %j with %i files', (body, files, expected) => {
    expect(isEmptyMessage(body, files)).toBe(expected);
  });
});
