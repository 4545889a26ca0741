import { checkCommand, checkCommands } from './check-body.ts';
import type { CommandBody, RegisteredCommand } from './command-registry.ts';
import type { Context } from './context.ts';
import { ApiError } from './rest/api-error.ts';
import type { ApiReply, ApiRequest, Route } from './rest/route.ts';

/** Commands an application may create in a scope and a day (DOCS `interactions/application-commands.mdx`). */
const dailyCreates = 200;

/** The routes by which an application registers its commands, globally and by server. */
export function commandRoutes(context: Context): readonly Route[] {
  const paths = [
    '/applications/:application/commands',
    '/applications/:application/guilds/:guild/commands',
  ];
  return paths.flatMap((path) => scopeRoutes(context, path));
}

function scopeRoutes(context: Context, path: string): readonly Route[] {
  const route = (
    method: Route['method'],
    at: string,
    answer: (scope: string | null, request: ApiRequest) => ApiReply,
  ): Route => ({
    method,
    path: at,
    needsToken: true,
    run: (request) => answer(scopeOf(context, request), request),
  });
  return [
    route('GET', path, (scope, { query }) => {
      const localized = query.get('with_localizations') === 'true';
      const commands = context.commands.list(scope);
      return { body: localized ? commands : commands.map(withoutDictionaries) };
    }),
    route('PUT', path, (scope, { json }) => {
      const bodies = checkCommands(json, scope);
      const names = new Set(context.commands.list(scope).map(keyOf));
      limitCreates(
        context,
        scope,
        bodies.filter((body) => !names.has(keyOf(body))).length,
      );
      return { body: changed(context, scope, context.commands.overwrite(scope, bodies)) };
    }),
    route('POST', path, (scope, { json }) => {
      const body = checkCommand(json, scope);
      limitCreates(context, scope, 1);
      const { command, isNew } = context.commands.put(scope, body);
      return { status: isNew ? 201 : 200, body: changed(context, scope, command) };
    }),
    route('GET', `${path}/:command`, (scope, request) => ({
      body: findCommand(context, scope, request),
    })),
    route('PATCH', `${path}/:command`, (scope, request) => {
      const known = findCommand(context, scope, request);
      const merged = checkCommand({ ...bodyOf(known), ...Object(request.json) }, scope);
      return {
        body: changed(context, scope, context.commands.patch(scope, known, merged)),
      };
    }),
    route('DELETE', `${path}/:command`, (scope, request) => {
      const { id } = findCommand(context, scope, request);
      context.commands.delete(scope, id);
      return changed(context, scope, {});
    }),
  ];
}

/**
 * The server whose commands a request is about; null for the global ones.
 * @throws {ApiError} 20012 for another application, 50001 for a server the bot is not in.
 */
function scopeOf({ world }: Context, { parameters }: ApiRequest): string | null {
  if (parameters['application'] !== world.application.id) throw new ApiError(20012);
  const { guild } = parameters;
  if (guild === undefined) return null;
  const found = world.guilds.get(guild);
  if (!found?.hasCommandsScope || !found.members.has(world.application.id))
    throw new ApiError(50001);
  return guild;
}

function findCommand(
  context: Context,
  scope: string | null,
  { parameters }: ApiRequest,
): RegisteredCommand {
  const found = context.commands
    .list(scope)
    .find(({ id }) => id === parameters['command']);
  if (!found) throw new ApiError(10063);
  return found;
}

function limitCreates(context: Context, scope: string | null, creates: number): void {
  if (context.commands.createdToday(scope) + creates > dailyCreates) {
    throw new ApiError(30034);
  }
}

function keyOf({ type, name }: CommandBody): string {
  return `${type ?? 1} ${name}`;
}

function changed<Body>(context: Context, guildId: string | null, body: Body): Body {
  context.emit({ kind: 'commands', guildId });
  return body;
}

/** What of a command its maker sent. */
function bodyOf(command: RegisteredCommand): CommandBody {
  const { id, application_id, version, guild_id, description, ...body } = command;
  return command.type === 1 ? { ...body, description } : body;
}

/** DOCS: without `with_localizations` the dictionaries are left out. */
function withoutDictionaries(
  command: RegisteredCommand,
): Readonly<Record<string, unknown>> {
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).filter(([key]) => !key.endsWith('_localizations'));
    return Object.fromEntries(kept.map(([key, one]) => [key, strip(one)]));
  };
  return strip(command) as Readonly<Record<string, unknown>>;
}
