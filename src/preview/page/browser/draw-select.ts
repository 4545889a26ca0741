import type { PageComponent, PageOption } from '../page-protocol.ts';
import type { Use } from './draw-component.ts';
import { element, freshId } from './element.ts';
import { icon } from './icon.ts';
import { Listbox } from './listbox.ts';

/** Draws a select of a message: what is chosen is sent when its list closes. */
export function drawSelect(component: PageComponent, use: Use): HTMLElement {
  const { customId } = component;
  return new Select(component, (values, field) => {
    if (customId !== null) use(customId, values, field);
  }).element;
}

/** A field that opens a list of choices, one or many. */
export class Select {
  readonly element: HTMLElement;
  readonly field: HTMLElement;
  readonly #component: PageComponent;
  readonly #list: Listbox<PageOption>;
  readonly #chosen = new Set<string>();
  readonly #change: (values: readonly string[], field: HTMLElement) => void;
  #before = '';

  constructor(
    component: PageComponent,
    change: (values: readonly string[], field: HTMLElement) => void,
    label: string = component.placeholder || 'Make a selection',
  ) {
    this.#component = component;
    this.#change = change;
    for (const { value, isDefault } of component.options)
      if (isDefault) this.#chosen.add(value);
    this.#list = new Listbox(label, (option) => this.#toggle(option), this.#hasMany);
    this.#list.element.hidden = true;
    this.field = element('div', {
      class: 'select-field',
      id: freshId('select'),
      role: 'combobox',
      tabindex: component.isDisabled ? null : 0,
      'aria-disabled': String(component.isDisabled),
      'aria-expanded': 'false',
      'aria-haspopup': 'listbox',
      'aria-label': label,
      'data-key': component.customId,
    });
    this.#list.attach(this.field);
    this.element = element('div', { class: 'select' }, this.field, this.#list.element);
    this.#draw();
    if (!component.isDisabled) this.#listen();
  }

  /** The values that are chosen now. */
  get values(): readonly string[] {
    return [...this.#chosen];
  }

  get #hasMany(): boolean {
    return (this.#component.most ?? 1) > 1;
  }

  get #isOpen(): boolean {
    return !this.#list.element.hidden;
  }

  #listen(): void {
    this.field.addEventListener('click', () => this.#open(!this.#isOpen));
    this.field.addEventListener('blur', () => this.#open(false));
    this.field.addEventListener('keydown', (event) => {
      if (!this.#press(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    });
  }

  /** Does what a key means here; false where it means nothing of ours. */
  #press(key: string): boolean {
    const isOpener = ['ArrowDown', 'ArrowUp', 'Enter', ' '].includes(key);
    if (!this.#isOpen) {
      if (isOpener) this.#open(true);
      return isOpener;
    }
    if (key === 'Escape') this.#open(false);
    else if (key === 'ArrowDown') this.#list.move(1);
    else if (key === 'ArrowUp') this.#list.move(-1);
    else if (isOpener) this.#list.pick();
    else return false;
    return true;
  }

  #open(isOpen: boolean): void {
    if (isOpen === this.#isOpen) return;
    this.#list.element.hidden = !isOpen;
    this.field.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) {
      this.#before = this.values.join('\n');
      this.#show(0);
      this.#list.element.scrollIntoView({ block: 'nearest' });
    } else if (this.#before !== this.values.join('\n')) {
      this.#change(this.values, this.field);
    }
  }

  #toggle({ value }: PageOption): void {
    const isChosen = this.#chosen.has(value);
    if (!this.#hasMany) this.#chosen.clear();
    if (isChosen && this.#hasMany) this.#chosen.delete(value);
    else if (this.#chosen.size < (this.#component.most ?? 1)) this.#chosen.add(value);
    this.#draw();
    if (this.#hasMany) {
      this.#show(this.#component.options.findIndex((option) => option.value === value));
    } else this.#open(false);
  }

  #show(active: number): void {
    const items = this.#component.options.map((option) => ({
      value: option,
      content: [
        element('span', { class: 'line-name' }, option.label),
        option.description !== '' &&
          element('span', { class: 'line-description' }, option.description),
      ],
      isChosen: this.#chosen.has(option.value),
    }));
    this.#list.show(items, active);
  }

  #draw(): void {
    const chosen = this.#component.options.filter(({ value }) => this.#chosen.has(value));
    const shown = chosen.map(({ label }) => label).join(', ');
    const placeholder = this.#component.placeholder || 'Make a selection';
    this.field.replaceChildren(
      element(
        'span',
        { class: shown ? 'select-value' : 'select-placeholder' },
        shown || placeholder,
      ),
      icon('down'),
    );
  }
}
