import {
  absent,
  all,
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
import {
  address,
  anything,
  flag,
  integer,
  oneOf,
  snowflake,
  text,
} from './scalar-checks.ts';

/** What every component may carry (DOCS `components/reference.mdx#anatomy-of-a-component`). */
export const anatomy: Readonly<Record<string, Check>> = {
  type: integer(),
  id: integer({ min: 0, max: 2 ** 31 - 1 }),
};

/** The name under which a component comes back. */
export const customId: Check = required(text({ min: 1, max: 100 }));

/** Button styles that differ in kind (DOCS `components/reference.mdx#button-button-styles`). */
const linkStyle = 5;
const premiumStyle = 6;

/** A button: one that comes back, a link, or a purchase. */
export const button: Check = all(
  fields({
    ...anatomy,
    style: required(oneOf(1, 2, 3, 4, linkStyle, premiumStyle)),
    label: text({ max: 80 }),
    emoji: optional(fields({ id: snowflake, name: text({ max: 32 }), animated: flag })),
    custom_id: text({ min: 1, max: 100 }),
    url: address({ max: 512, schemes: ['http', 'https', 'discord'] }),
    sku_id: snowflake,
    disabled: flag,
  }),
  rule(checkButton),
);

function checkButton(value: Fields, place: Place): void {
  const kind =
    value['style'] === linkStyle
      ? 'url'
      : value['style'] === premiumStyle
        ? 'sku_id'
        : 'custom_id';
  for (const name of ['url', 'sku_id', 'custom_id']) {
    if (name === kind) required(anything)(value[name], place.at(name));
    else absent(`A button of this style has no ${name}`)(value[name], place.at(name));
  }
  if (kind !== 'sku_id' && !value['label'] && !value['emoji']) {
    place
      .at('label')
      .fault(
        'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED',
        'A button needs a label or an emoji',
      );
  }
}

const selectOption = fields({
  label: required(text({ min: 1, max: 100 })),
  value: required(text({ min: 1, max: 100 })),
  description: text({ max: 100 }),
  emoji: anything,
  default: flag,
});

const selectFields = {
  ...anatomy,
  custom_id: customId,
  placeholder: text({ max: 150 }),
  min_values: integer({ min: 0, max: 25 }),
  max_values: integer({ min: 1, max: 25 }),
};

/** Where a select stands. */
type SelectPlace = 'message' | 'modal';

/** What a select has in a message only, and in a form only. */
const placeFields: Readonly<Record<SelectPlace, Readonly<Record<string, Check>>>> = {
  message: {
    disabled: flag,
    required: absent('A select of a message is never required'),
  },
  modal: { disabled: absent('A select of a form cannot be disabled'), required: flag },
};

/** A string select. */
export function stringSelect(where: SelectPlace): Check {
  return all(
    fields({
      ...selectFields,
      ...placeFields[where],
      options: required(all(list(selectOption, { min: 1, max: 25 }), distinctValues)),
    }),
    rule(checkCounts),
  );
}

/** A select of users, roles, mentionables or channels. */
export function entitySelect(where: SelectPlace): Check {
  return all(
    fields({
      ...selectFields,
      ...placeFields[where],
      default_values: optional(list(anything, { max: 25 })),
      channel_types: optional(list(integer())),
    }),
    rule(checkCounts),
  );
}

function distinctValues(value: unknown, place: Place): void {
  if (!Array.isArray(value)) return;
  const seen = new Set<unknown>();
  for (const [index, option] of value.entries()) {
    const one = isFields(option) ? option['value'] : undefined;
    if (seen.has(one)) {
      place
        .at(index)
        .at('value')
        .fault(
          'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
          'The specified option value is already used',
        );
    }
    seen.add(one);
  }
}

function checkCounts(value: Fields, place: Place): void {
  const {
    min_values: min = 1,
    max_values: max = 1,
    required: isRequired,
  } = value as {
    min_values?: number;
    max_values?: number;
    required?: boolean;
  };
  if (min > max) {
    place
      .at('min_values')
      .fault(
        'SELECT_COMPONENT_MIN_ABOVE_MAX',
        'min_values must not be greater than max_values',
      );
  }
  if (isRequired === true && min === 0) {
    place
      .at('min_values')
      .fault(
        'SELECT_COMPONENT_REQUIRED_MIN',
        'A required select needs at least one value',
      );
  }
}
