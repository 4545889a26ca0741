import type { Component, Message } from './world/message.ts';
import type { User } from './world/user.ts';
import type { Payload } from './world/world-payloads.ts';

/** Kinds of interaction (DOCS `interactions/receiving-and-responding.mdx`). */
export const interactionTypes = {
  command: 2,
  component: 3,
  autocomplete: 4,
  modalSubmit: 5,
} as const;

/** Kinds of first answer (same page). */
export const callbackTypes = {
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;

/** What INTERACTION_CREATE carries. */
export interface InteractionPayload {
  readonly id: string;
  readonly application_id: string;
  readonly type: number;
  readonly token: string;
  readonly version: 1;
  readonly data: Payload;
  readonly guild_id?: string;
  readonly guild?: Payload;
  readonly channel_id: string;
  readonly channel: Payload;
  /** In a server. */
  readonly member?: Payload;
  /** Anywhere else. */
  readonly user?: User;
  /** The message whose component was used. */
  readonly message?: Message;
  readonly app_permissions: string;
  readonly locale: string;
  readonly guild_locale?: string;
  readonly entitlements: readonly never[];
  readonly authorizing_integration_owners: Readonly<Record<string, string>>;
  /** 0 server, 1 direct message with the bot, 2 other conversation. */
  readonly context: number;
  readonly attachment_size_limit: number;
}

/** A suggestion given to autocomplete. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** A form the bot opened. */
export interface Modal {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Component[];
}

/** The bot's first answer. */
export type FirstResponse =
  | {
      readonly kind: 'message' | 'deferred-message' | 'update';
      readonly message: Message;
    }
  | { readonly kind: 'deferred-update' }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'modal'; readonly modal: Modal };

/** What Discord shows under a command that got no answer within three seconds. */
export class NoResponseError extends Error {
  constructor() {
    super('The application did not respond');
    this.name = 'NoResponseError';
  }
}
