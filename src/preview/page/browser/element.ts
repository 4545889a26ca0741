/** What an element may hold; null and false leave nothing behind. */
export type Child = Node | string | null | false;

/** Attributes as written in HTML; `false` and null leave one out, `true` sets it empty. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Makes an element of attributes and children. Texts become text nodes: nothing is ever
 * read as HTML.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null) continue;
    made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== null && child !== false));
  return made;
}

/** Makes a button that does something when it is pressed. */
export function button(
  attributes: Attributes,
  press: (event: MouseEvent) => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, ...children);
  made.addEventListener('click', press);
  return made;
}

/** Finds an element of the page that is always there. @throws {RangeError} If it is not. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new RangeError(`Cannot find #${id}`);
  return found;
}

let lastId = 0;

/** An id that no other element has. */
export function freshId(prefix: string): string {
  lastId += 1;
  return `${prefix}-${lastId}`;
}

/** Tells people who listen to the page rather than see it. */
export function announce(text: string): void {
  byId('announcer').textContent = text;
}
