import type { PageMessage } from '../page-protocol.ts';
import { openDialog } from './dialog.ts';
import { drawMessage, type MessageHands } from './draw-message.ts';
import { button, element } from './element.ts';

/** The list of pinned messages; it follows what is pinned while it is open. */
export class PinsPanel {
  readonly #hands: MessageHands;
  readonly #unpin: (message: PageMessage) => void;
  readonly #list = element('div', { class: 'pins' });
  #pins: readonly PageMessage[] = [];
  #mayUnpin = false;

  constructor(hands: MessageHands, unpin: (message: PageMessage) => void) {
    this.#hands = hands;
    this.#unpin = unpin;
  }

  show(pins: readonly PageMessage[], mayUnpin: boolean): void {
    this.#pins = pins;
    this.#mayUnpin = mayUnpin;
    this.#list.replaceChildren(
      ...(pins.length === 0 ? [drawNone()] : pins.map((pin) => this.#draw(pin))),
    );
  }

  /** An edited message looks so here too; a removed one is no longer pinned. */
  change(id: string, message: PageMessage | null): void {
    const changed = this.#pins.flatMap((pin) =>
      pin.id !== id ? [pin] : message?.isPinned ? [message] : [],
    );
    this.show(changed, this.#mayUnpin);
  }

  open(): void {
    openDialog('Pinned Messages', [this.#list], 'panel');
  }

  #draw(pin: PageMessage): HTMLElement {
    const drawn = drawMessage({ ...pin, used: null }, this.#hands, false);
    drawn.removeAttribute('id');
    // Buttons work where the message stands; here it is to be read.
    for (const control of drawn.querySelectorAll<HTMLButtonElement>('.body button'))
      control.disabled = true;
    const unpin =
      this.#mayUnpin &&
      button({ class: 'textual pin-remove' }, () => this.#unpin(pin), 'Unpin');
    return element('div', { class: 'pinned' }, drawn, unpin);
  }
}

function drawNone(): HTMLElement {
  return element(
    'p',
    { class: 'pins-none' },
    'This channel doesn’t have any pinned messages… yet.',
  );
}
