import { DefaultRestOptions, type RESTOptions } from 'discord.js';

/** What undici says where the other side has closed the connection that was kept. */
const CLOSED = 'UND_ERR_SOCKET';

/** An answer that arrives twice is refused the second time; a message would stand there twice. */
const ANSWERS = /\/interactions\/\d+\/[^/]+\/callback/;

/**
 * Makes a request of discord.js's; an answer that meets a connection which Discord closes
 * at that moment fails with a code for which discord.js tries again. It knows that of
 * `ECONNRESET` alone (`shouldRetry` in @discordjs/rest 2.6).
 */
export const requestAgain: RESTOptions['makeRequest'] = async (url, request) => {
  try {
    return await DefaultRestOptions.makeRequest(url, request);
  } catch (thrown) {
    if (!isClosed(thrown) || !ANSWERS.test(url)) throw thrown;
    throw Object.assign(new Error('The connection was closed', { cause: thrown }), {
      code: 'ECONNRESET',
    });
  }
};

function isClosed(thrown: unknown): boolean {
  const { code, cause } = Object(thrown) as { code?: unknown; cause?: unknown };
  return code === CLOSED || (cause !== undefined && isClosed(cause));
}
