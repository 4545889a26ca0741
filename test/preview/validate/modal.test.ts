import { describe, expect, it } from 'vitest';
import { findChoicesFaults } from '../../../src/preview/validate/choices.ts';
import { findModalFaults } from '../../../src/preview/validate/modal.ts';

const input = { type: 4, custom_id: 'reason', style: 1 };
const label = (component: unknown, text = 'Reason') => ({
  type: 18,
  label: text,
  component,
});
const form = (...components: readonly unknown[]) => ({
  custom_id: 'pin',
  title: 'Pin',
  components,
});
const options = [
  { label: 'a', value: 'a' },
  { label: 'b', value: 'b' },
];

describe('findModalFaults()', () => {
  it.each([
    ['a text input', form(label(input))],
    ['a text beside it', form({ type: 10, content: 'hello' }, label(input))],
    ['a select', form(label({ type: 3, custom_id: 's', options }))],
    [
      'a select that may stay empty',
      form(label({ type: 3, custom_id: 's', options, required: false, min_values: 0 })),
    ],
    ['a file upload', form(label({ type: 19, custom_id: 'f', file_types: ['.txt'] }))],
    ['a radio group', form(label({ type: 21, custom_id: 'r', options }))],
    ['a checkbox', form(label({ type: 23, custom_id: 'c' }))],
  ])('lets %s pass', (_name, data) => {
    expect(findModalFaults(data)).toEqual([]);
  });

  it.each([
    ['nothing', undefined, ''],
    [
      'a title of 46 characters',
      { ...form(label(input)), title: 'x'.repeat(46) },
      'title',
    ],
    ['no custom id', { ...form(label(input)), custom_id: undefined }, 'custom_id'],
    ['no components', form(), 'components'],
    [
      'six components',
      form(
        ...Array.from({ length: 6 }, (_, i) => label({ ...input, custom_id: `i${i}` })),
      ),
      'components',
    ],
    ['a row', form({ type: 1, components: [input] }), 'components.0.type'],
    ['a bare text input', form(input), 'components.0.type'],
    [
      'a label of 46 characters',
      form(label(input, 'x'.repeat(46))),
      'components.0.label',
    ],
    [
      'a button',
      form(label({ type: 2, style: 1, label: 'a', custom_id: 'b' })),
      'components.0.component.type',
    ],
    [
      'a text input with its own label',
      form(label({ ...input, label: 'x' })),
      'components.0.component.label',
    ],
    [
      'a disabled select',
      form(label({ type: 3, custom_id: 's', options, disabled: true })),
      'components.0.component.disabled',
    ],
    [
      'a required select of no values',
      form(label({ type: 3, custom_id: 's', options, required: true, min_values: 0 })),
      'components.0.component.min_values',
    ],
    [
      'a radio group of one',
      form(label({ type: 21, custom_id: 'r', options: options.slice(0, 1) })),
      'components.0.component.options',
    ],
    [
      'two fields of one custom id',
      form(label(input), label(input)),
      'components.1.component.custom_id',
    ],
  ])('refuses %s', (_name, data, path) => {
    expect(findModalFaults(data).map((fault) => fault.path.join('.'))).toContain(path);
  });
});

describe('findChoicesFaults()', () => {
  const text = 3;
  const integer = 4;
  const choices = (count: number) => ({
    choices: Array.from({ length: count }, (_, i) => ({ name: `n${i}`, value: `v${i}` })),
  });

  it.each([
    ['no choices', choices(0), text],
    ['25 choices', choices(25), text],
    ['numbers', { choices: [{ name: 'one', value: 1 }] }, integer],
  ])('lets %s pass', (_name, data, type) => {
    expect(findChoicesFaults(data, type)).toEqual([]);
  });

  it.each([
    ['26 choices', choices(26), text, 'choices'],
    ['no list', {}, text, 'choices'],
    [
      'a name of 101 characters',
      { choices: [{ name: 'x'.repeat(101), value: 'a' }] },
      text,
      'choices.0.name',
    ],
    ['an empty name', { choices: [{ name: '', value: 'a' }] }, text, 'choices.0.name'],
    [
      'a value of 101 characters',
      { choices: [{ name: 'a', value: 'x'.repeat(101) }] },
      text,
      'choices.0.value',
    ],
    [
      'a text for a number',
      { choices: [{ name: 'a', value: 'a' }] },
      integer,
      'choices.0.value',
    ],
  ])('refuses %s', (_name, data, type, path) => {
    expect(findChoicesFaults(data, type).map((fault) => fault.path.join('.'))).toContain(
      path,
    );
  });
});
