import type { Invocation } from '../../src/preview/open-interaction.ts';
import type { LoggedRequest } from '../../src/preview/rest/request-log.ts';
import { type Message, messageText } from '../../src/preview/world/message.ts';
import type { Excuse } from './excuse.ts';

/** What became of an interaction, as whoever did it sees it. */
export type Fate =
  | 'waiting'
  | 'thinking'
  | 'answered'
  | 'limited'
  | 'store-away'
  | 'apology'
  | 'empty'
  | 'unanswered';

/** Why an interaction may end otherwise than with an answer. */
export interface Circumstance {
  readonly act: string;
  /** When it was sent, in seconds from the beginning of the soak, by its clock. */
  readonly at: number;
  /** What was wrong then, in words. */
  readonly faults: readonly string[];
  readonly excuse: Excuse | null;
  /** True for the member who asks without end. */
  readonly isHog: boolean;
  /** True while the store fails. */
  readonly isStoreAway: boolean;
  /** True while something fails, or several come at once: its time says nothing about the bot. */
  readonly isDisturbed: boolean;
}

/** One interaction that was sent. */
export interface Seen extends Circumstance {
  readonly id: string;
  fate: Fate;
  /** How many first answers Discord has taken. */
  taken: number;
  /**
   * Milliseconds that the bot's first thread used a processor from sending this until
   * Discord had the first answer, for whatever it did; null without an answer.
   */
  processorMs: number | null;
}

// Matches "Please try again in 3 seconds."
const WAIT = /Please try again in \d+ seconds?\./;

// Matches what the bot says without its store.
const AWAY = /cannot be reached just now/;

// Matches what the bot says after a fault.
const APOLOGY = /^Something went wrong/m;

/** What a tally needs to know. */
export interface TallyParts {
  /** Told of each message that answers somebody. */
  readonly onMessage: (message: Message, invocation: Invocation) => void;
  /** Milliseconds that the bot's first thread has used a processor. */
  readonly processorMs: () => number;
}

/** Takes down what becomes of each interaction. */
export class Tally {
  readonly #seen = new Map<string, Seen>();
  readonly #parts: TallyParts;

  constructor(parts: TallyParts) {
    this.#parts = parts;
  }

  /** All that were sent, in their order. */
  get seen(): readonly Seen[] {
    return [...this.#seen.values()];
  }

  /** How many have no answer yet. */
  get open(): number {
    return this.seen.filter(({ fate }) => ['waiting', 'thinking'].includes(fate)).length;
  }

  /** Watches what becomes of an interaction. */
  watch(invocation: Invocation, circumstance: Circumstance): void {
    const { id } = invocation.interaction;
    const seen: Seen = {
      ...circumstance,
      id,
      fate: 'waiting',
      taken: 0,
      processorMs: null,
    };
    const from = this.#parts.processorMs();
    this.#seen.set(id, seen);
    invocation.response.then(
      (response) => {
        seen.processorMs = this.#parts.processorMs() - from;
        if ('message' in response && response.kind !== 'deferred-message')
          this.#read(response.message, seen, invocation);
        else seen.fate = response.kind === 'deferred-message' ? 'thinking' : 'answered';
        if (seen.fate === 'thinking') this.#wait(seen, invocation);
      },
      () => {
        seen.fate = 'unanswered';
      },
    );
  }

  /** Counts the first answers that Discord has taken. */
  count({ route, path, status }: LoggedRequest): void {
    if (route !== CALLBACK || status < 200 || status >= 300) return;
    const seen = this.#seen.get(path.split('/')[2] ?? '');
    if (seen) seen.taken += 1;
  }

  #wait(seen: Seen, invocation: Invocation): void {
    invocation.answer.then(
      (message) => this.#read(message, seen, invocation),
      () => undefined,
    );
  }

  #read(message: Message, seen: Seen, invocation: Invocation): void {
    seen.fate = fateOf(message);
    if (seen.fate === 'answered') this.#parts.onMessage(message, invocation);
  }
}

const CALLBACK = '/interactions/:interaction/:token/callback';

function fateOf(message: Message): Fate {
  const text = messageText(message);
  if (text.trim() === '' && message.attachments.length === 0) return 'empty';
  if (WAIT.test(text)) return 'limited';
  if (APOLOGY.test(text)) return 'apology';
  return AWAY.test(text) ? 'store-away' : 'answered';
}
