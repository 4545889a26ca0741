import type { PageResult, PageValues } from '../page-action.ts';
import type { PageComponent, PageForm } from '../page-protocol.ts';
import { openDialog } from './dialog.ts';
import { drawMarkdown } from './draw-markdown.ts';
import { button, element } from './element.ts';
import { drawField, type FormField } from './form-field.ts';

/** The component that gives a field its label (DOCS `components/reference.mdx#label`). */
const labelType = 18;

/** A single checkbox: not ticking it is an answer too. */
const checkboxType = 23;

/** Opens a form that a bot asked for; it stays open until it was sent. */
export function openForm(
  form: PageForm,
  submit: (
    values: PageValues,
    files: Readonly<Record<string, readonly File[]>>,
  ) => Promise<PageResult>,
): void {
  const fields: { readonly field: FormField; readonly fault: HTMLElement }[] = [];
  const lines = form.components.map((component) => {
    if (component.type !== labelType)
      return element('div', { class: 'text' }, drawMarkdown(component.text));
    const [child] = component.children;
    const field = drawField(child ?? component, component);
    const fault = element('div', { class: 'field-fault', role: 'alert' });
    fields.push({ field, fault });
    return drawLabel(component, field, fault);
  });
  const failure = element('div', { class: 'form-failure', role: 'alert' });
  const send = async (): Promise<void> => {
    for (const { field, fault } of fields) fault.textContent = field.fault() ?? '';
    if (fields.some(({ field }) => field.fault() !== null)) return;
    sendButton.disabled = true;
    const filled = fields.filter(({ field }) => field.customId !== '');
    const values = filled.flatMap(({ field: { customId, value, files: given } }) =>
      given ? [] : [[customId, value()] as const],
    );
    const files = filled.flatMap(({ field: { customId, files: given } }) =>
      given ? [[customId, given()] as const] : [],
    );
    const result = await submit(Object.fromEntries(values), Object.fromEntries(files));
    sendButton.disabled = false;
    if (result.kind === 'failed') failure.textContent = result.reason;
    else dialog.close();
  };
  const sendButton = button(
    { class: 'button button-primary' },
    () => void send(),
    'Submit',
  );
  const cancel = button(
    { class: 'button button-secondary' },
    () => dialog.close(),
    'Cancel',
  );
  const body = element('div', { class: 'dialog-body' }, ...lines, failure);
  const foot = element('div', { class: 'dialog-foot' }, cancel, sendButton);
  const dialog = openDialog(form.title, [body, foot]);
  dialog.element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    void send();
  });
  body.querySelector<HTMLElement>('input, textarea, [tabindex="0"]')?.focus();
}

function drawLabel(
  label: PageComponent,
  field: FormField,
  fault: HTMLElement,
): HTMLElement {
  const [child] = label.children;
  const isRequired = child?.isRequired === true && child.type !== checkboxType;
  return element(
    'div',
    { class: 'field' },
    element(
      'div',
      { class: 'field-label' },
      label.label,
      isRequired && element('span', { class: 'field-star', 'aria-hidden': 'true' }, ' *'),
    ),
    label.description !== '' &&
      element('div', { class: 'field-description' }, label.description),
    field.element,
    fault,
  );
}
