import {
  absent,
  all,
  byType,
  type Check,
  type FormFault,
  fields,
  findFaults,
  list,
  optional,
  required,
} from './check.ts';
import { componentTotals } from './component-totals.ts';
import {
  anatomy,
  customId,
  entitySelect,
  stringSelect,
} from './interactive-components.ts';
import { textDisplay } from './message-components.ts';
import { flag, integer, oneOf, text } from './scalar-checks.ts';

const textInput = fields({
  ...anatomy,
  custom_id: customId,
  style: required(oneOf(1, 2)),
  label: absent('A text input inside a Label has no label of its own'),
  min_length: integer({ min: 0, max: 4000 }),
  max_length: integer({ min: 1, max: 4000 }),
  required: flag,
  value: text({ max: 4000 }),
  placeholder: text({ max: 100 }),
});

const fileUpload = fields({
  ...anatomy,
  custom_id: customId,
  min_values: integer({ min: 0, max: 10 }),
  max_values: integer({ min: 1, max: 10 }),
  file_types: optional(list(text({ min: 1, max: 100 }), { max: 10 })),
  required: flag,
});

const groupOption = fields({
  label: required(text({ min: 1, max: 100 })),
  value: required(text({ min: 1, max: 100 })),
  description: text({ max: 100 }),
  default: flag,
});

function group(min: number): Check {
  return fields({
    ...anatomy,
    custom_id: customId,
    options: required(list(groupOption, { min, max: 10 })),
    min_values: integer({ min: 0, max: 10 }),
    max_values: integer({ min: 1, max: 10 }),
    required: flag,
  });
}

const entity = entitySelect('modal');

const label = fields({
  ...anatomy,
  label: required(text({ min: 1, max: 45 })),
  description: text({ min: 1, max: 100 }),
  component: required(
    byType({
      3: stringSelect('modal'),
      4: textInput,
      5: entity,
      6: entity,
      7: entity,
      8: entity,
      19: fileUpload,
      21: group(2),
      22: group(1),
      23: fields({ ...anatomy, custom_id: customId, default: flag }),
    }),
  ),
});

/** A form: one to five Labels and texts (DOCS `components/reference.mdx`); rows are deprecated and refused. */
const modal = fields({
  custom_id: customId,
  title: required(text({ min: 1, max: 45 })),
  components: required(
    all(
      list(byType({ 10: textDisplay, 18: label }), { min: 1, max: 5 }),
      componentTotals,
    ),
  ),
});

/** Finds what Discord would refuse in a form. */
export function findModalFaults(data: unknown): FormFault[] {
  return findFaults(required(modal), data);
}
