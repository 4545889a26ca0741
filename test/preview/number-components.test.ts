import { describe, expect, it } from 'vitest';
import { numberComponents } from '../../src/preview/number-components.ts';
import { type Component, listComponents } from '../../src/preview/world/message.ts';
import { button, container, row, section, text } from './message-fixtures.ts';

// Bodies as an application sends them: the `id`s are what is missing.
const sent = (...components: readonly unknown[]) => components as readonly Component[];
const ids = (components: readonly Component[]) =>
  listComponents(numberComponents(components)).map(({ id }) => id);

describe('numberComponents()', () => {
  it.each([
    ['nothing', sent(), []],
    ['texts', sent(text(), text()), [1, 2]],
    [
      'what is nested after what holds it',
      sent(container(text(), row(button())), text()),
      [1, 2, 3, 4, 5],
    ],
    ['the accessory after the texts', sent(section()), [1, 2, 3]],
    [
      'around ids that are given',
      sent({ ...text(), id: 1 }, text(), { ...text(), id: 2 }),
      [1, 3, 2],
    ],
    ['zero as not given', sent({ ...text(), id: 0 }, text()), [1, 2]],
  ])('numbers %s', (_name, components, expected) => {
    expect(ids(components)).toEqual(expected);
  });
});
