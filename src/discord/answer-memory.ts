import type { Answer } from '../answer/answer.ts';
import type { Previous } from '../answer/answer-follow-up.ts';

/** How long an answer is remembered, and for how many people: so privacy and memory stay small. */
const LIFETIME_MS = 10 * 60 * 1000;
const MOST_REMEMBERED = 1000;

/** Who asked, and where. */
export interface AskingPlace {
  /** Discord's id of the channel or thread. */
  readonly channel: string;
  /** Discord's id of the person. */
  readonly member: string;
}

interface Remembered {
  readonly previous: Previous;
  readonly until: number;
}

/**
 * Remembers, for each person in each channel, which passage was answered last and who spoke
 * in it, so that they can go on asking: for ten minutes, for at most 1,000 people, in memory
 * alone. It holds no questions.
 */
export class AnswerMemory {
  readonly #now: () => number;
  readonly #byPlace = new Map<string, Remembered>();

  /** @param now Milliseconds that only grow, from any start. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** How many answers are held; those that are too old leave when another one comes. */
  get size(): number {
    return this.#byPlace.size;
  }

  /** Remembers an answer if passages were found; any other leaves what is remembered. */
  remember(place: AskingPlace, answer: Answer): void {
    const previous = previousOf(answer);
    if (!previous) return;
    const key = keyOf(place);
    // Taken out first, so that it stands last: a map keeps the order in which keys came.
    this.#byPlace.delete(key);
    this.#byPlace.set(key, { previous, until: this.#now() + LIFETIME_MS });
    this.#forget();
  }

  /** Returns what was last answered here; null for nothing in the last ten minutes. */
  recall(place: AskingPlace): Previous | null {
    const remembered = this.#byPlace.get(keyOf(place));
    return remembered && remembered.until > this.#now() ? remembered.previous : null;
  }

  /** The oldest come first. */
  #forget(): void {
    for (const [key, { until }] of this.#byPlace) {
      if (until > this.#now() && this.#byPlace.size <= MOST_REMEMBERED) return;
      this.#byPlace.delete(key);
    }
  }
}

function keyOf({ channel, member }: AskingPlace): string {
  return `${channel} ${member}`;
}

function previousOf(answer: Answer): Previous | null {
  if (answer.kind === 'cast')
    return {
      passage: { article: answer.article.id, first: 0, last: 0 },
      speaker: null,
    };
  const [passage] = answer.kind === 'found' ? answer.passages : [];
  if (!passage) return null;
  const speaker = passage.statements[0]?.sources[0]?.speaker;
  return {
    passage: passage.address,
    speaker: speaker && 'name' in speaker ? speaker.name : null,
  };
}
