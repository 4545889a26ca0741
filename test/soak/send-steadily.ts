import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../../src/preview/clock.ts';
import type { Invocation } from '../../src/preview/open-interaction.ts';
import { actSomehow } from './choose-act.ts';
import type { Crowd } from './crowd.ts';
import type { FaultPlan } from './fault-plan.ts';
import type { Tally } from './tally.ts';
import { type Words, word } from './words.ts';

/** Who sends what to whom, and for how long. */
export interface Sending {
  readonly crowd: Crowd;
  readonly words: Words;
  readonly plan: FaultPlan;
  readonly tally: Tally;
  readonly clock: Clock;
  /** When it ends, by the clock. */
  readonly end: number;
  readonly perSecond: number;
}

/** Share of all that comes from the one member who asks without end. */
const HOG_SHARE = 0.05;

/** Milliseconds from one look at the clock to the next. */
const TICK_MS = 5;

/** Sends so many interactions a second, evenly; while the bot has no session, none. */
export async function sendSteadily(sending: Sending): Promise<void> {
  const { plan, clock, end, perSecond } = sending;
  let last = clock.now();
  let due = 0;
  while (clock.now() < end) {
    await delay(TICK_MS);
    const now = clock.now();
    due += ((now - last) / 1000) * perSecond;
    last = now;
    if (!plan.hasSession) due = 0;
    // Held up, this program sends several at once, which then wait for one another.
    const isCrowded = due >= 2;
    for (; due >= 1; due -= 1) await sendOne(sending, isCrowded);
  }
}

async function sendOne(
  { crowd, words, plan, tally }: Sending,
  isCrowded: boolean,
): Promise<void> {
  const isHog = crowd.random() < HOG_SHARE;
  const { act, invocation } = isHog
    ? { act: 'the hog', invocation: hog(crowd, words) }
    : await actSomehow(crowd, words);
  const met = plan.meet(invocation, isHog);
  const isDisturbed = met.isDisturbed || isCrowded;
  tally.watch(invocation, { act, isHog, ...met, isDisturbed });
  openForm(crowd, invocation);
}

function hog(crowd: Crowd, words: Words): Invocation {
  const options = { what: word(crowd, words) };
  return crowd.discord.slash({ ...crowd.hog, command: 'who said', options });
}

function openForm(crowd: Crowd, invocation: Invocation): void {
  invocation.response.then(
    ({ kind }) => {
      if (kind === 'modal') crowd.open(invocation);
    },
    () => undefined,
  );
}
