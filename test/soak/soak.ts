import process from 'node:process';
import { parseArgs } from 'node:util';
import { tellFaults, tellFigures, tellMemory, tellSlowest } from './figures.ts';
import { findBroken, MOST_P99_MS } from './promises.ts';
import { runSoak } from './run-soak.ts';

/*
 * npm run soak -- --seconds 600: the bot among the members of 200 servers, who use all of its
 * commands 50 times a second, while connection, answers and store fail all along.
 * Prints each measure of memory and the slowest commands; ends with 1 where something that was
 * promised did not hold, and says when and beside which fault. The last line has the figures.
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
tell('Memory, after all garbage was collected', tellMemory(observed));
tell('What became of those who met a fault', tellFaults(observed));
tell('The slowest commands, undisturbed', tellSlowest(observed));
for (const { promise, count, example, more } of broken)
  tell(`BROKEN  ${promise}: ${count} times, such as ${example}`, more);
console.log(tellFigures(observed, mostP99Ms));
process.exit(broken.length === 0 ? 0 : 1);

function tell(what: string, lines: readonly string[]): void {
  console.log(what);
  for (const line of lines) console.log(`        ${line}`);
}

function read(name: 'seconds' | 'seed' | 'servers' | 'rate' | 'p99'): number {
  const number = Number(values[name]);
  const least = name === 'seed' ? 0 : name === 'servers' ? 2 : 1;
  if (Number.isInteger(number) && number >= least) return number;
  console.error(
    `Cannot use --${name} "${values[name]}": give a whole number from ${least} on`,
  );
  process.exit(2);
}
