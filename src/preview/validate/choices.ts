import {
  type Check,
  type FormFault,
  fields,
  findFaults,
  list,
  required,
} from './check.ts';
import { localized } from './locales.ts';
import { integer, number, text } from './scalar-checks.ts';

/** Most suggestions, and their length (DOCS `interactions/application-commands.mdx#autocomplete`). */
const choiceLimit = 25;
const name = text({ min: 1, max: 100 });

/** Values by the type of the option that is being typed. */
const values: Readonly<Record<number, Check>> = {
  3: text({ min: 1, max: 100 }),
  4: integer(),
  10: number,
};

/** Finds what Discord would refuse in suggestions for an option of this type. */
export function findChoicesFaults(data: unknown, optionType: number): FormFault[] {
  const choice = fields({
    name: required(name),
    name_localizations: localized(name),
    value: required(values[optionType] ?? text({ max: 100 })),
  });
  return findFaults(
    required(fields({ choices: required(list(choice, { max: choiceLimit })) })),
    data,
  );
}
