import { describe, expect, it } from 'vitest';
import {
  findMessageFaults,
  type MessageSituation,
} from '../../../src/preview/validate/message.ts';
import { button, link, many, row, select, shown, v2 } from '../message-fixtures.ts';

const noFiles = { files: new Map<string, string>(), flags: v2 | 64 };
const paths = (body: unknown, situation: MessageSituation = noFiles): string[] =>
  findMessageFaults(body, situation).map(({ path }) => path.join('.'));

describe('findMessageFaults() on buttons and selects', () => {
  it.each([
    ['five buttons in a row', shown(row(...many(5, (i) => button(`b${i}`))))],
    ['one select in a row', shown(row(select()))],
    ['a link of 512 characters', shown(row(link(`https://a.test/${'x'.repeat(497)}`)))],
    ['a custom id of 100 characters', shown(row(button('x'.repeat(100))))],
  ])('lets %s pass', (_name, body) => {
    expect(findMessageFaults(body, noFiles)).toEqual([]);
  });

  it.each([
    [
      'six buttons in a row',
      shown(row(...many(6, (i) => button(`b${i}`)))),
      'components.0.components',
    ],
    ['an empty row', shown(row()), 'components.0.components'],
    [
      'a button beside a select',
      shown(row(button(), select())),
      'components.0.components',
    ],
    ['a bare button', shown(button()), 'components.0.type'],
    [
      'a custom id of 101 characters',
      shown(row(button('x'.repeat(101)))),
      'components.0.components.0.custom_id',
    ],
    ['an empty custom id', shown(row(button(''))), 'components.0.components.0.custom_id'],
    [
      'two equal custom ids',
      shown(row(button('a')), row(button('a'))),
      'components.1.components.0.custom_id',
    ],
    [
      'a button without a style',
      shown(row({ ...button(), style: undefined })),
      'components.0.components.0.style',
    ],
    [
      'a button with an address',
      shown(row(button('a', { url: 'https://a.test/' }))),
      'components.0.components.0.url',
    ],
    [
      'a button without a label',
      shown(row(button('a', { label: undefined }))),
      'components.0.components.0.label',
    ],
    [
      'a label of 81 characters',
      shown(row(button('a', { label: 'x'.repeat(81) }))),
      'components.0.components.0.label',
    ],
    [
      'a link with a custom id',
      shown(row(link('https://a.test/', { custom_id: 'a' }))),
      'components.0.components.0.custom_id',
    ],
    [
      'a link without an address',
      shown(row({ type: 2, style: 5, label: 'Open' })),
      'components.0.components.0.url',
    ],
    [
      'a link of 513 characters',
      shown(row(link(`https://a.test/${'x'.repeat(498)}`))),
      'components.0.components.0.url',
    ],
    [
      'a link with another scheme',
      shown(row(link('javascript:alert(1)'))),
      'components.0.components.0.url',
    ],
    [
      'a select of 26 options',
      shown(row(select({ options: many(26, (i) => ({ label: 'a', value: `${i}` })) }))),
      'components.0.components.0.options',
    ],
    [
      'two equal values of a select',
      shown(
        row(
          select({
            options: [
              { label: 'a', value: 'a' },
              { label: 'b', value: 'a' },
            ],
          }),
        ),
      ),
      'components.0.components.0.options.1.value',
    ],
  ])('refuses %s', (_name, body, path) => {
    expect(paths(body)).toContain(path);
  });
});
