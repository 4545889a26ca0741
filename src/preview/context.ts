import type { Attachments } from './attachments.ts';
import type { Clock } from './clock.ts';
import type { CommandRegistry } from './command-registry.ts';
import type { GatewayEvent } from './gateway/frame.ts';
import type { Interactions } from './interactions.ts';
import type { OpenInteraction } from './open-interaction.ts';
import type { MessageChange, MessageStore } from './world/message-store.ts';
import type { World } from './world/world.ts';

/** What happened in the local Discord, for a page that shows it or a test that waits. */
export type LocalEvent =
  | { readonly kind: 'message'; readonly change: MessageChange }
  | { readonly kind: 'response'; readonly invocation: OpenInteraction }
  | { readonly kind: 'pins'; readonly channelId: string }
  | { readonly kind: 'places' }
  | { readonly kind: 'commands'; readonly guildId: string | null }
  | { readonly kind: 'connection'; readonly isOnline: boolean };

/** The parts of a local Discord that its routes and actions share. */
export interface Context {
  readonly clock: Clock;
  readonly world: World;
  readonly messages: MessageStore;
  readonly interactions: Interactions;
  readonly commands: CommandRegistry;
  readonly attachments: Attachments;
  /** `http://127.0.0.1:PORT` */
  readonly origin: () => string;
  readonly dispatch: (event: GatewayEvent) => void;
  readonly emit: (event: LocalEvent) => void;
}
