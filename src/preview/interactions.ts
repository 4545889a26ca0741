import type { Clock } from './clock.ts';
import type { InteractionPayload } from './interaction.ts';
import { OpenInteraction, type Sender } from './open-interaction.ts';
import { ApiError } from './rest/api-error.ts';

/** Time for the first answer (DOCS `interactions/receiving-and-responding.mdx`). */
const firstAnswerMs = 3000;

/** Time in which the interaction's token works (same page). */
const tokenLifetimeMs = 15 * 60 * 1000;

/** The interactions whose tokens still work. */
export class Interactions {
  readonly #byToken = new Map<string, OpenInteraction>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Starts the two clocks of an interaction that is about to be sent. */
  open(interaction: InteractionPayload, sender: Sender): OpenInteraction {
    const open = new OpenInteraction(interaction, { ...sender, at: this.#clock.now() });
    this.#byToken.set(interaction.token, open);
    const cancel = this.#clock.schedule(firstAnswerMs, () => {
      if (open.state === 'waiting') this.#close(open);
    });
    open.response.finally(cancel).catch(() => undefined);
    this.#clock.schedule(tokenLifetimeMs, () => this.#close(open));
    return open;
  }

  /**
   * Finds the interaction a callback is for.
   * @throws {ApiError} 10062 where it is unknown or too late, 40060 where it is answered.
   */
  forCallback(id: string, token: string): OpenInteraction {
    const open = this.#byToken.get(token);
    if (open?.interaction.id !== id || open.state === 'late') throw new ApiError(10062);
    if (open.state === 'answered') throw new ApiError(40060);
    return open;
  }

  /**
   * Finds the interaction whose token a webhook request carries.
   * @throws {ApiError} 50027 where the token is unknown or expired, 10015 where the
   * interaction has no first answer yet.
   */
  forWebhook(applicationId: string, token: string): OpenInteraction {
    const open = this.#byToken.get(token);
    if (open?.interaction.application_id !== applicationId) throw new ApiError(50027);
    if (open.state === 'late') throw new ApiError(50027);
    if (open.state === 'waiting') throw new ApiError(10015);
    return open;
  }

  #close(open: OpenInteraction): void {
    open.expire();
    this.#byToken.delete(open.interaction.token);
  }
}
