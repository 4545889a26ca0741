import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../../src/preview/clock.ts';
import type { Invocation } from '../../src/preview/open-interaction.ts';
import { shuffle } from '../../src/ranking/training/random.ts';
import type { Crowd } from './crowd.ts';
import { GATEWAY_FAULTS } from './gateway-fault-plan.ts';
import { type PlannedRestFault, REST_FAULTS } from './rest-fault-plan.ts';
import { STORE_FAULTS } from './store-faults.ts';
import type { Circumstance } from './tally.ts';

/** What a plan of faults works on. */
export interface FaultPlanParts {
  readonly crowd: Crowd;
  readonly clock: Clock;
  readonly storePath: string;
  readonly print: (line: string) => void;
}

/** Share of the interactions whose answers meet a fault. */
const REST_SHARE = 0.03;

/** Milliseconds until the first fault of the connection and the store, and between two. */
const GATEWAY_MS = { first: 3000, every: 14_000 } as const;
const STORE_MS = { first: 9000, every: 16_000 } as const;

/** Milliseconds before a fault in which what is sent may meet it already. */
const ANNOUNCED_MS = 300;

/** Most milliseconds until the bot is connected again; it takes up to seven. */
const RECOVERY_MS = 8000;

/** Milliseconds after the start in which the program is still compiled as it is used. */
const WARM_MS = 3000;

/** How long a fault is felt after it is over: what waited is answered all at once. */
const FELT_MS = 1500;

/** A fault, and until when it is felt, by the clock. */
interface Felt {
  readonly name: string;
  readonly until: number;
}

const NOTHING: Felt = { name: 'nothing', until: 0 };

/** Lets go wrong what can go wrong, all along, by chance but always the same for a seed. */
export class FaultPlan {
  readonly #parts: FaultPlanParts;
  #identifies: number;
  #gateway: Felt = NOTHING;
  #store: Felt = NOTHING;
  readonly #began: number;
  /** True while the bot is held up by a measurement. */
  isMeasuring = false;

  constructor(parts: FaultPlanParts) {
    this.#parts = parts;
    this.#began = parts.clock.now();
    this.#identifies = parts.crowd.discord.gateway.identifies;
  }

  /** False while the bot has lost its session: what happens then, Discord tells nobody. */
  get hasSession(): boolean {
    return this.#parts.crowd.discord.gateway.identifies >= this.#identifies;
  }

  /** Lets faults happen until the end. */
  async run(end: number): Promise<void> {
    await Promise.all([this.#failGateway(end), this.#failStore(end)]);
  }

  /** Tells what an interaction meets, and lets it happen. */
  meet(invocation: Invocation, isHog: boolean): Omit<Circumstance, 'act' | 'isHog'> {
    const now = this.#parts.clock.now();
    const isStoreAway = now < this.#store.until;
    const isDisturbed =
      this.isMeasuring ||
      isStoreAway ||
      now < Math.max(this.#began + WARM_MS, this.#gateway.until);
    const met = isHog ? null : this.#failAnswer(invocation);
    const felt = [this.#gateway, this.#store].filter(({ until }) => now < until);
    return {
      at: (now - this.#began) / 1000,
      faults: [
        ...felt.map(({ name }) => name),
        ...(met ? [`its answer: ${met.name}`] : []),
      ],
      excuse: met?.excuse ?? null,
      isStoreAway,
      isDisturbed,
    };
  }

  /** Lets something happen to a few of the answers; null for the others. */
  #failAnswer({ interaction: { id } }: Invocation): PlannedRestFault | null {
    const { crowd } = this.#parts;
    if (crowd.random() >= REST_SHARE) return null;
    const planned = crowd.pick(REST_FAULTS);
    const { fault, times = 1 } = planned;
    crowd.discord.faults.next(fault, {
      path: new RegExp(`^/interactions/${id}/`),
      times,
    });
    return planned;
  }

  async #failGateway(end: number): Promise<void> {
    const { crowd, print } = this.#parts;
    const order = [...GATEWAY_FAULTS];
    shuffle(order, crowd.random);
    for (let turn = 0; await this.#isTime(GATEWAY_MS, turn, end); turn += 1) {
      const fault = order[turn % order.length];
      if (!fault) return;
      const name = `the gateway: ${fault.name}`;
      print(name);
      this.#gateway = { name, until: Number.POSITIVE_INFINITY };
      await delay(ANNOUNCED_MS);
      if (fault.endsSession) this.#identifies = crowd.discord.gateway.identifies + 1;
      fault.happen(crowd.discord);
      await this.#connected();
      this.#gateway = { name, until: this.#parts.clock.now() + FELT_MS };
    }
  }

  async #failStore(end: number): Promise<void> {
    const { print, storePath } = this.#parts;
    for (let turn = 0; await this.#isTime(STORE_MS, turn, end); turn += 1) {
      const fault = STORE_FAULTS[turn % STORE_FAULTS.length];
      if (!fault) return;
      const name = `the store: ${fault.name}`;
      print(name);
      this.#store = { name, until: Number.POSITIVE_INFINITY };
      await delay(ANNOUNCED_MS);
      await fault.happen(storePath);
      this.#store = { name, until: this.#parts.clock.now() + FELT_MS };
    }
  }

  /** Waits for the next fault; false where it would come too late to see what it does. */
  async #isTime(
    { first, every }: { readonly first: number; readonly every: number },
    turn: number,
    end: number,
  ): Promise<boolean> {
    const ms = turn === 0 ? first : every;
    if (this.#parts.clock.now() + ms + RECOVERY_MS > end) return false;
    await new Promise<void>((resolve) => this.#parts.clock.schedule(ms, resolve));
    return true;
  }

  /** Waits until the bot is connected again, as long as that may take. */
  async #connected(): Promise<void> {
    const { discord } = this.#parts.crowd;
    const until = this.#parts.clock.now() + RECOVERY_MS;
    // A closed connection is still counted for a moment.
    do await delay(100);
    while (this.#parts.clock.now() < until && !(this.hasSession && discord.isOnline));
  }
}
