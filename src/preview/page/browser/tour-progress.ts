import type { Fill, TourDeed, TourStep } from '../page-offer.ts';

/** How far a tour has come. */
export interface TourProgress {
  /** From 0. */
  readonly step: number;
  /** Which of the step's deeds is next; all are done where it is as high as their number. */
  readonly deed: number;
}

/** Where a tour begins. */
export const tourStart: TourProgress = { step: 0, deed: 0 };

/** Who one is, and in which language. */
export interface Standing {
  readonly kind: 'stands';
  readonly isModerator: boolean;
  readonly locale: string;
}

/** Something that happened on the page, whichever button did it. */
export type Happening =
  | Standing
  | {
      readonly kind: 'answered';
      /** `/who said`, or the name of a command on a message; empty below a form or a button. */
      readonly command: string;
      readonly text: string;
    }
  | { readonly kind: 'pressed'; readonly button: string }
  | {
      readonly kind: 'submitted';
      /** Custom ids of the form's fields. */
      readonly fields: readonly string[];
    }
  | { readonly kind: 'said' };

/** The deed that is next; null while one looks at what came of the last. */
export function nextDeed(
  steps: readonly TourStep[],
  { step, deed }: TourProgress,
): TourDeed | null {
  return steps[step]?.deeds[deed] ?? null;
}

/**
 * Goes on where what happened is what was to be done next, also when one did it by hand
 * while still looking at the step before.
 */
export function advance(
  steps: readonly TourStep[],
  progress: TourProgress,
  happening: Happening,
): TourProgress {
  const deed = nextDeed(steps, progress);
  if (deed)
    return isDone(deed, happening) ? { ...progress, deed: progress.deed + 1 } : progress;
  const [first] = steps[progress.step + 1]?.deeds ?? [];
  return first && isDone(first, happening)
    ? { step: progress.step + 1, deed: 1 }
    : progress;
}

/** Skips deeds that leave one as one stands: who is a moderator need not become one. */
export function skipDone(
  steps: readonly TourStep[],
  progress: TourProgress,
  standing: Standing,
): TourProgress {
  const deed = nextDeed(steps, progress);
  if (!deed || !isDone(deed, standing)) return progress;
  return skipDone(steps, { ...progress, deed: progress.deed + 1 }, standing);
}

function isDone(deed: TourDeed, happening: Happening): boolean {
  switch (happening.kind) {
    case 'stands':
      return isSo(deed, happening);
    case 'answered':
      return isAnswered(deed, happening);
    case 'pressed':
      return deed.kind === 'press' && !deed.fill && deed.button === happening.button;
    case 'submitted':
      return deed.kind === 'press' && isFilled(deed.fill, happening.fields);
    case 'said':
      return deed.kind === 'say';
  }
}

function isSo(deed: TourDeed, { isModerator, locale }: Standing): boolean {
  if (deed.kind === 'moderate') return isModerator;
  // Any language but that of the tour will do.
  return deed.kind === 'language' && !locale.startsWith('en');
}

function isAnswered(
  deed: TourDeed,
  { command, text }: Extract<Happening, { kind: 'answered' }>,
): boolean {
  if (deed.kind === 'menu') return deed.command === command;
  const isMeant =
    deed.kind === 'open' ||
    (deed.kind === 'ask' && command !== '' && deed.command.startsWith(`${command} `));
  return isMeant && new RegExp(deed.sign, 'u').test(text);
}

function isFilled(fill: Fill | undefined, fields: readonly string[]): boolean {
  return fill !== undefined && Object.keys(fill).every((id) => fields.includes(id));
}
