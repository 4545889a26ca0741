import type { Component } from './world/message.ts';

/** Who may be pinged by a text (DOCS `resources/message.mdx#allowed-mentions-object`). */
export interface AllowedMentions {
  readonly parse?: readonly ('users' | 'roles' | 'everyone')[];
  readonly users?: readonly string[];
  readonly roles?: readonly string[];
}

/** A message as an application sends it, after validation. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly Readonly<Record<string, unknown>>[] | null;
  readonly components?: readonly Component[] | null;
  readonly attachments?: readonly AttachmentBody[] | null;
  readonly flags?: number | null;
  readonly allowed_mentions?: AllowedMentions | null;
  readonly tts?: boolean;
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
  readonly message_reference?: Readonly<Record<string, unknown>> | null;
}

/** What a message says of a file: `id` is the `n` of `files[n]`, or that of a file to keep. */
export interface AttachmentBody {
  readonly id: string | number;
  readonly filename?: string | null;
  readonly description?: string | null;
}
