import process from 'node:process';
import { Events } from 'discord.js';
import { pino } from 'pino';
import { commands } from '../../src/commands.ts';
import type { InteractionRecord } from '../../src/discord/trace.ts';
import type { Invocation } from '../../src/preview/open-interaction.ts';
import type { LoggedRequest } from '../../src/preview/rest/request-log.ts';
import { startLocalDiscord } from '../../src/preview/start-local-discord.ts';
import { registerCommands } from '../../src/register.ts';
import { connectBot } from '../discord/run-bot.ts';
import { SoakClock } from '../soak/soak-clock.ts';
import { bridgeArticles } from '../support/bridge-library.ts';
import { Dice } from './dice.ts';
import { Findings } from './findings.ts';
import { inventAct, type Known } from './invent-act.ts';
import { judgeInteraction, judgeRequest, type Sent } from './judge-interaction.ts';
import { mutate } from './mutate.ts';
import { prepareKnown } from './prepare-known.ts';

/** How many are sent before the next wait until all are answered. */
const BATCH = 24;

/** Longest wait for an answer, in milliseconds: beyond it there will be none. */
const ANSWER_MS = 60_000;

/**
 * Sends so many invented and mutated interactions through a local Discord to the bot, with
 * discord.js's own client and classes, and judges each.
 */
export async function fuzzInteractions(
  count: number,
  seed: number,
  print: (line: string) => void,
): Promise<Findings> {
  const findings = new Findings(print);
  const sent = new Map<string, Sent>();
  const records = new Map<string, InteractionRecord>();
  let onRequest = (_: LoggedRequest): void => undefined;
  // Three seconds are those of this program, whatever else the machine does.
  const clock = new SoakClock();
  const discord = await startLocalDiscord({
    clock,
    memory: 100,
    rateLimit: { limit: 1e6, windowMs: 1000 },
    onRequest: (request) => onRequest(request),
  });
  const { bot } = await connectBot(discord, commands, {
    log: pino({ level: 'silent' }),
    observe: (record) => void records.set(record.id, record),
  });
  const { rest, application } = bot.client;
  await registerCommands(commands, {
    rest,
    applicationId: application.id,
    guildId: null,
  });
  let known: Known = await prepareKnown(discord);
  const dice = new Dice(
    seed,
    bridgeArticles().map(({ text }) => text),
  );
  onRequest = (request) => judgeRequest(request, sent, findings);
  bot.client.on(Events.InteractionCreate, ({ id }) => {
    const one = sent.get(id);
    if (one) one.isRouted = true;
  });
  const onRejection = (reason: unknown): void => findings.addFault(reason);
  process.on('unhandledRejection', onRejection);
  // What the bot is sent differs from what Discord holds: changed on its way.
  const deliver = discord.gateway.dispatch.bind(discord.gateway);
  const send = (isChanged: boolean): Invocation => {
    let paths: readonly string[] = [];
    discord.gateway.dispatch = (event) => {
      if (!isChanged || event.type !== 'INTERACTION_CREATE') return deliver(event);
      const changed = mutate(event.data as Readonly<Record<string, unknown>>, dice);
      paths = changed.paths;
      deliver({ ...event, data: changed.payload });
    };
    const by = dice.pick(known.people);
    const act = inventAct(known, dice);
    const invocation = discord.interact(act, { by });
    const { id } = invocation.interaction;
    sent.set(id, { id, act, paths, isRouted: false, taken: 0, invocation });
    return invocation;
  };
  try {
    for (let done = 0; done < count; done += BATCH) {
      for (let place = 0; place < Math.min(BATCH, count - done); place += 1)
        send(dice.is(0.4));
      discord.gateway.dispatch = deliver;
      await settle(discord, records, sent);
      for (const one of sent.values())
        judgeInteraction(one, records.get(one.id), findings);
      sent.clear();
      records.clear();
      // Messages are removed, or forgotten: others take their place.
      if (done % (80 * BATCH) === 0) known = await prepareKnown(discord);
      if (done % 4800 === 0)
        print(`${done} of ${count} interactions, ${findings.count} faults`);
    }
    return findings;
  } finally {
    await bot.stop();
    await discord.close();
    clock.stop();
    process.off('unhandledRejection', onRejection);
  }
}

/** Waits until all that reached the bot is over: what is sent last is read last. */
async function settle(
  discord: Awaited<ReturnType<typeof startLocalDiscord>>,
  records: ReadonlyMap<string, InteractionRecord>,
  sent: ReadonlyMap<string, Sent>,
): Promise<void> {
  await discord.slash({ command: 'help' }).response.catch(() => undefined);
  const until = performance.now() + ANSWER_MS;
  const isOver = (): boolean =>
    [...sent.values()].every(({ id, isRouted }) => !isRouted || records.has(id));
  while (!isOver() && performance.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 2));
}
