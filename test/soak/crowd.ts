import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import type { Invocation } from '../../src/preview/open-interaction.ts';
import type { Channel, Guild } from '../../src/preview/world/guild.ts';
import { channelTypes } from '../../src/preview/world/guild.ts';
import type { Message } from '../../src/preview/world/message.ts';
import type { Member } from '../../src/preview/world/user.ts';
import type { GuildSeed } from '../../src/preview/world/world-seed.ts';
import { buildRandom } from '../../src/ranking/training/random.ts';

/** A message of the bot, and who was given it. */
export interface Given {
  readonly message: Message;
  readonly to: Member;
}

/** Who does something, and where. */
export interface Person {
  readonly by: Member;
  readonly in: Channel;
}

/** Answers and forms of which something is still pressed: old ones are forgotten, as by people. */
const MOST_KEPT = 400;

const MEMBERS = ['mira', 'tomas', 'ines', 'pavel', 'ruth', 'noor'];

/** Seeds of so many servers, each with six members and a moderator. */
export function seedServers(count: number): readonly GuildSeed[] {
  return Array.from({ length: count }, (_, place) => ({
    name: `Readers ${place}`,
    channels: [
      { name: 'general' },
      { name: 'news' },
      { name: 'bridge', kind: 'thread', parent: 'news' },
    ],
    members: [
      ...MEMBERS.map((name) => ({ name: `${name}-${place}` })),
      {
        name: `odile-${place}`,
        permissions: [
          'PIN_MESSAGES',
          'MANAGE_MESSAGES',
          'MANAGE_GUILD',
          'MODERATE_MEMBERS',
        ],
      },
    ],
  }));
}

/** The members of many servers, who choose by chance what they do: always the same for a seed. */
export class Crowd {
  readonly discord: LocalDiscord;
  readonly random: () => number;
  readonly #guilds: readonly Guild[];
  #given: Given[] = [];
  #forms: Invocation[] = [];

  constructor(discord: LocalDiscord, seed: number) {
    this.discord = discord;
    this.random = buildRandom(seed);
    this.#guilds = discord.places.guilds;
  }

  /** One of a list. @throws {RangeError} If it is empty. */
  pick<T>(list: readonly T[]): T {
    const one = list[Math.floor(this.random() * list.length)];
    if (one === undefined) throw new RangeError('Cannot pick one of an empty list');
    return one;
  }

  /** The member of the first server who asks without end. */
  get hog(): Person {
    const [guild] = this.#guilds;
    const [by] = guild ? people(guild) : [];
    if (!guild || !by) throw new RangeError('Cannot find a member in the first server');
    return { by, in: this.#place(guild) };
  }

  /** Any member of any server but the one that has a hog; seldom alone with the bot. */
  member(): Person {
    const guild = this.#guild();
    const by = this.pick(people(guild).slice(0, -1));
    const isAlone = this.random() < 0.05;
    return { by, in: isAlone ? this.discord.places.direct(by) : this.#place(guild) };
  }

  /** A moderator of any server but the one that has a hog. */
  moderator(): Person {
    const guild = this.#guild();
    return { by: this.pick(people(guild).slice(-1)), in: this.#place(guild) };
  }

  /** Remembers what somebody was given: its buttons may be pressed from now on. */
  give(message: Message, to: Member): void {
    this.#given.push({ message, to });
    if (this.#given.length > 2 * MOST_KEPT) this.#given = this.#given.slice(-MOST_KEPT);
  }

  /** One of the answers given, as it is now; null where there is none. */
  given(): Given | null {
    if (this.#given.length === 0) return null;
    const { message, to } = this.pick(this.#given);
    const now = this.discord.message(message.id);
    return now ? { message: now, to } : null;
  }

  /** Remembers a form that was opened. */
  open(form: Invocation): void {
    this.#forms.push(form);
    if (this.#forms.length > MOST_KEPT) this.#forms.shift();
  }

  /** Takes the oldest form that is open; null where there is none. */
  takeForm(): Invocation | null {
    return this.#forms.shift() ?? null;
  }

  #guild(): Guild {
    return this.pick(this.#guilds.slice(1));
  }

  #place(guild: Guild): Channel {
    return this.pick(
      [...guild.channels.values()].filter(({ type }) =>
        [channelTypes.text, channelTypes.thread].some((one) => one === type),
      ),
    );
  }
}

/** A server's people, the moderator last. */
function people(guild: Guild): readonly Member[] {
  return [...guild.members.values()].slice(1);
}
