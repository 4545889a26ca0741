import {
  absent,
  all,
  byType,
  type Check,
  type Fields,
  type FormFault,
  fields,
  findFaults,
  isFields,
  list,
  optional,
  required,
  rule,
} from './check.ts';
import { commandOptions, description, slashName } from './command-option.ts';
import { commandSize, commandSizeLimit } from './command-size.ts';
import { localized } from './locales.ts';
import { bits, flag, integer, oneOf, snowflake, text } from './scalar-checks.ts';

/** Commands of a kind in a scope: 100 of the slash, 15 of each menu (DOCS change-log 2026-03-03). */
const countLimits: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15, 4: 1 };

const menuName = text({ min: 1, max: 32 });

/**
 * Finds what Discord would refuse in a command.
 * @param scope `contexts` and `integration_types` are for global commands only.
 */
export function findCommandFaults(body: unknown, scope: 'global' | 'guild'): FormFault[] {
  return findFaults(command(scope), body);
}

/** Finds what Discord would refuse in a bulk overwrite. */
export function findCommandSetFaults(
  body: unknown,
  scope: 'global' | 'guild',
): FormFault[] {
  return findFaults(
    required(all(list(command(scope), { max: 131 }), countAndNames)),
    body,
  );
}

function command(scope: 'global' | 'guild'): Check {
  const typed = byType({
    1: slashCommand(scope),
    2: menuCommand(scope),
    3: menuCommand(scope),
  });
  return all(
    (value, place) =>
      typed(isFields(value) ? { ...value, type: value['type'] ?? 1 } : value, place),
    sizeRule,
  );
}

function slashCommand(scope: 'global' | 'guild'): Check {
  return fields({
    ...shared(scope),
    name: required(slashName),
    name_localizations: localized(slashName),
    description: required(description),
    description_localizations: localized(description),
    options: commandOptions,
  });
}

function menuCommand(scope: 'global' | 'guild'): Check {
  const none = (value: unknown, place: Parameters<Check>[1]): void => {
    const isEmpty = value === '' || (Array.isArray(value) && value.length === 0);
    if (!isEmpty)
      absent('Context menu commands have neither description nor options')(value, place);
  };
  return fields({
    ...shared(scope),
    name: required(menuName),
    name_localizations: localized(menuName),
    description: none,
    description_localizations: (value, place) => {
      if (!isFields(value) || Object.keys(value).length > 0) none(value, place);
    },
    options: none,
  });
}

function shared(scope: 'global' | 'guild'): Readonly<Record<string, Check>> {
  const globalOnly = absent('Only global commands have contexts and integration types');
  const isGlobal = scope === 'global';
  return {
    type: integer(),
    id: snowflake,
    default_member_permissions: bits,
    nsfw: flag,
    dm_permission: absent('dm_permission is deprecated: use contexts'),
    contexts: isGlobal ? optional(list(oneOf(0, 1, 2), { min: 1, max: 3 })) : globalOnly,
    integration_types: isGlobal
      ? optional(list(oneOf(0, 1), { min: 1, max: 2 }))
      : globalOnly,
  };
}

const sizeRule = rule((value, place) => {
  if (commandSize(value) > commandSizeLimit) {
    place.fault(
      'APPLICATION_COMMAND_TOO_LARGE',
      `Command exceeds maximum size (${commandSizeLimit})`,
    );
  }
});

const countAndNames: Check = (value, place) => {
  if (!Array.isArray(value)) return;
  const keys = new Set<string>();
  const counts = new Map<number, number>();
  for (const [index, one] of value.filter(isFields).entries()) {
    const type = typeOf(one);
    const key = `${type} ${JSON.stringify(one['name'])}`;
    if (keys.has(key)) {
      place
        .at(index)
        .fault(
          'APPLICATION_COMMANDS_DUPLICATE_NAME',
          'Application command names must be unique',
        );
    }
    keys.add(key);
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  for (const [type, count] of counts) {
    const limit = countLimits[type] ?? 0;
    if (count > limit) {
      place.fault(
        'APPLICATION_COMMANDS_TOO_MANY',
        `Maximum number of application commands reached (${limit})`,
      );
    }
  }
};

function typeOf(value: Fields): number {
  return typeof value['type'] === 'number' ? value['type'] : 1;
}
