import { type CacheFactory, Options } from 'discord.js';

/**
 * Builds what discord.js keeps in memory: servers, channels and roles, which the gateway
 * tells once, and the bot itself. Not the messages and people that come with each
 * interaction: by default 200 messages a channel and everybody who ever asked, which grows
 * for weeks, and which nothing here reads again.
 */
export function keepLittle(): CacheFactory {
  const botAlone = {
    maxSize: 0,
    keepOverLimit: ({ id, client }: Kept) => id === client.user?.id,
  };
  return Options.cacheWithLimits({
    ...Options.DefaultMakeCacheSettings,
    MessageManager: 0,
    DMMessageManager: 0,
    GuildMessageManager: 0,
    ThreadMemberManager: 0,
    GuildMemberManager: botAlone,
    UserManager: botAlone,
  });
}

interface Kept {
  readonly id: string;
  readonly client: { readonly user: { readonly id: string } | null };
}
