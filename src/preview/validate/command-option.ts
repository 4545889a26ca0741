import {
  absent,
  all,
  byType,
  type Check,
  type Fields,
  fields,
  isFields,
  list,
  optional,
  type Place,
  required,
  rule,
} from './check.ts';
import { localized } from './locales.ts';
import { flag, integer, number, oneOf, text } from './scalar-checks.ts';

/** Most options of a level, and choices of an option (DOCS `interactions/application-commands.mdx`). */
const optionLimit = 25;

/** Letters, digits, apostrophe, dash and underscore: matches "jusqu'à"; does not match "who said". */
const nameForm = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const invalidName = {
  code: 'APPLICATION_COMMAND_INVALID_NAME',
  message: 'Command name is invalid',
};

/** A name of a slash command or an option: no capitals where a small letter exists. */
export const slashName: Check = all(
  text({ min: 1, max: 32 }, { expression: nameForm, ...invalidName }),
  (value, place) => {
    if (
      typeof value === 'string' &&
      nameForm.test(value) &&
      value !== value.toLowerCase()
    ) {
      place.fault(invalidName.code, invalidName.message);
    }
  },
);

/** A description, as the picker shows it. */
export const description: Check = text({ min: 1, max: 100 });

const named = {
  type: integer(),
  name: required(slashName),
  name_localizations: localized(slashName),
  description: required(description),
  description_localizations: localized(description),
};

const choiceName = text({ min: 1, max: 100 });

function choices(value: Check): Check {
  const choice = fields({
    name: required(choiceName),
    name_localizations: localized(choiceName),
    value: required(value),
  });
  return optional(list(choice, { max: optionLimit }));
}

/** Suggestions come from a list or from the application, never from both. */
const oneSource = rule((option, place) => {
  const { choices: listed, autocomplete } = option as {
    choices?: unknown;
    autocomplete?: unknown;
  };
  if (autocomplete === true && Array.isArray(listed) && listed.length > 0) {
    place
      .at('autocomplete')
      .fault(
        'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
        'choices and autocomplete exclude each other',
      );
  }
});

function valueOption(more: Readonly<Record<string, Check>> = {}): Check {
  return all(fields({ ...named, required: flag, ...more }), oneSource);
}

const numeric = (value: Check): Check =>
  valueOption({
    choices: choices(value),
    autocomplete: flag,
    min_value: value,
    max_value: value,
  });

const plainOptions: Readonly<Record<number, Check>> = {
  3: valueOption({
    choices: choices(text({ min: 1, max: 100 })),
    autocomplete: flag,
    min_length: integer({ min: 0, max: 6000 }),
    max_length: integer({ min: 1, max: 6000 }),
  }),
  4: numeric(integer()),
  5: valueOption(),
  6: valueOption(),
  7: valueOption({
    channel_types: optional(list(oneOf(0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 16))),
  }),
  8: valueOption(),
  9: valueOption(),
  10: numeric(number),
  11: valueOption({
    file_types: optional(list(text({ min: 1, max: 100 }), { max: 10 })),
  }),
};

const subcommand = holder(byType(plainOptions));

/** The options of a command: all plain, or all subcommands and groups. */
export const commandOptions: Check = optionList(
  byType({ 1: subcommand, 2: holder(byType({ 1: subcommand })), ...plainOptions }),
);

/** A subcommand or a group: an option that holds others and cannot be required. */
function holder(child: Check): Check {
  const cannot = absent(
    'Subcommands and groups cannot be required or complete themselves',
  );
  return fields({
    ...named,
    options: optionList(child),
    required: cannot,
    autocomplete: cannot,
    choices: cannot,
  });
}

function optionList(option: Check): Check {
  return optional(
    all(list(option, { max: optionLimit }), (value, place) => {
      if (!Array.isArray(value)) return;
      const options = value.filter(isFields);
      checkOrder(options, place);
      checkNames(options, place);
      checkMixture(options, place);
    }),
  );
}

function checkOrder(options: readonly Fields[], place: Place): void {
  const firstOptional = options.findIndex((option) => option['required'] !== true);
  for (const [index, option] of options.entries()) {
    if (option['required'] === true && firstOptional !== -1 && index > firstOptional) {
      place
        .at(index)
        .fault(
          'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
          'Required options must be placed before non-required options',
        );
    }
  }
}

function checkNames(options: readonly Fields[], place: Place): void {
  const names = new Set<unknown>();
  for (const [index, { name }] of options.entries()) {
    if (names.has(name)) {
      place
        .at(index)
        .at('name')
        .fault(
          'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
          'Option name already exists',
        );
    }
    names.add(name);
  }
}

function checkMixture(options: readonly Fields[], place: Place): void {
  const holders = options.filter(({ type }) => type === 1 || type === 2);
  if (holders.length === 0 || holders.length === options.length) return;
  place.fault(
    'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    'Sub-command and sub-command group option types are mutually exclusive to all other types',
  );
}
