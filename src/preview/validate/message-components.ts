import {
  all,
  byType,
  type Check,
  fields,
  isFields,
  list,
  optional,
  type Place,
  required,
} from './check.ts';
import { anatomy, button, entitySelect, stringSelect } from './interactive-components.ts';
import { address, flag, integer, oneOf, text } from './scalar-checks.ts';

/** Rows of a message without IS_COMPONENTS_V2 (DOCS `components/reference.mdx#legacy-message-component-behavior`). */
const rowLimit = 5;

const selects = {
  3: stringSelect('message'),
  5: entitySelect('message'),
  6: entitySelect('message'),
  7: entitySelect('message'),
  8: entitySelect('message'),
};

const row = fields({
  ...anatomy,
  components: required(
    all(list(byType({ 2: button, ...selects }), { min: 1, max: 5 }), oneSelectOnly),
  ),
});

/** A text of a message or a form. */
export const textDisplay: Check = fields({
  ...anatomy,
  content: required(text({ min: 1, max: 4000 })),
});

const media = required(
  fields({
    url: required(address({ max: 2048, schemes: ['http', 'https', 'attachment'] })),
  }),
);
const alt = text({ min: 1, max: 1024 });

const thumbnail = fields({ ...anatomy, media, description: alt, spoiler: flag });

const section = fields({
  ...anatomy,
  components: required(list(byType({ 10: textDisplay }), { min: 1, max: 3 })),
  accessory: required(byType({ 2: button, 11: thumbnail })),
});

const gallery = fields({
  ...anatomy,
  items: required(
    list(fields({ media, description: alt, spoiler: flag }), { min: 1, max: 10 }),
  ),
});

const file = fields({
  ...anatomy,
  file: required(
    fields({ url: required(address({ max: 2048, schemes: ['attachment'] })) }),
  ),
  spoiler: flag,
});

const separator = fields({ ...anatomy, divider: flag, spacing: oneOf(1, 2) });

const inContainer = {
  1: row,
  9: section,
  10: textDisplay,
  12: gallery,
  13: file,
  14: separator,
};

const container = fields({
  ...anatomy,
  accent_color: integer({ min: 0, max: 0xffffff }),
  spoiler: flag,
  components: required(list(byType(inContainer), { min: 1 })),
});

/** The components of a message with IS_COMPONENTS_V2. */
export const componentsV2: Check = optional(
  list(byType({ ...inContainer, 17: container }), { max: 40 }),
);

/** The components of a message without it: rows only. */
export const legacyComponents: Check = optional(
  list(byType({ 1: row }), { max: rowLimit }),
);

function oneSelectOnly(value: unknown, place: Place): void {
  if (!Array.isArray(value) || value.length < 2) return;
  if (value.some((one) => isFields(one) && one['type'] !== 2)) {
    place.fault(
      'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      'The specified component exceeds the maximum width',
    );
  }
}
