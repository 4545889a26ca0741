import type { World } from './world/world.ts';

/** An option of a command, as registered. */
export interface CommandOption {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly {
    readonly name: string;
    readonly value: string | number;
  }[];
  readonly options?: readonly CommandOption[];
  readonly [field: string]: unknown;
}

/** A command as an application sends it, after validation. */
export interface CommandBody {
  readonly type?: number;
  readonly name: string;
  readonly description?: string;
  readonly options?: readonly CommandOption[];
  readonly default_member_permissions?: string | null;
  readonly contexts?: readonly number[] | null;
  readonly integration_types?: readonly number[] | null;
  readonly nsfw?: boolean;
  readonly [field: string]: unknown;
}

/** A command whose defaults are written out. */
interface NormalCommand extends CommandBody {
  readonly type: number;
  readonly description: string;
}

/** A command as the API gives it back. */
export interface RegisteredCommand extends NormalCommand {
  readonly id: string;
  readonly application_id: string;
  readonly version: string;
  readonly guild_id?: string;
}

/** The commands an application has registered, globally and by server. */
export class CommandRegistry {
  /** How many bulk overwrites were made. */
  overwrites = 0;
  readonly #world: World;
  readonly #scopes = new Map<string | null, Map<string, RegisteredCommand>>();
  readonly #created = new Map<string | null, number>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Commands of one server, or the global ones, in the order they were registered. */
  list(guildId: string | null): RegisteredCommand[] {
    return [...this.#scope(guildId).values()];
  }

  /** The command a person in a server can use by this name: the server's own before a global one. */
  find(
    guildId: string | null,
    type: number,
    name: string,
  ): RegisteredCommand | undefined {
    const scopes = guildId === null ? [null] : [guildId, null];
    return scopes
      .flatMap((scope) => this.list(scope))
      .find((command) => command.name === name && command.type === type);
  }

  /** Creates a command, or overwrites the one with its name and kind. */
  put(
    guildId: string | null,
    body: CommandBody,
  ): { readonly command: RegisteredCommand; readonly isNew: boolean } {
    const scope = this.#scope(guildId);
    const type = body.type ?? 1;
    const known = this.list(guildId).find(
      (one) => one.name === body.name && one.type === type,
    );
    if (!known) this.#created.set(guildId, this.createdToday(guildId) + 1);
    const command = this.#register(guildId, body, known?.id);
    scope.set(command.id, command);
    return { command, isNew: !known };
  }

  /** Replaces all commands of a scope; those that keep name and kind keep their ids. */
  overwrite(guildId: string | null, bodies: readonly CommandBody[]): RegisteredCommand[] {
    this.overwrites += 1;
    const commands = bodies.map((body) => this.put(guildId, body).command);
    this.#scopes.set(guildId, new Map(commands.map((command) => [command.id, command])));
    return commands;
  }

  /** Changes what `changes` names. */
  patch(
    guildId: string | null,
    known: RegisteredCommand,
    changes: Partial<CommandBody>,
  ): RegisteredCommand {
    const command = this.#register(guildId, { ...known, ...changes }, known.id);
    this.#scope(guildId).set(known.id, command);
    return command;
  }

  /** True if there was such a command. */
  delete(guildId: string | null, id: string): boolean {
    return this.#scope(guildId).delete(id);
  }

  /** Commands created in a scope so far; overwriting one does not count. */
  createdToday(guildId: string | null): number {
    return this.#created.get(guildId) ?? 0;
  }

  #scope(guildId: string | null): Map<string, RegisteredCommand> {
    const scope = this.#scopes.get(guildId) ?? new Map<string, RegisteredCommand>();
    this.#scopes.set(guildId, scope);
    return scope;
  }

  #register(
    guildId: string | null,
    body: CommandBody,
    knownId?: string,
  ): RegisteredCommand {
    const { origin, application } = this.#world;
    return {
      ...normalize(body),
      ...(guildId === null ? globalDefaults(body) : { guild_id: guildId }),
      id: knownId ?? origin.id(),
      application_id: application.id,
      version: origin.id(),
    };
  }
}

/** Writes a command as the API gives it back: absent options and dictionaries as null or not at all. */
function normalize(body: CommandBody): NormalCommand {
  const { options, ...rest } = body;
  return {
    ...rest,
    type: body.type ?? 1,
    description: body.description ?? '',
    default_member_permissions: body.default_member_permissions ?? null,
    nsfw: body.nsfw ?? false,
    name_localizations: body['name_localizations'] ?? null,
    description_localizations: body['description_localizations'] ?? null,
    ...(options && options.length > 0 ? { options: options.map(normalizeOption) } : {}),
  };
}

/** Leaves out what is false or empty, as the API does. */
function normalizeOption(option: CommandOption): CommandOption {
  const { required, autocomplete, options, choices, ...rest } = option;
  return {
    ...rest,
    ...(required ? { required } : {}),
    ...(autocomplete ? { autocomplete } : {}),
    ...(choices && choices.length > 0 ? { choices } : {}),
    ...(options && options.length > 0 ? { options: options.map(normalizeOption) } : {}),
  };
}

function globalDefaults(
  body: CommandBody,
): Pick<CommandBody, 'contexts' | 'integration_types'> {
  return {
    contexts: body.contexts ?? null,
    integration_types: body.integration_types ?? [0],
  };
}
