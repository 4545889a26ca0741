import type { PageComponent } from '../page-protocol.ts';
import { Select } from './draw-select.ts';
import { element, freshId } from './element.ts';

/** Numbers of the components a form can hold (DOCS `components/reference.mdx`). */
const types = {
  stringSelect: 3,
  input: 4,
  channelSelect: 8,
  file: 19,
  radios: 21,
  checkboxes: 22,
  checkbox: 23,
} as const;

/** A field of a form: how it is drawn, what is in it, what is wrong with it. */
export interface FormField {
  readonly element: HTMLElement;
  readonly customId: string;
  readonly value: () => string | readonly string[] | boolean;
  readonly fault: () => string | null;
  /** Set where files are given: they are sent instead of the value. */
  readonly files?: () => readonly File[];
}

/** Draws the field that a label holds. */
export function drawField(component: PageComponent, label: PageComponent): FormField {
  const { type } = component;
  if (type === types.input) return drawInput(component, label);
  if (type === types.radios || type === types.checkboxes)
    return drawBoxes(component, label);
  if (type === types.checkbox) return drawCheckbox(component, label);
  if (type >= types.stringSelect && type <= types.channelSelect)
    return drawChoice(component, label);
  return type === types.file ? drawUpload(component, label) : drawUnknown(component);
}

function drawInput(component: PageComponent, label: PageComponent): FormField {
  const { style, least, most, value, placeholder, isRequired } = component;
  const attributes = {
    id: freshId('field'),
    class: 'field-input',
    placeholder,
    maxlength: most,
    'aria-label': label.label,
    'aria-required': String(isRequired),
    'aria-description': label.description || null,
  };
  const input =
    style === 2
      ? element('textarea', { ...attributes, rows: 4 })
      : element('input', { ...attributes, autocomplete: 'off' });
  input.value = value;
  return {
    element: input,
    customId: component.customId ?? '',
    value: () => input.value,
    fault: () => {
      const { length } = input.value;
      if (length === 0) return isRequired ? 'This field is required' : null;
      return least !== null && length < least
        ? `Must be ${least} or more in length.`
        : null;
    },
  };
}

function drawChoice(component: PageComponent, label: PageComponent): FormField {
  const select = new Select(component, () => undefined, label.label);
  return {
    element: select.element,
    customId: component.customId ?? '',
    value: () => select.values,
    fault: () => tooFew(component, select.values.length),
  };
}

function drawBoxes(component: PageComponent, label: PageComponent): FormField {
  const kind = component.type === types.radios ? 'radio' : 'checkbox';
  const name = freshId('group');
  const inputs = component.options.map((option) => {
    const input = element('input', { type: kind, name, value: option.value });
    input.checked = option.isDefault;
    return input;
  });
  const lines = component.options.map(({ label: text, description }, index) =>
    element(
      'label',
      { class: 'box-line' },
      inputs[index] ?? null,
      element(
        'span',
        {},
        element('span', { class: 'line-name' }, text),
        description !== '' && element('span', { class: 'line-description' }, description),
      ),
    ),
  );
  const role = kind === 'radio' ? 'radiogroup' : 'group';
  const chosen = (): string[] =>
    inputs.filter(({ checked }) => checked).map(({ value }) => value);
  return {
    element: element(
      'div',
      { role, class: 'boxes', 'aria-label': label.label },
      ...lines,
    ),
    customId: component.customId ?? '',
    value: () => (kind === 'radio' ? (chosen()[0] ?? '') : chosen()),
    fault: () => tooFew(component, chosen().length),
  };
}

function drawCheckbox(component: PageComponent, label: PageComponent): FormField {
  const input = element('input', { type: 'checkbox', 'aria-label': label.label });
  return {
    element: element('div', {}, input),
    customId: component.customId ?? '',
    value: () => input.checked,
    fault: () => null,
  };
}

function drawUpload(component: PageComponent, label: PageComponent): FormField {
  const input = element('input', {
    type: 'file',
    class: 'field-input',
    'aria-label': label.label,
    multiple: (component.most ?? 1) > 1,
  });
  const files = (): readonly File[] => [...(input.files ?? [])];
  return {
    element: input,
    customId: component.customId ?? '',
    value: () => '',
    files,
    fault: () => tooFew(component, files().length),
  };
}

/** A kind of field that Discord has added since. */
function drawUnknown({ type }: PageComponent): FormField {
  return {
    element: element(
      'p',
      { class: 'unknown' },
      `Fields of type ${type} are not known here`,
    ),
    customId: '',
    value: () => '',
    fault: () => null,
  };
}

function tooFew({ isRequired, least }: PageComponent, count: number): string | null {
  if (!isRequired && count === 0) return null;
  const needed = least ?? 1;
  if (count >= needed) return null;
  return needed === 1 ? 'This field is required' : `Choose ${needed} or more`;
}
