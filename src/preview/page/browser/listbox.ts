import { type Child, element, freshId } from './element.ts';

/** A line of a list box. */
export interface ListboxItem<Value> {
  readonly value: Value;
  readonly content: readonly Child[];
  /** Set where lines can be chosen together. */
  readonly isChosen?: boolean;
}

/**
 * A list whose active line is moved by the keyboard while the focus stays where one types
 * (WAI-ARIA Authoring Practices, *Combobox* and *Listbox*).
 */
export class Listbox<Value> {
  readonly element: HTMLElement;
  readonly #pick: (value: Value) => void;
  #items: readonly ListboxItem<Value>[] = [];
  #active = -1;
  #owner: HTMLElement | null = null;

  constructor(label: string, pick: (value: Value) => void, hasMany = false) {
    this.element = element('div', {
      role: 'listbox',
      id: freshId('list'),
      class: 'listbox',
      'aria-label': label,
      'aria-multiselectable': hasMany,
    });
    this.#pick = pick;
  }

  get size(): number {
    return this.#items.length;
  }

  get active(): Value | null {
    return this.#items[this.#active]?.value ?? null;
  }

  /** The field that has the focus: it is told which line is active. */
  attach(owner: HTMLElement): void {
    this.#owner = owner;
    owner.setAttribute('aria-controls', this.element.id);
    this.#tell();
  }

  /** The list is no longer there: the field points at nothing. */
  detach(): void {
    this.#owner?.removeAttribute('aria-controls');
    this.#owner?.removeAttribute('aria-activedescendant');
    this.#owner = null;
  }

  /** Shows other lines. @param active the line that is active, -1 for none */
  show(items: readonly ListboxItem<Value>[], active = -1): void {
    this.#items = items;
    this.#active = Math.min(active, items.length - 1);
    this.element.replaceChildren(...items.map((item) => this.#line(item)));
    this.#tell();
  }

  /** Makes the next line active, or the one before; past the end it begins again. */
  move(by: 1 | -1): void {
    if (this.#items.length === 0) return;
    const from = this.#active === -1 && by === -1 ? 0 : this.#active;
    this.#active = (from + by + this.#items.length) % this.#items.length;
    this.#tell();
  }

  /** Picks the active line; false where none is. */
  pick(): boolean {
    const item = this.#items[this.#active];
    if (item) this.#pick(item.value);
    return item !== undefined;
  }

  #line(item: ListboxItem<Value>): HTMLElement {
    const line = element(
      'div',
      { role: 'option', id: freshId('line'), class: 'line', 'aria-selected': 'false' },
      ...item.content,
    );
    if (item.isChosen) line.classList.add('line-chosen');
    // The focus stays where it is.
    line.addEventListener('mousedown', (event) => event.preventDefault());
    line.addEventListener('click', () => this.#pick(item.value));
    return line;
  }

  #tell(): void {
    const lines = [...this.element.children];
    for (const [index, line] of lines.entries()) {
      const isChosen = this.#items[index]?.isChosen ?? index === this.#active;
      line.setAttribute('aria-selected', String(isChosen));
      line.classList.toggle('line-active', index === this.#active);
    }
    const active = lines[this.#active];
    if (active) this.#owner?.setAttribute('aria-activedescendant', active.id);
    else this.#owner?.removeAttribute('aria-activedescendant');
    active?.scrollIntoView({ block: 'nearest' });
  }
}
