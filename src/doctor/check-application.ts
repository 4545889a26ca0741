import {
  type APIApplication,
  type REST,
  type RESTGetAPIApplicationCommandsResult,
  type RESTGetCurrentApplicationResult,
  Routes,
} from 'discord.js';
import { type Finding, fine, note, wrong } from './finding.ts';

const PORTAL = 'https://discord.com/developers/applications';

/** Checks what is set for the application in Discord's developer portal. */
export async function checkApplication(
  rest: REST,
  guildId: string | null,
): Promise<{ readonly id: string; readonly findings: readonly Finding[] }> {
  // The API's answers have no types of their own; these are what its pages describe.
  const application = (await rest.get(
    Routes.currentApplication(),
  )) as RESTGetCurrentApplicationResult;
  const { id, name } = application;
  return {
    id,
    findings: [
      fine(`Token: that of the application "${name}" (${id})`),
      fine('Intents: asks for Guilds alone, which every application may'),
      ...checkSettings(application),
      await checkCommands(rest, id, guildId),
    ],
  };
}

function checkSettings({
  interactions_endpoint_url: endpoint,
  integration_types_config: types,
}: Pick<
  APIApplication,
  'interactions_endpoint_url' | 'integration_types_config'
>): readonly Finding[] {
  const findings: Finding[] = [];
  if (endpoint)
    findings.push(
      wrong(
        `Interactions are sent to "${endpoint}" and not to the bot: empty Interactions Endpoint URL at ${PORTAL} (your application, General Information)`,
      ),
    );
  if (types && !types['0'])
    findings.push(
      wrong(
        `Servers cannot add the application: choose Guild Install at ${PORTAL} (your application, Installation)`,
      ),
    );
  return findings;
}

async function checkCommands(
  rest: REST,
  id: string,
  guildId: string | null,
): Promise<Finding> {
  const where = guildId === null ? 'everywhere' : `in server ${guildId}`;
  try {
    const commands = (await rest.get(
      guildId === null
        ? Routes.applicationCommands(id)
        : Routes.applicationGuildCommands(id, guildId),
    )) as RESTGetAPIApplicationCommandsResult;
    return commands.length === 0
      ? note(`Commands: none registered ${where}, npm start does it`)
      : fine(`Commands: ${commands.length} registered ${where}`);
  } catch {
    // Of one server the next check says what is wrong.
    return wrong(`Commands: cannot be read ${where}: mend DISCORD_GUILD_ID`);
  }
}
