import {
  ApplicationCommandType,
  DiscordAPIError,
  type REST,
  type RESTGetAPIApplicationCommandsResult,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import type { Command, CommandData } from './discord/command.ts';
import { localizeCommand } from './discord/localize-command.ts';
import { isSameCommands } from './discord/same-commands.ts';

/** Where commands are registered. */
export interface Registration {
  readonly rest: REST;
  readonly applicationId: string;
  /** One server, where they appear at once; null for everywhere. */
  readonly guildId: string | null;
}

/** Discord does not let the bot register its commands; the message says how to mend it. */
export class RegisterError extends Error {
  override readonly name = 'RegisterError';
}

/**
 * Registers the commands, in all languages, with one bulk overwrite, if Discord has others: it takes no more
 * than 200 new ones a day (Docs: *Application commands*), and people's pickers flicker.
 *
 * @returns Whether anything was sent.
 * @throws {RegisterError} If the bot may not register commands there.
 * @throws {DiscordAPIError | HTTPError} If Discord cannot be reached or is ill.
 */
export async function registerCommands(
  commands: readonly Command[],
  { rest, applicationId, guildId }: Registration,
): Promise<boolean> {
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const ours = commands
    .map(({ data }) => localizeCommand(data))
    .map((data) => (guildId ? withoutPlaces(data) : data));
  try {
    const query = new URLSearchParams({ with_localizations: 'true' });
    // The API's answer has no type of its own; this is what its page describes.
    const theirs = (await rest.get(route, {
      query,
    })) as RESTGetAPIApplicationCommandsResult;
    // The command that starts an activity is made by Discord, and may not be left out.
    const kept = theirs.filter(
      ({ type }) => type === ApplicationCommandType.PrimaryEntryPoint,
    );
    const known = guildId ? theirs.map(withoutPlaces) : theirs;
    if (isSameCommands([...ours, ...kept], known)) return false;
    await rest.put(route, { body: [...ours, ...kept] });
    return true;
  } catch (refused) {
    throw explain(refused, guildId);
  }
}

/** One server's commands may not say where they work (Docs: *Application commands*, Contexts). */
function withoutPlaces<Data extends object>(data: Data): Partial<CommandData> {
  const {
    contexts: _contexts,
    integration_types: _types,
    ...rest
  }: Partial<CommandData> = data;
  return rest;
}

function explain(refused: unknown, guildId: string | null): unknown {
  if (!(refused instanceof DiscordAPIError)) return refused;
  const isRefusal = [401, 403, 404].includes(refused.status);
  const isAccess = refused.code === RESTJSONErrorCodes.MissingAccess;
  if (!isRefusal && !isAccess) return refused;
  return new RegisterError(
    guildId === null
      ? `Cannot register commands (${refused.message}): check that DISCORD_TOKEN is that of the application (see .env.example)`
      : `Cannot register commands in server ${guildId} (${refused.message}): invite the bot there with the scopes "bot" and "applications.commands", or mend DISCORD_GUILD_ID (see .env.example)`,
    { cause: refused },
  );
}
