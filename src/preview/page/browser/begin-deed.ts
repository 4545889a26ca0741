import type { TourDeed } from '../page-offer.ts';
import { announce } from './element.ts';
import { pointAt } from './point-at.ts';

/** What a deed is begun with. */
export interface DeedHands {
  /** Writes a line into the box and sends it. */
  readonly write: (line: string) => void;
  readonly moderate: () => void;
  readonly speak: (locale: string) => void;
  /** Opens the menu of the last message with a text; false where there is none. */
  readonly openMenu: (text: string) => boolean;
  /** What a command on a message is called in the reader's language. */
  readonly labelOf: (command: string) => string;
}

/** Does a deed of a tour as a person would, or leads to the control that does it. */
export function beginDeed(deed: TourDeed, hands: DeedHands): void {
  switch (deed.kind) {
    case 'ask':
    case 'open':
      hands.write(deed.command);
      break;
    case 'say':
      hands.write(deed.text);
      break;
    case 'moderate':
      hands.moderate();
      break;
    case 'language':
      hands.speak(deed.locale);
      break;
    case 'press':
      if (!point('#messages .button', deed.button)) hands.write(deed.command);
      break;
    case 'menu':
      if (!hands.openMenu(deed.text)) announce('The message is not there any more');
      else point('[role=menuitem]', hands.labelOf(deed.command));
  }
}

/** Points at the last control of a kind that begins with some words; false where none does. */
function point(selector: string, words: string): boolean {
  const controls = [...document.querySelectorAll<HTMLElement>(selector)];
  const found = controls.findLast(
    (control) => control.textContent?.startsWith(words) && !control.matches(':disabled'),
  );
  if (found) pointAt(found);
  return found !== undefined;
}
