import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import type { Invocation } from '../../src/preview/open-interaction.ts';

/** An answer of the REST half. */
export interface RestAnswer {
  readonly status: number;
  // What a test looks into is its own affair.
  readonly body: Record<string, unknown>;
  readonly headers: Headers;
}

/** Sends requests as a bot without a library would. */
export interface RestClient {
  readonly send: (method: string, path: string, json?: unknown) => Promise<RestAnswer>;
  /** Gives the first answer to an interaction. */
  readonly respond: (invocation: Invocation, json: unknown) => Promise<RestAnswer>;
  /** Sends to the interaction's webhook; `path` follows its token. */
  readonly webhook: (
    invocation: Invocation,
    method: string,
    path: string,
    json?: unknown,
  ) => Promise<RestAnswer>;
}

/** Builds a client of a local Discord's REST half. */
export function buildRestClient(discord: LocalDiscord): RestClient {
  const send = async (
    method: string,
    path: string,
    json?: unknown,
  ): Promise<RestAnswer> => {
    const response = await fetch(`${discord.url}/v10${path}`, {
      method,
      headers: {
        authorization: `Bot ${discord.token}`,
        'content-type': 'application/json',
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
      headers: response.headers,
    };
  };
  return {
    send,
    respond: ({ interaction: { id, token } }, json) =>
      send('POST', `/interactions/${id}/${token}/callback`, json),
    webhook: ({ interaction: { application_id, token } }, method, path, json) =>
      send(method, `/webhooks/${application_id}/${token}${path}`, json),
  };
}

/** A slash command with an option of each kind that the tests use. */
export const whoCommand = {
  name: 'who',
  type: 1,
  description: 'Ask who said something',
  contexts: [0, 1, 2],
  integration_types: [0, 1],
  options: [
    {
      type: 1,
      name: 'said',
      description: 'Find who said it',
      options: [
        { type: 3, name: 'what', description: 'What was said' },
        { type: 3, name: 'speaker', description: 'Who spoke', autocomplete: true },
        { type: 5, name: 'private', description: 'Only you see it' },
      ],
    },
  ],
} as const;

/** A message command for everybody, and one for who may pin. */
export const menuCommands = [
  { name: 'Find passages', type: 3 },
  { name: 'Pin it', type: 3, default_member_permissions: '2251799813685248' },
] as const;
