import type { PageMessage, PagePerson, PageState } from '../page-protocol.ts';
import type { MenuPoint } from './context-menu.ts';
import { drawMessage, type MessageHands } from './draw-message.ts';
import { drawPending, type PendingAnswer } from './draw-pending.ts';
import { drawWelcome } from './draw-welcome.ts';
import { announce, element } from './element.ts';
import { keepEnd } from './keep-end.ts';

/** Messages of one author within these milliseconds are drawn under one name. */
const groupMs = 7 * 60 * 1000;

/** Answers stand alone. */
function isFollowing(message: PageMessage, before: PageMessage | undefined): boolean {
  if (!before || message.author.isApp || message.kind !== 'message') return false;
  const isSame =
    before.kind === 'message' &&
    before.author.id === message.author.id &&
    before.isPrivate === message.isPrivate;
  return isSame && Date.parse(message.at) - Date.parse(before.at) < groupMs;
}

/** The messages of a channel, oldest first; the newest is kept in sight. */
export class MessageList {
  readonly element: HTMLElement = element('div', {
    id: 'messages',
    role: 'log',
    'aria-live': 'off',
    tabindex: 0,
  });
  readonly #hands: MessageHands;
  readonly #ask: (question: string) => void;
  readonly #settle: () => void;
  #messages: PageMessage[] = [];
  #state: PageState | null = null;

  constructor(hands: MessageHands, ask: (question: string) => void) {
    this.#hands = hands;
    this.#ask = ask;
    this.element.addEventListener('keydown', (event) => this.#walk(event));
    this.#settle = keepEnd(this.element);
  }

  /** Draws everything anew. */
  show(state: PageState): void {
    this.#state = state;
    this.#messages = [...state.messages];
    this.element.setAttribute('aria-label', `Messages in ${state.channel.name}`);
    const drawn = this.#messages.map((message, index) => this.#draw(message, index));
    this.element.replaceChildren(drawWelcome(state, this.#ask), ...drawn);
    this.#note();
    this.#toEnd();
  }

  /** Draws a new message at the end, or an edited one in its place. */
  put(message: PageMessage): void {
    const wasAtEnd = this.#isAtEnd;
    const index = this.#messages.findIndex(({ id }) => id === message.id);
    if (index === -1) {
      this.#messages.push(message);
      this.element.append(this.#draw(message, this.#messages.length - 1));
    } else {
      this.#messages[index] = message;
      this.#replace(message, index);
    }
    this.#note();
    if (!message.isThinking) announce(`${message.author.name}: ${message.plain}`);
    if (wasAtEnd || message.isOwn) this.#keepInSight(message, index === -1);
  }

  /** Takes a message away; the one below it may get its author's name back. */
  remove(id: string): void {
    const index = this.#messages.findIndex((message) => message.id === id);
    if (index === -1) return;
    this.#messages.splice(index, 1);
    const drawn = this.#drawn(id);
    if (drawn?.contains(document.activeElement)) this.element.focus();
    drawn?.remove();
    const below = this.#messages[index];
    if (below) this.#replace(below, index);
    this.#note();
  }

  /** Shows that a command was sent; what is returned takes that away or says what failed. */
  pend(used: { readonly by: PagePerson; readonly command: string }): PendingAnswer {
    const app = this.#state?.app;
    const pending = drawPending(app, used);
    this.element.append(pending.element);
    this.#note();
    this.#toEnd();
    return pending;
  }

  /** Says below a message that using its component failed. */
  fail(id: string, reason: string): void {
    const body = this.#drawn(id)?.querySelector('.body');
    body?.querySelector('.failure')?.remove();
    body?.append(element('div', { class: 'failure', role: 'alert' }, reason));
    this.#toEnd();
  }

  /** Shows the first line of the newest message where it is too long to be seen whole. */
  showLast(): void {
    const drawn = this.element.lastElementChild;
    if (drawn && drawn.clientHeight > this.element.clientHeight) drawn.scrollIntoView();
    else this.#toEnd();
    this.#settle();
  }

  /** The last message that has a text in it; null where none has. */
  last(
    text: string,
  ): { readonly message: PageMessage; readonly drawn: HTMLElement } | null {
    const message = this.#messages.findLast(({ plain }) => plain.includes(text));
    const drawn = message ? this.#drawn(message.id) : null;
    return message && drawn ? { message, drawn } : null;
  }

  get #isAtEnd(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.element;
    return scrollHeight - scrollTop - clientHeight < 80;
  }

  #toEnd(): void {
    this.element.scrollTop = this.element.scrollHeight;
  }

  /** A new message scrolls to its end; one that grows keeps its first line in sight. */
  #keepInSight({ id }: PageMessage, isNew: boolean): void {
    if (isNew) this.#toEnd();
    else this.#drawn(id)?.scrollIntoView({ block: 'nearest' });
  }

  #drawn(id: string): HTMLElement | null {
    return document.getElementById(`message-${id}`);
  }

  #draw(message: PageMessage, index: number): HTMLElement {
    const drawn = drawMessage(
      message,
      this.#hands,
      isFollowing(message, this.#messages[index - 1]),
    );
    listenForMenu(drawn, (at) => this.#hands.openMenu(message, drawn, at));
    return drawn;
  }

  /** Keeps the focus on the button that was pressed, if the new message has it too. */
  #replace(message: PageMessage, index: number): void {
    const old = this.#drawn(message.id);
    const focused = old?.contains(document.activeElement) ? document.activeElement : null;
    const key = focused?.getAttribute('data-key');
    const label = focused?.textContent;
    const drawn = this.#draw(message, index);
    old?.replaceWith(drawn);
    if (!focused) return;
    const controls = [
      ...drawn.querySelectorAll<HTMLElement>('[data-key]:not(:disabled)'),
    ];
    const same =
      controls.find((control) => control.getAttribute('data-key') === key) ??
      controls.find((control) => control.textContent === label);
    (same ?? drawn).focus();
  }

  /** Arrow keys walk from message to message; Home and End lead to the first and last. */
  #walk(event: KeyboardEvent): void {
    const drawn = [...this.element.querySelectorAll<HTMLElement>('.message')];
    const { target } = event;
    if (target !== this.element && !drawn.some((one) => one === target)) return;
    const at = target instanceof HTMLElement ? drawn.indexOf(target) : -1;
    const steps: Readonly<Record<string, number>> = {
      ArrowUp: at === -1 ? drawn.length - 1 : at - 1,
      ArrowDown: at + 1,
      Home: 0,
      End: drawn.length - 1,
    };
    const next = drawn[steps[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  /** An empty channel offers questions. */
  #note(): void {
    const isEmpty = this.element.querySelector('.message') === null;
    this.element.classList.toggle('messages-empty', isEmpty);
  }
}

/** Time a finger rests on a message before the menu opens, in milliseconds. */
const pressMs = 500;

/** Opens the menu on right click, the menu key, Shift+F10 and a long press. */
function listenForMenu(drawn: HTMLElement, open: (at: MenuPoint | null) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  drawn.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    // The menu key sends this event as well, without a place.
    open(event.button === 2 ? { x: event.clientX, y: event.clientY } : null);
  });
  drawn.addEventListener('keydown', (event) => {
    if (event.key !== 'ContextMenu' && !(event.shiftKey && event.key === 'F10')) return;
    event.preventDefault();
    open(null);
  });
  drawn.addEventListener('pointerdown', ({ pointerType, clientX, clientY }) => {
    if (pointerType !== 'touch') return;
    timer = setTimeout(() => open({ x: clientX, y: clientY }), pressMs);
  });
  for (const kind of ['pointerup', 'pointercancel', 'pointermove'] as const)
    drawn.addEventListener(kind, () => clearTimeout(timer));
}
