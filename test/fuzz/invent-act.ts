import type { RegisteredCommand } from '../../src/preview/command-registry.ts';
import type { Act } from '../../src/preview/interaction-payload.ts';
import { listComponents, type Message } from '../../src/preview/world/message.ts';
import type { Member } from '../../src/preview/world/user.ts';
import { type Dice, NUMBERS } from './dice.ts';

/** What acts are invented from. */
export interface Known {
  readonly commands: readonly RegisteredCommand[];
  /** Messages of the bot with components; at least one. */
  readonly messages: readonly Message[];
  /** A member and a moderator of the server where they are. */
  readonly people: readonly Member[];
  /** Custom ids of forms that the bot has opened. */
  readonly forms: readonly string[];
}

type Option = NonNullable<RegisteredCommand['options']>[number];

/** Discord's numbers (*Receiving and responding*, *Application commands*, *Component reference*). */
const COMMAND = 2;
const COMPONENT = 3;
const TYPING = 4;
const FORM = 5;
const SUBCOMMANDS = [1, 2];
const SELECTS = [3, 5, 6, 7, 8];
const LABEL = 18;
const TEXT_INPUT = 4;

/** Invents something done to the bot: of Discord's shape, with values that nobody should send. */
export function inventAct(known: Known, dice: Dice): Act {
  const roll = dice.random();
  if (roll < 0.45) return inventCommand(known, dice, COMMAND);
  if (roll < 0.55) return inventCommand(known, dice, TYPING);
  if (roll < 0.65) return inventMessageCommand(known, dice);
  return roll < 0.88 ? inventPress(known, dice) : inventForm(known, dice);
}

function inventCommand({ commands }: Known, dice: Dice, type: number): Act {
  const command = dice.pick(commands.filter((one) => one.type === 1));
  const options = command.options ?? [];
  const sub = options.filter((one) => SUBCOMMANDS.includes(one.type));
  const chosen = sub.length > 0 ? dice.pick(sub) : null;
  const leaves = fill(chosen?.options ?? (chosen ? [] : options), dice);
  if (type === TYPING) focus(leaves, dice);
  const filled = chosen
    ? [{ name: chosen.name, type: chosen.type, options: leaves }]
    : leaves;
  const { id, name } = command;
  return { type, data: { id, name, type: 1, options: filled } };
}

interface Filled {
  readonly name: string;
  readonly type: number;
  readonly value: unknown;
  focused?: boolean;
}

function fill(options: readonly Option[], dice: Dice): Filled[] {
  return options
    .filter(({ type }) => type !== 11 && dice.is(0.8))
    .map((option) => ({
      name: option.name,
      type: option.type,
      value: inventValue(option, dice),
    }));
}

function inventValue({ type, choices }: Option, dice: Dice): unknown {
  if (type === 5) return dice.is(0.5);
  if (type === 4 || type === 10) return dice.pick(NUMBERS);
  return choices && dice.is(0.7) ? dice.pick(choices).value : dice.text();
}

/** Whoever types does so in one option, of text. */
function focus(leaves: Filled[], dice: Dice): void {
  const texts = leaves.filter(({ type }) => type === 3);
  const chosen =
    texts.length > 0
      ? dice.pick(texts)
      : { name: dice.text(3), type: 3, value: dice.text() };
  if (texts.length === 0) leaves.push(chosen);
  Object.assign(chosen, { focused: true });
}

function inventMessageCommand({ commands, messages }: Known, dice: Dice): Act {
  const { id, name } = dice.pick(commands.filter(({ type }) => type === 3));
  const message = { ...dice.pick(messages), content: dice.text(30), components: [] };
  const resolved = { messages: { [message.id]: message } };
  return { type: COMMAND, data: { id, name, type: 3, target_id: message.id, resolved } };
}

function inventPress({ messages }: Known, dice: Dice): Act {
  const message = dice.pick(messages);
  const usable = listComponents(message.components).filter(({ custom_id }) => custom_id);
  const component = usable.length > 0 ? dice.pick(usable) : null;
  const isSelect = component ? SELECTS.includes(component.type) : dice.is(0.4);
  const own = component?.type ?? (isSelect ? dice.pick(SELECTS) : 2);
  const data = {
    id: 1,
    custom_id: forge(component?.custom_id ?? '', dice),
    component_type: own,
    ...(isSelect ? { values: values(component?.options ?? [], dice), resolved: {} } : {}),
  };
  return { type: COMPONENT, message, data };
}

function values(options: readonly { readonly value: string }[], dice: Dice): unknown {
  if (options.length > 0 && dice.is(0.6)) return [dice.pick(options).value];
  return Array.from({ length: dice.below(4) }, () => dice.text(2));
}

/** As it was, or with some characters changed, or quite another: up to a hundred. */
function forge(customId: string, dice: Dice): string {
  if (customId !== '' && dice.is(0.4)) return customId;
  if (customId === '' || dice.is(0.2)) return dice.text(4).slice(0, 100) || 'x';
  const at = dice.below(customId.length);
  const piece = dice.pick(['', ':', '0', 'zz', '999999999', '_', '.', 'é', dice.text(1)]);
  return (
    (customId.slice(0, at) + piece + customId.slice(at + dice.below(4))).slice(0, 100) ||
    'x'
  );
}

function inventForm({ forms, messages }: Known, dice: Dice): Act {
  const names = [
    'reason',
    'replaces',
    'headline',
    'text',
    'url',
    'publisher',
    'published',
  ];
  const components = names
    .filter(() => dice.is(0.8))
    .map((custom_id, place) => ({
      type: LABEL,
      id: 2 * place + 1,
      component: {
        type: TEXT_INPUT,
        id: 2 * place + 2,
        custom_id,
        value: dice.text(60).slice(0, 4000),
      },
    }));
  const data = { custom_id: forge(dice.pick(forms), dice), components };
  return dice.is(0.7)
    ? { type: FORM, message: dice.pick(messages), data }
    : { type: FORM, data };
}
