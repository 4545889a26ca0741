import { announce, button, byId, element } from './element.ts';
import { type IconName, icon } from './icon.ts';

/** A line of a menu; null is a rule between lines. */
export type MenuLine = {
  readonly label: string;
  readonly icon: IconName;
  readonly isDangerous?: boolean;
  /** The app a command belongs to. */
  readonly note?: string;
  readonly choose: () => void;
} | null;

/** Where a menu opens, in pixels of the window. */
export interface MenuPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * Opens a menu and puts the focus on its first line (WAI-ARIA Authoring Practices, *Menu*).
 * When it closes, the focus goes back to where it was.
 */
export function openMenu(label: string, lines: readonly MenuLine[], at: MenuPoint): void {
  const before = document.activeElement;
  const close = (isChosen = false): void => {
    shade.remove();
    if (!isChosen && before instanceof HTMLElement) before.focus();
  };
  const drawn = lines.map((line) =>
    line
      ? drawLine(line, () => close(true))
      : element('div', { role: 'separator', class: 'menu-rule' }),
  );
  const menu = element(
    'div',
    { role: 'menu', class: 'menu', 'aria-label': label },
    ...drawn,
  );
  const shade = element('div', { class: 'menu-shade' }, menu);
  shade.addEventListener('click', (event) => event.target === shade && close());
  shade.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    close();
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (!walk(menu, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  byId('overlays').append(shade);
  place(menu, at);
  menu.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  announce(label);
}

function drawLine(line: NonNullable<MenuLine>, close: () => void): HTMLElement {
  return button(
    {
      role: 'menuitem',
      class: `menu-line${line.isDangerous ? ' menu-danger' : ''}`,
      tabindex: -1,
    },
    () => {
      close();
      line.choose();
    },
    element(
      'span',
      { class: 'menu-label' },
      line.label,
      line.note !== undefined && element('span', { class: 'menu-note' }, line.note),
    ),
    icon(line.icon),
  );
}

function walk(menu: HTMLElement, key: string): boolean {
  const lines = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const active = document.activeElement;
  const at = active instanceof HTMLElement ? lines.indexOf(active) : -1;
  const next: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: -1,
  };
  const to = next[key];
  if (to === undefined) return false;
  lines.at(to % lines.length)?.focus();
  return true;
}

/** Keeps the menu inside the window. */
function place(menu: HTMLElement, { x, y }: MenuPoint): void {
  const { width, height } = menu.getBoundingClientRect();
  const left = Math.max(8, Math.min(x, window.innerWidth - width - 8));
  const top = Math.max(8, Math.min(y, window.innerHeight - height - 8));
  menu.style.left = `${left}px`;
  menu.style.top = `${top}px`;
}
