import type { Fill, TourDeed } from '../page-offer.ts';
import type { PageState } from '../page-protocol.ts';
import { drawTourButtons, drawTourText, type TourView, tourTitle } from './draw-tour.ts';
import { button, element } from './element.ts';
import { icon } from './icon.ts';
import { recall, remember } from './remember.ts';
import {
  advance,
  type Happening,
  nextDeed,
  type Standing,
  skipDone,
  type TourProgress,
  tourStart,
} from './tour-progress.ts';

/** What a tour does on the page. */
export interface TourHands {
  /** Does a deed, or leads to where it is done. */
  readonly begin: (deed: TourDeed) => void;
  /** The tour was opened or closed. */
  readonly changed: () => void;
  /** One is to look at what was answered last. */
  readonly look: () => void;
  /** The focus goes where one writes. */
  readonly leave: () => void;
}

/**
 * A strip that leads through what the bot does, by doing it. A newcomer sees it at once;
 * who has closed it opens it again from the bar above.
 */
export class Tour {
  readonly element: HTMLElement;
  readonly #hands: TourHands;
  readonly #title = element('h2', { class: 'tour-title', id: 'tour-title' });
  readonly #text = element('div', { class: 'tour-text', 'aria-live': 'polite' });
  readonly #buttons = element('div', { class: 'tour-buttons' });
  #view: TourView = { steps: [], progress: tourStart, isBegun: false };
  #standing: Standing | null = null;
  #isOpen = false;

  constructor(hands: TourHands) {
    this.#hands = hands;
    const close = button(
      { class: 'tool tour-close', 'aria-label': 'Close the tour' },
      () => this.#close(),
      icon('close'),
    );
    this.element = element(
      'section',
      { id: 'tour', 'aria-labelledby': 'tour-title', hidden: true },
      this.#title,
      close,
      this.#text,
      this.#buttons,
    );
    this.element.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#close();
    });
  }

  /** True where there is one to be opened. */
  get isOffered(): boolean {
    return this.#view.steps.length > 0;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** What the form that opens next is filled in with; null where the tour has none. */
  get fill(): Fill | null {
    const deed = this.#deed;
    return deed && 'fill' in deed ? (deed.fill ?? null) : null;
  }

  /** Takes up who one is now; the first time, opens unless it was closed for good. */
  show({ tour: steps, viewer, locale }: PageState): void {
    const isFirst = this.#standing === null;
    const before = this.#standing;
    const isModerator = viewer.role === 'Moderator';
    this.#standing = { kind: 'stands', isModerator, locale };
    this.#view = { ...this.#view, steps };
    if (isFirst) {
      this.#isOpen = this.isOffered && recall('tour') !== 'closed';
      this.#draw();
    } else if (before?.isModerator !== isModerator || before.locale !== locale)
      this.saw(this.#standing);
  }

  /** Opens at the beginning, or closes. */
  toggle(): void {
    if (this.#isOpen) this.#close();
    else {
      this.#isOpen = true;
      this.#go(tourStart);
      this.#focus();
      this.#hands.changed();
    }
  }

  /** Goes on where what happened is what was to be done. */
  saw(happening: Happening): void {
    const { steps, progress, isBegun } = this.#view;
    const next = advance(steps, progress, happening);
    if (!this.#isOpen || next === progress) return;
    this.#go(next);
    if (isBegun) this.#focus();
    if (happening.kind === 'answered') this.#hands.look();
  }

  get #deed(): TourDeed | null {
    return this.#isOpen ? nextDeed(this.#view.steps, this.#view.progress) : null;
  }

  #go(to: TourProgress): void {
    const { steps } = this.#view;
    const progress = this.#standing ? skipDone(steps, to, this.#standing) : to;
    this.#view = { steps, progress, isBegun: false };
    this.#draw();
  }

  #close(): void {
    this.#isOpen = false;
    remember('tour', 'closed');
    this.#draw();
    this.#hands.changed();
    this.#hands.leave();
  }

  #begin(): void {
    const deed = this.#deed;
    if (!deed) return;
    this.#view = { ...this.#view, isBegun: true };
    this.#draw();
    this.#hands.begin(deed);
  }

  #draw(): void {
    this.element.hidden = !this.#isOpen;
    const hadFocus = this.element.contains(document.activeElement);
    this.#title.textContent = tourTitle(this.#view);
    this.#text.replaceChildren(...drawTourText(this.#view));
    this.#buttons.replaceChildren(
      ...drawTourButtons(this.#view, {
        begin: () => this.#begin(),
        next: () => this.#go({ step: this.#view.progress.step + 1, deed: 0 }),
        close: () => this.#close(),
      }),
    );
    if (hadFocus && this.#isOpen) this.#focus();
  }

  #focus(): void {
    this.#buttons.querySelector('button')?.focus();
  }
}
