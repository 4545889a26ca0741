import {
  type FirstResponse,
  type InteractionPayload,
  NoResponseError,
} from './interaction.ts';
import type { Actor } from './interaction-actor.ts';
import { Outcome } from './outcome.ts';
import type { Message } from './world/message.ts';

/** What a person did, and what the bot made of it. */
export interface Invocation {
  readonly interaction: InteractionPayload;
  /** Who did it, and where. */
  readonly actor: Actor;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  /** The first callback. Rejects with `NoResponseError` after three seconds. */
  readonly response: Promise<FirstResponse>;
  /** From sending the interaction to receiving the callback; null before. */
  readonly respondedAfterMs: number | null;
  /**
   * The message that answers: at once, or after a defer when it is filled in. Rejects with
   * `NoResponseError`, and where the first callback is a form or a list of choices.
   */
  readonly answer: Promise<Message>;
  /** Ids of the follow-ups, oldest first. */
  readonly followUpIds: readonly string[];
}

/** Who sent an interaction, and what their install allows. */
export interface Sender {
  readonly actor: Actor;
  readonly isForcedPrivate: boolean;
}

/** An interaction on the server's side: open, answered or too late. */
export class OpenInteraction implements Invocation {
  readonly interaction: InteractionPayload;
  readonly sentAt: number;
  readonly actor: Actor;
  /** True where answers are shown to the member alone, whatever their flags. */
  readonly isForcedPrivate: boolean;
  readonly #response = new Outcome<FirstResponse>();
  readonly #answer = new Outcome<Message>();
  readonly response: Promise<FirstResponse> = this.#response.promise;
  readonly answer: Promise<Message> = this.#answer.promise;
  readonly followUpIds: string[] = [];
  respondedAfterMs: number | null = null;
  state: 'waiting' | 'answered' | 'late' = 'waiting';
  /** Id of the message that `@original` means. */
  originalId: string | null = null;
  /** True between a deferred message and what fills it in. */
  isThinking = false;

  constructor(interaction: InteractionPayload, sender: Sender & { readonly at: number }) {
    this.interaction = interaction;
    this.actor = sender.actor;
    this.isForcedPrivate = sender.isForcedPrivate;
    this.sentAt = sender.at;
  }

  respond(response: FirstResponse, at: number): void {
    this.state = 'answered';
    this.respondedAfterMs = at - this.sentAt;
    this.#response.resolve(response);
    if (response.kind === 'message' || response.kind === 'update') {
      this.#answer.resolve(response.message);
    }
    if (response.kind === 'choices' || response.kind === 'modal') {
      this.#answer.reject(new Error(`The application answered with ${response.kind}`));
    }
  }

  /** Notes that a deferred answer is there. */
  fill(message: Message): void {
    this.isThinking = false;
    this.#answer.resolve(message);
  }

  /** The only one who sees private answers. */
  get userId(): string {
    return this.actor.member.user.id;
  }

  /** Gives up waiting for a first answer. */
  expire(): void {
    if (this.state === 'waiting') {
      this.state = 'late';
      this.#response.reject(new NoResponseError());
    }
    this.#answer.reject(new NoResponseError());
  }
}
