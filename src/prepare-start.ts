import type { Article } from './article/article.ts';
import { ContentError, readContent } from './content.ts';
import { checkToken } from './discord/check-token.ts';
import type { Connection } from './discord/start-bot.ts';
import { readSettings, type Settings, type SettingsError } from './settings.ts';

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
  const { settings, faults } = readSettings(environment);
  const connection = connectionOf(settings, faults);
  const read = await readArticles(settings.contentDir);
  const known: readonly Error[] = [...faults, ...read.faults];
  if (known.length === 0)
    return connection && { settings, connection, articles: read.articles };
  const refusal = connection && (await checkToken(connection));
  throw new AggregateError(refusal ? [...known, refusal] : known, 'Cannot start');
}

/** Null without a token, or where it is not known to whom the token may be shown. */
function connectionOf(
  { discordToken, discordApiUrl }: Settings,
  faults: readonly SettingsError[],
): Connection | null {
  const isAddressWrong = faults.some(({ variable }) => variable === 'DISCORD_API_URL');
  return discordToken === null || isAddressWrong
    ? null
    : { token: discordToken, apiUrl: discordApiUrl };
}

interface ArticlesRead {
  readonly articles: readonly Article[];
  readonly faults: readonly Error[];
}

async function readArticles(folder: string): Promise<ArticlesRead> {
  try {
    return { articles: await readContent(folder), faults: [] };
  } catch (thrown) {
    if (!(thrown instanceof ContentError)) throw thrown;
    return { articles: [], faults: thrown.errors };
  }
}
