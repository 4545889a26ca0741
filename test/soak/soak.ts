import process from 'node:process';
import { parseArgs } from 'node:util';
import {
  findBroken,
  MOST_P99_MS,
  megabytes,
  type Observations,
  timesOf,
} from './promises.ts';
import { runSoak } from './run-soak.ts';
import type { Fate } from './tally.ts';

/*
 * npm run soak -- --seconds 600: the bot among the members of 200 servers, who use all of its
 * commands 50 times a second, while connection, answers and store fail all along.
 * Ends with 1 where something that was promised did not hold. The last line has the figures.
 */

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1e6) },
    servers: { type: 'string', default: '200' },
    rate: { type: 'string', default: '50' },
    p99: { type: 'string', default: String(MOST_P99_MS) },
  },
});
const options = {
  seconds: read('seconds'),
  seed: read('seed'),
  servers: read('servers'),
  perSecond: read('rate'),
};
const mostP99Ms = read('p99');
const began = performance.now();
const print = (line: string): void =>
  console.log(
    `${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`,
  );
print(
  `${options.servers} servers, ${options.perSecond} interactions a second, ${options.seconds} s, --seed ${options.seed}`,
);
const observed = await runSoak({ ...options, print });
const broken = findBroken(observed, mostP99Ms);
for (const { promise, count, example, more } of broken) {
  for (const one of more) console.log(`        ${one}`);
  console.log(`BROKEN  ${promise}: ${count} times, such as ${example}`);
}
console.log(figures(observed));
process.exit(broken.length === 0 ? 0 : 1);

function read(name: 'seconds' | 'seed' | 'servers' | 'rate' | 'p99'): number {
  const number = Number(values[name]);
  const least = name === 'seed' ? 0 : name === 'servers' ? 2 : 1;
  if (Number.isInteger(number) && number >= least) return number;
  console.error(
    `Cannot use --${name} "${values[name]}": give a whole number from ${least} on`,
  );
  process.exit(2);
}

function figures(observed: Observations): string {
  const { seen, memory } = observed;
  const count = (fate: Fate): number => seen.filter((one) => one.fate === fate).length;
  const { p50, p99, ownP99 } = timesOf(observed);
  const [first, last] = [memory[0], memory.at(-1)];
  return [
    `${seen.length} sent`,
    `${count('answered')} answered`,
    `${count('limited')} asked to wait`,
    `${count('store-away')} without the store`,
    `${count('apology')} sorry`,
    `${count('unanswered')} not taken by Discord`,
    `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms (its own ${ownP99.toFixed(1)}; at most ${mostP99Ms})`,
    `heap ${megabytes(first?.heap ?? 0)} to ${megabytes(last?.heap ?? 0)} MB`,
    `resident ${megabytes(first?.resident ?? 0)} to ${megabytes(last?.resident ?? 0)} MB`,
    `${observed.errors.length} errors`,
  ].join(' · ');
}
