import type { Answer } from '../answer/answer.ts';
import type { Fault } from './describe-fault.ts';
import type { InteractionName } from './name-interaction.ts';

/**
 * What became of an interaction.
 *
 * - `answered`: with what was asked for, or with why it may not be.
 * - `nothing-found`: by the words that nothing answers.
 * - `refused`: the question cannot be understood, and who asked was told why.
 * - `limited`: asked too fast, and told how long to wait.
 * - `late`: Discord took no answer any more, or had one.
 * - `store-away`: what is kept could not be reached.
 * - `failed`: by a fault of the program or of Discord.
 */
export const OUTCOMES = [
  'answered',
  'nothing-found',
  'refused',
  'limited',
  'late',
  'store-away',
  'failed',
] as const;

/** One of {@link OUTCOMES}. */
export type Outcome = (typeof OUTCOMES)[number];

/**
 * The parts of the way to an answer: reading who asks and what is set there, finding the
 * answer or doing what is wanted, and laying it out until Discord has taken it.
 */
export const STAGES = ['surroundings', 'finding', 'delivery'] as const;

/** One of {@link STAGES}. */
export type Stage = (typeof STAGES)[number];

/** What can be found: the kinds of an `Answer`, passages apart by their certainty. */
export type FoundKind = Exclude<Answer['kind'], 'found'> | 'found' | 'closest';

/** What is known of an interaction when it is over: nothing of what it said. */
export interface InteractionRecord {
  readonly id: string;
  readonly name: InteractionName;
  readonly outcome: Outcome;
  /** Null where no question was answered. */
  readonly found: FoundKind | null;
  /** From its arrival until Discord had the answer. */
  readonly ms: number;
  /** Milliseconds of each stage that was reached. */
  readonly stages: Readonly<Partial<Record<Stage, number>>>;
  /** What went wrong, also where there was an answer without it; null where nothing did. */
  readonly fault: Fault | null;
}

/** Takes down how an interaction goes, while it does. */
export class Trace {
  readonly #now: () => number;
  readonly #from: number;
  #reachedAt: number;
  #found: FoundKind | null = null;
  #lack: Fault | null = null;
  readonly #stages: Partial<Record<Stage, number>> = {};

  /** @param now Milliseconds that only grow, from any start. */
  constructor(now: () => number) {
    this.#now = now;
    this.#from = now();
    this.#reachedAt = this.#from;
  }

  /** Takes down that a stage is over: what has passed since the last one was its time. */
  passed(stage: Stage): void {
    const now = this.#now();
    this.#stages[stage] = (this.#stages[stage] ?? 0) + now - this.#reachedAt;
    this.#reachedAt = now;
  }

  /** Takes down what was found; the stage of finding is over. */
  found(answer: Answer): void {
    this.passed('finding');
    this.#found = answer.kind === 'found' ? answer.certainty : answer.kind;
  }

  /** Takes down what kept something from the answer; of several the first. */
  lacked(fault: Fault): void {
    this.#lack ??= fault;
  }

  /** Returns what is known at the end. */
  end(
    of: Pick<InteractionRecord, 'id' | 'name' | 'outcome' | 'fault'>,
  ): InteractionRecord {
    this.passed('delivery');
    const isNothing = of.outcome === 'answered' && this.#found === 'nothing-found';
    return {
      ...of,
      outcome: isNothing ? 'nothing-found' : of.outcome,
      fault: of.fault ?? this.#lack,
      found: this.#found,
      ms: this.#reachedAt - this.#from,
      stages: this.#stages,
    };
  }
}
