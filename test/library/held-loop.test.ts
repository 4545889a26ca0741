import { describe, expect, it, onTestFinished } from 'vitest';
import { ThreadAnalyser } from '../../src/library/thread-analyser.ts';
import { Turns } from '../../src/library/turns.ts';
import { librariesOf, newArticle } from '../support/new-libraries.ts';
import { ANN, NOON, SERVER } from '../support/new-pin.ts';
import { newStore } from '../support/new-store.ts';

/** An article of 100 kB. */
const LONG = newArticle(
  'A long story',
  Array.from(
    { length: 400 },
    (_, n) =>
      `“We counted ${n} boats in harbour ${n % 7},” captain Jo Berg${n} said on Monday. ` +
      `The mayor, Maria Ortega, denied that the ferry would stop ${n} times. It did. ` +
      `In ${1900 + (n % 100)} the old bridge fell after a storm, and ${n} people left the town.`,
  ),
);

/** Works until it is over, and returns the longest that the processor was not given back. */
async function longestSlice(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let isOver = false;
  let since = process.cpuUsage();
  const look = (): void => {
    const { user, system } = process.cpuUsage(since);
    longest = Math.max(longest, (user + system) / 1000);
    since = process.cpuUsage();
    if (!isOver) setImmediate(look);
  };
  setImmediate(look);
  await work();
  isOver = true;
  return longest;
}

describe('what holds up all else', () => {
  it('is not the opening of a shelf with long articles', async () => {
    const store = await newStore('sqlite');
    const filling = librariesOf(store);
    for (let n = 0; n < 8; n++) {
      const text = `${LONG.text} The end ${n}.`;
      await filling.add(SERVER, { ...LONG, text }, { by: ANN, at: NOON });
    }
    await librariesOf(store).libraryOf(SERVER); // so that the compiler has done its work
    const libraries = librariesOf(store);
    const longest = await longestSlice(() => libraries.libraryOf(SERVER));
    expect((await libraries.libraryOf(SERVER)).readings).toHaveLength(9);
    expect(longest).toBeLessThan(50);
  }, 60_000);

  it('is not the analysis of a long article: that has a thread of its own', async () => {
    const analyser = new ThreadAnalyser('rules');
    onTestFinished(() => analyser.close());
    await analyser.analyse(LONG, null);
    let turns = 0;
    let isOver = false;
    const count = (): void => {
      turns += 1;
      if (!isOver) setImmediate(count);
    };
    setImmediate(count);
    await analyser.analyse(LONG, null);
    isOver = true;
    expect(turns).toBeGreaterThan(100);
  }, 60_000);
});

describe('Turns', () => {
  it('gives all that waits one slice in turn, and others theirs between', async () => {
    const turns = new Turns();
    const order: string[] = [];
    const work = async (name: string): Promise<void> => {
      const rest = turns.start();
      for (let slice = 0; slice < 3; slice++) {
        await rest();
        order.push(name);
        const end = performance.now() + 11;
        while (performance.now() < end);
      }
    };
    const beside = setInterval(() => order.push('else'), 1);
    await Promise.all([work('a'), work('b')]);
    clearInterval(beside);
    expect(order.filter((name) => name !== 'else').join('')).toBe('ababab');
    expect(order.indexOf('else')).toBeLessThan(4);
  });
});
