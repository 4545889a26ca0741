import {
  DiscordAPIError,
  HTTPError,
  PermissionFlagsBits,
  type REST,
  type RESTAPIPartialCurrentUserGuild,
  Routes,
} from 'discord.js';
import { isOurs, type Shards } from '../discord/shards.ts';
import { type Finding, fine, note, wrong } from './finding.ts';

/** Most servers of one answer (Docs: *User*, Get Current User Guilds). */
const PAGE = 200;

/** What pinning needs, as Discord's settings call it. */
const NEEDED: readonly (readonly [bigint, string])[] = [
  [PermissionFlagsBits.ViewChannel, 'View Channel'],
  [PermissionFlagsBits.SendMessages, 'Send Messages'],
  [PermissionFlagsBits.ReadMessageHistory, 'Read Message History'],
  [PermissionFlagsBits.PinMessages, 'Pin Messages'],
];

/** Checks in each server of these shards that commands appear there and that the bot may pin. */
export async function* checkServers(
  rest: REST,
  applicationId: string,
  shards: Shards | null,
): AsyncGenerator<Finding> {
  let servers = 0;
  for await (const guild of listServers(rest)) {
    if (shards && !isOurs(guild.id, shards)) continue;
    servers += 1;
    yield await checkServer(rest, applicationId, guild);
  }
  if (servers === 0)
    yield note('Servers: none yet, the link under Installation adds the bot to one');
}

async function* listServers(rest: REST): AsyncGenerator<RESTAPIPartialCurrentUserGuild> {
  let after = '0';
  for (;;) {
    const query = new URLSearchParams({ after, limit: String(PAGE) });
    // The API's answer has no type of its own; this is what its page describes.
    const page = (await rest.get(Routes.userGuilds(), {
      query,
    })) as readonly RESTAPIPartialCurrentUserGuild[];
    yield* page;
    const last = page.at(-1);
    if (page.length < PAGE || !last) return;
    after = last.id;
  }
}

async function checkServer(
  rest: REST,
  applicationId: string,
  { id, name, permissions }: RESTAPIPartialCurrentUserGuild,
): Promise<Finding> {
  const server = `Server "${name}" (${id})`;
  const answer = await askForCommands(rest, applicationId, id);
  if (answer > 403)
    return wrong(`${server}: Discord answers ${answer} of it: run this again later`);
  if (answer === 403)
    return wrong(
      `${server}: commands do not appear there: add the bot again with the scopes "bot" and "applications.commands"`,
    );
  const missing = missingOf(BigInt(permissions));
  return missing.length === 0
    ? fine(`${server}: commands and pins`)
    : wrong(
        `${server}: answers, but cannot pin: give the bot's role ${missing.join(', ')} in Server Settings, Roles`,
      );
}

function missingOf(permissions: bigint): readonly string[] {
  const isAdministrator = (permissions & PermissionFlagsBits.Administrator) !== 0n;
  if (isAdministrator) return [];
  return NEEDED.filter(([bit]) => (permissions & bit) === 0n).map(([, name]) => name);
}

/**
 * Returns Discord's status: it refuses, with 403, to tell the commands of a server to which
 * they were not brought along. What is wrong with one server says nothing of the others.
 *
 * @throws {Error} If Discord cannot be reached or takes the token no more.
 */
async function askForCommands(
  rest: REST,
  applicationId: string,
  guildId: string,
): Promise<number> {
  try {
    await rest.get(Routes.applicationGuildCommands(applicationId, guildId));
    return 200;
  } catch (thrown) {
    const isAnswer = thrown instanceof DiscordAPIError || thrown instanceof HTTPError;
    if (isAnswer && thrown.status >= 403) return thrown.status;
    throw thrown;
  }
}
