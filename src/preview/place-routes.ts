import type { Context } from './context.ts';
import type { IdentifyLimits } from './gateway/identify-limits.ts';
import { visibleChannel } from './message-routes.ts';
import { ApiError } from './rest/api-error.ts';
import type { ApiRequest, Route } from './rest/route.ts';
import { effectivePermissions } from './world/effective-permissions.ts';
import { type Guild, isThread } from './world/guild.ts';
import { permits } from './world/permissions.ts';
import {
  channelPayload,
  guildPayload,
  memberPayload,
  type Payload,
} from './world/world-payloads.ts';

/** What the gateway route says of itself. */
export interface GatewayOffer {
  /** How many shards it recommends. */
  readonly shards: number;
  readonly limits: Pick<IdentifyLimits, 'offer'>;
}

/** The routes that tell the bot about itself and where it is. */
export function placeRoutes(context: Context, gateway: GatewayOffer): readonly Route[] {
  const { world } = context;
  const read = (path: string, answer: (request: ApiRequest) => unknown): Route => ({
    method: 'GET',
    path,
    needsToken: true,
    run: (request) => ({ body: answer(request) }),
  });
  return [
    read('/gateway/bot', () => gatewayOffer(context, gateway)),
    read('/applications/@me', () => applicationPayload(context)),
    read('/users/@me', () => ({
      ...world.application.bot,
      flags: 0,
      verified: true,
      mfa_enabled: true,
      email: null,
      locale: 'en-US',
    })),
    read('/users/@me/guilds', ({ query }) => ownGuilds(context, query)),
    read('/guilds/:guild', (request) => guildPayload(guildOf(context, request))),
    read('/guilds/:guild/channels', (request) =>
      visibleChannels(context, guildOf(context, request)),
    ),
    read('/guilds/:guild/members/:member', (request) => {
      const member = guildOf(context, request).members.get(
        request.parameters['member'] ?? '',
      );
      if (!member) throw new ApiError(10007);
      return memberPayload(member);
    }),
    read('/channels/:channel', (request) =>
      channelPayload(visibleChannel(context, request)),
    ),
  ];
}

/** The bot's servers by their ids, a page of at most 200 (DOCS `resources/user.mdx`). */
function ownGuilds({ world }: Context, query: URLSearchParams): readonly Payload[] {
  const userId = world.application.id;
  const after = BigInt(query.get('after') ?? 0);
  return [...world.guilds.values()]
    .filter(({ id, members }) => members.has(userId) && BigInt(id) > after)
    .sort((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1))
    .slice(0, Math.min(Number(query.get('limit') ?? 200), 200))
    .map((guild) => ({
      id: guild.id,
      name: guild.name,
      icon: null,
      owner: false,
      permissions: String(effectivePermissions({ guild, userId })),
      features: [],
    }));
}

function guildOf({ world }: Context, { parameters }: ApiRequest): Guild {
  const guild = world.guilds.get(parameters['guild'] ?? '');
  if (!guild) throw new ApiError(10004);
  if (!guild.members.has(world.application.id)) throw new ApiError(50001);
  return guild;
}

/** Channels that the bot may not view are left out (since 2026-11-16). */
function visibleChannels({ world }: Context, guild: Guild): readonly Payload[] {
  return [...guild.channels.values()]
    .filter((channel) => !isThread(channel))
    .filter((channel) =>
      permits(world.permissions(channel, world.application.id), 'VIEW_CHANNEL'),
    )
    .map(channelPayload);
}

function gatewayOffer(context: Context, offer: GatewayOffer): Payload {
  return {
    url: context.origin().replace('http:', 'ws:'),
    shards: offer.shards,
    session_start_limit: offer.limits.offer,
  };
}

function applicationPayload({ world }: Context): Payload {
  const { id, name, bot, interactionsEndpointUrl, hasGuildInstall } = world.application;
  return {
    id,
    name,
    bot,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    approximate_guild_count: world.guilds.size,
    integration_types_config: {
      ...(hasGuildInstall
        ? {
            0: {
              oauth2_install_params: {
                scopes: ['applications.commands', 'bot'],
                permissions: '0',
              },
            },
          }
        : {}),
      1: {
        oauth2_install_params: { scopes: ['applications.commands'], permissions: '0' },
      },
    },
    owner: { ...bot, bot: false, username: 'owner' },
    team: null,
    redirect_uris: [],
    interactions_endpoint_url: interactionsEndpointUrl,
  };
}
