import type { By } from '../../src/preview/actor.ts';
import type { Invocation } from '../../src/preview/open-interaction.ts';
import {
  type Component,
  isEphemeral,
  listComponents,
} from '../../src/preview/world/message.ts';
import type { SoakAct } from './act.ts';
import type { Crowd, Given } from './crowd.ts';
import { hostile, invent } from './words.ts';

/** Component types (Discord's documentation: *Component reference*). */
const STRING_SELECT = 3;
const ROLE_SELECT = 6;
const CHANNEL_SELECT = 8;
const SELECTS = [STRING_SELECT, 5, ROLE_SELECT, 7, CHANNEL_SELECT];

/** What people do with the answers that they were given before. */
export const PRESSING_ACTS: readonly SoakAct[] = [
  { name: 'pressing', weight: 22, use: press },
  { name: 'a forged press', weight: 1, use: forge },
  { name: 'sending a form', weight: 4, use: send },
];

function press(crowd: Crowd): Invocation | null {
  const given = crowd.given();
  if (!given) return null;
  const usable = listComponents(given.message.components).filter(
    ({ custom_id, disabled }) => custom_id && !disabled,
  );
  if (usable.length === 0) return null;
  return use(crowd, given, crowd.pick(usable));
}

function use(crowd: Crowd, given: Given, component: Component): Invocation {
  const { message } = given;
  const customId = component.custom_id ?? '';
  const by = who(crowd, given);
  if (!SELECTS.includes(component.type))
    return crowd.discord.click({ ...by, message, customId });
  return crowd.discord.select({
    ...by,
    message,
    customId,
    values: choose(crowd, given, component),
  });
}

/** Whoever it was given to; of what all see, now and then anybody else there. */
function who(crowd: Crowd, { message, to }: Given): By {
  const guild = crowd.discord.places.guilds.find(({ id }) => id === to.guildId);
  const isOthers = !isEphemeral(message) && crowd.random() < 0.3;
  const place = crowd.discord.places.direct(to).id === message.channel_id;
  if (!guild || !isOthers || place) return { by: to };
  return { by: crowd.pick([...guild.members.values()].slice(1)) };
}

function choose(crowd: Crowd, { to }: Given, component: Component): readonly string[] {
  const values = (component.options ?? []).map(({ value }) => value);
  if (component.type === STRING_SELECT)
    return values.length > 0 ? [crowd.pick(values)] : [];
  const guild = crowd.discord.places.guilds.find(({ id }) => id === to.guildId);
  if (!guild || crowd.random() < 0.5) return [];
  const ids = component.type === ROLE_SELECT ? guild.roles : guild.channels;
  return component.type === ROLE_SELECT || component.type === CHANNEL_SELECT
    ? [crowd.pick([...ids.keys()])]
    : [];
}

function forge(crowd: Crowd): Invocation | null {
  const given = crowd.given();
  if (!given) return null;
  const customId = hostile(crowd).slice(0, 100).trim() || 'x';
  return crowd.discord.click({ by: given.to, message: given.message, customId });
}

async function send(crowd: Crowd): Promise<Invocation> {
  const opened = crowd.takeForm();
  if (!opened) throw new RangeError('Cannot send a form: none is open');
  const response = await opened.response;
  if (response.kind !== 'modal') throw new RangeError('Cannot send a form: it is none');
  const names = listComponents(response.modal.components).flatMap(
    ({ custom_id }) => custom_id ?? [],
  );
  const filled: Readonly<Record<string, string>> = {
    ...invent(crowd),
    reason: crowd.random() < 0.3 ? hostile(crowd).slice(0, 200) : 'What the mayor said',
  };
  const values = Object.fromEntries(
    names.flatMap((name) => (name in filled ? [[name, filled[name] ?? '']] : [])),
  );
  return crowd.discord.submit({ opened, values });
}
