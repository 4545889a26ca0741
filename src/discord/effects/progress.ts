import type { Words } from '../../wording/words.ts';
import type { MessageBody } from '../message-body.ts';
import { renderNotice } from '../render-answer.ts';

/** Shows somebody who waits how far it has come, in the order in which it came. */
export class Progress {
  readonly #show: (body: MessageBody) => Promise<unknown>;
  readonly #words: Words;
  #shown: Promise<unknown> | null = null;

  /** @param show Puts a message in the place of the one before. */
  constructor(show: (body: MessageBody) => Promise<unknown>, words: Words) {
    this.#show = show;
    this.#words = words;
  }

  /** Shows a step; does not wait until it is seen. */
  tell(body: MessageBody): void {
    // One that does not arrive is missed by nobody: the next one, or the last, follows.
    const before = this.#shown ?? Promise.resolve();
    this.#shown = before.then(() => this.#show(body)).catch(() => undefined);
  }

  /**
   * Waits for what is done, and until each step was shown. What fails leaves nobody
   * waiting before a step that never ends.
   */
  async through<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (thrown) {
      // Where no step was shown, what comes now says all.
      if (this.#shown) this.tell(renderNotice(this.#words.say('refusals.not-ended')));
      throw thrown;
    } finally {
      await this.#shown;
    }
  }
}
