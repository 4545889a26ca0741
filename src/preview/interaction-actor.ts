import type { Channel } from './world/guild.ts';
import type { Member } from './world/user.ts';

/** Who does something, and where. */
export interface Actor {
  readonly member: Member;
  readonly channel: Channel;
  /** Whether the server has the app, or the member alone brings it. */
  readonly install: 'guild' | 'user';
}
