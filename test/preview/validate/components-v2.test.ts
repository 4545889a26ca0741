import { describe, expect, it } from 'vitest';
import {
  findMessageFaults,
  type MessageSituation,
} from '../../../src/preview/validate/message.ts';
import {
  button,
  container,
  file,
  link,
  many,
  row,
  section,
  select,
  shown,
  text,
  v2,
} from '../message-fixtures.ts';

const noFiles = { files: new Map<string, string>(), flags: v2 | 64 };
const paths = (body: unknown, situation: MessageSituation = noFiles): string[] =>
  findMessageFaults(body, situation).map(({ path }) => path.join('.'));

describe('findMessageFaults() on Components V2', () => {
  it.each([
    ['a text', shown(text())],
    ['a text of 4000 characters', shown(text('x'.repeat(4000)))],
    [
      '40 components, nested ones included',
      shown(container(...many(39, () => text('x')))),
    ],
    ['a section with a link', shown(section({ accessory: link('https://a.test/') }))],
    [
      'a section with a thumbnail',
      shown(section({ accessory: { type: 11, media: { url: 'https://a.test/a.png' } } })),
    ],
    [
      'everything that a container holds',
      shown(
        container(
          row(button()),
          section({ accessory: link('https://a.test/') }),
          text(),
          { type: 12, items: [{ media: { url: 'https://a.test/a.png' } }] },
          { type: 14, spacing: 2, divider: true },
        ),
      ),
    ],
    ['ids of zero', shown({ ...text(), id: 0 }, { ...text(), id: 0 })],
    [
      'what discord.js adds to every body',
      {
        ...shown(text()),
        tts: false,
        enforce_nonce: false,
        allowed_mentions: { parse: [] },
      },
    ],
  ])('lets %s pass', (_name, body) => {
    expect(findMessageFaults(body, noFiles)).toEqual([]);
  });

  it.each([
    ['content', { ...shown(text()), content: 'x' }, 'content'],
    ['embeds', { ...shown(text()), embeds: [{ title: 'x' }] }, 'embeds'],
    ['embeds of null', { ...shown(text()), embeds: null }, 'embeds'],
    ['a poll', { ...shown(text()), poll: {} }, 'poll'],
    ['no components', { flags: v2 }, 'components'],
    ['an empty list of components', shown(), 'components'],
    [
      '41 components, nested ones included',
      shown(container(...many(40, () => text('x')))),
      'components',
    ],
    [
      '4001 characters in one text',
      shown(text('x'.repeat(4001))),
      'components.0.content',
    ],
    [
      '4001 characters in two texts',
      shown(text('x'.repeat(4000)), text('x')),
      'components',
    ],
    ['a blank text', shown(text(' \n')), 'components.0.content'],
    [
      'a container in a container',
      shown(container(container(text()))),
      'components.0.components.0.type',
    ],
    ['an empty container', shown(container()), 'components.0.components'],
    [
      'a section without an accessory',
      shown(section({ accessory: undefined })),
      'components.0.accessory',
    ],
    [
      'a section of four texts',
      shown(section({ components: many(4, () => text()) })),
      'components.0.components',
    ],
    [
      'a section with a select',
      shown(section({ accessory: select() })),
      'components.0.accessory.type',
    ],
    [
      'two equal ids',
      shown({ ...text(), id: 3 }, { ...text(), id: 3 }),
      'components.1.id',
    ],
    ['a file elsewhere', shown(file('https://a.test/a.txt')), 'components.0.file.url'],
    ['a file that did not come', shown(file()), 'components.0.file.url'],
    ['a separator of three', shown({ type: 14, spacing: 3 }), 'components.0.spacing'],
    ['an emoji as a type', shown({ type: 'text' }), 'components.0.type'],
    ['a misspelt field', shown({ ...text(), contents: 'x' }), 'components.0.contents'],
    [
      'flags that are not to be set here',
      { ...shown(text()), flags: v2 | (1 << 4) },
      'flags',
    ],
  ])('refuses %s', (_name, body, path) => {
    expect(paths(body)).toContain(path);
  });

  it('takes a file that a component shows, and refuses one that none shows', () => {
    const files = { ...noFiles, files: new Map([['0', 'a.txt']]) };
    expect(paths({ ...shown(file()), attachments: [{ id: '0' }] }, files)).toEqual([]);
    expect(paths(shown(text()), files)).toEqual(['attachments']);
    expect(paths({ ...shown(file()), attachments: [{ id: '1' }] }, files)).toEqual([
      'attachments.0.id',
    ]);
  });
});
