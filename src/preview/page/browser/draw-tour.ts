import type { TourStep } from '../page-offer.ts';
import { button, element } from './element.ts';
import { nextDeed, type TourProgress } from './tour-progress.ts';

/** What is drawn of a tour. */
export interface TourView {
  readonly steps: readonly TourStep[];
  readonly progress: TourProgress;
  /** True once the button of the deed was pressed. */
  readonly isBegun: boolean;
}

/** What the buttons of a tour do. */
export interface TourButtons {
  readonly begin: () => void;
  readonly next: () => void;
  readonly close: () => void;
}

/** Says how far the tour is. */
export function tourTitle({ steps, progress }: TourView): string {
  return `Tour, 2 minutes · ${progress.step + 1} of ${steps.length}`;
}

/** Draws what a step is for and what is to be done, or what is to be seen then. */
export function drawTourText({ steps, progress, isBegun }: TourView): readonly Node[] {
  const step = steps[progress.step];
  if (!step) return [];
  const deed = nextDeed(steps, progress);
  const said = deed
    ? [isBegun && deed.hint !== undefined ? deed.hint : step.purpose]
    : step.look;
  return [
    element('h3', { class: 'tour-step' }, step.title),
    ...(deed
      ? said.map((text) => element('p', {}, text))
      : [
          element('p', { class: 'tour-label' }, 'What to look at:'),
          element(
            'ul',
            { class: 'tour-look' },
            ...said.map((text) => element('li', {}, text)),
          ),
        ]),
  ];
}

/** Draws the one button that goes on, and the one that leaves a deed out. */
export function drawTourButtons(
  { steps, progress }: TourView,
  { begin, next, close }: TourButtons,
): readonly HTMLElement[] {
  const deed = nextDeed(steps, progress);
  const isLast = progress.step === steps.length - 1;
  const goOn = isLast
    ? button({ class: 'button button-primary' }, close, 'End the tour')
    : button({ class: 'button button-primary' }, next, 'Next');
  if (!deed) return [goOn];
  const skip = button({ class: 'textual tour-skip' }, isLast ? close : next, 'Skip');
  return [button({ class: 'button button-primary' }, begin, deed.words), skip];
}
