import { createRequire } from 'node:module';
import type { RESTOptions } from 'discord.js';

/**
 * Builds what carries requests to Discord, of the version of undici that discord.js itself
 * has. Without one it takes that of the whole process, which another version makes its own
 * when it is imported; files are then lost on the way, or the request fails.
 */
export function buildDiscordAgent(): RESTOptions['agent'] {
  const ofDiscord = createRequire(import.meta.resolve('discord.js'));
  const ofRest = createRequire(ofDiscord.resolve('@discordjs/rest'));
  // The types of that copy are not ours to import.
  const { Agent } = ofRest('undici') as {
    readonly Agent: new () => NonNullable<RESTOptions['agent']>;
  };
  return new Agent();
}
