import type { Article } from './article/article.ts';
import { ContentError, readContent } from './content.ts';
import { checkToken } from './discord/check-token.ts';
import type { Connection } from './discord/start-bot.ts';
import { readSettings, type Settings } from './settings.ts';

/** All that the bot needs before it connects. */
export interface Start {
  readonly settings: Settings;
  readonly connection: Connection;
  readonly articles: readonly Article[];
}

/**
 * Reads settings and articles for a start.
 *
 * @returns null where no token is set and nothing is wrong: there is no bot to start.
 * @throws {AggregateError} With all that is wrong, the token too: whoever mends one fault
 * wants to know of the others.
 */
export async function prepareStart(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Start | null> {
  const read = readSettings(environment);
  const faults: Error[] = [...read.faults];
  const settings = faults.length === 0 ? read.settings : null;
  if (settings && !settings.discordToken) return null;
  const articles = await readContent(read.settings.contentDir).catch(
    (thrown: unknown) => {
      if (!(thrown instanceof ContentError)) throw thrown;
      faults.push(...thrown.errors);
      return [];
    },
  );
  const connection = settings && connectionOf(settings);
  if (connection && faults.length === 0) return { settings, connection, articles };
  const refusal = connection && (await checkToken(connection));
  throw new AggregateError(refusal ? [...faults, refusal] : faults, 'Cannot start');
}

function connectionOf({ discordToken, discordApiUrl }: Settings): Connection | null {
  return discordToken === null ? null : { token: discordToken, apiUrl: discordApiUrl };
}
