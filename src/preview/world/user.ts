/** A user as Discord's API writes one (DOCS `resources/user.mdx`). */
export interface User {
  readonly id: string;
  readonly username: string;
  readonly global_name: string | null;
  readonly discriminator: string;
  readonly avatar: string | null;
  readonly bot: boolean;
  readonly public_flags: number;
  readonly avatar_decoration_data: null;
  readonly clan: null;
  readonly primary_guild: null;
  readonly collectibles: null;
  readonly display_name_styles: null;
}

/** A user within one server. */
export interface Member {
  readonly guildId: string;
  readonly user: User;
  readonly nick: string | null;
  /** Ids of the roles beside @everyone. */
  readonly roles: readonly string[];
  readonly joinedAt: string;
  /** The language of this user's Discord, sent with each interaction. */
  readonly locale: string;
}

/** Builds a user with the fields that carry no meaning here left empty. */
export function buildUser(user: {
  readonly id: string;
  readonly name: string;
  readonly displayName?: string;
  readonly bot?: boolean;
}): User {
  return {
    id: user.id,
    username: user.name,
    global_name: user.displayName ?? null,
    discriminator: user.bot ? '0001' : '0',
    avatar: null,
    bot: user.bot ?? false,
    public_flags: 0,
    avatar_decoration_data: null,
    clan: null,
    primary_guild: null,
    collectibles: null,
    display_name_styles: null,
  };
}
