import type { User } from './user.ts';

/** Flags of a message (DOCS `resources/message.mdx#message-object-message-flags`). */
export const messageFlags = {
  suppressEmbeds: 4,
  ephemeral: 64,
  loading: 128,
  suppressNotifications: 4096,
  componentsV2: 32_768,
} as const;

/** A component of a message, numbered as Discord numbers those sent without an `id`. */
export interface Component {
  readonly type: number;
  readonly id: number;
  readonly custom_id?: string;
  readonly label?: string;
  readonly style?: number;
  readonly url?: string;
  readonly content?: string;
  readonly disabled?: boolean;
  readonly components?: readonly Component[];
  readonly component?: Component;
  readonly accessory?: Component;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly [field: string]: unknown;
}

/** A file of a message; `url` is served by the local Discord. */
export interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly url: string;
  readonly proxy_url: string;
  readonly content_type: string;
  readonly description?: string;
}

/** A message as Discord's API writes one. Never changed: an edit puts another in its place. */
export interface Message {
  readonly id: string;
  readonly channel_id: string;
  /** 0 ordinary, 6 "pinned a message", 20 answer to a slash command, 23 to a context menu. */
  readonly type: number;
  readonly author: User;
  readonly content: string;
  readonly flags: number;
  readonly components: readonly Component[];
  readonly embeds: readonly Readonly<Record<string, unknown>>[];
  readonly attachments: readonly Attachment[];
  readonly mentions: readonly User[];
  readonly mention_roles: readonly string[];
  readonly mention_everyone: boolean;
  readonly pinned: boolean;
  readonly tts: boolean;
  readonly timestamp: string;
  readonly edited_timestamp: string | null;
  readonly nonce?: string | number;
  readonly application_id?: string;
  readonly webhook_id?: string;
  readonly interaction_metadata?: Readonly<Record<string, unknown>>;
  readonly message_reference?: Readonly<Record<string, unknown>>;
}

/** True for a message that only one person sees. */
export function isEphemeral(message: Message): boolean {
  return (message.flags & messageFlags.ephemeral) !== 0;
}

/** Lists a message's components, nested ones after the one that holds them. */
export function listComponents(components: readonly Component[]): Component[] {
  return components.flatMap((component) => [
    component,
    ...listComponents(component.components ?? []),
    ...listComponents(component.component ? [component.component] : []),
    ...listComponents(component.accessory ? [component.accessory] : []),
  ]);
}

/** The text a reader sees: content and text displays in reading order, a line break between. */
export function messageText(message: Message): string {
  const texts = listComponents(message.components).flatMap(
    ({ content }) => content ?? [],
  );
  return [message.content, ...texts].filter((text) => text !== '').join('\n');
}
