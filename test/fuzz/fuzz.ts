import process from 'node:process';
import { parseArgs } from 'node:util';
import { fuzzArticles } from './fuzz-articles.ts';
import { fuzzInteractions } from './fuzz-interactions.ts';

/*
 * npm run fuzz -- --count 100000: so many invented and mutated interactions, and a tenth as
 * many hostile articles (or as many as --articles says), through the bot. Ends with 1 where
 * one crashed it, was not answered or went beyond a limit of Discord's. Tells each kind of
 * fault as it comes; the last line has the figures.
 */

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    articles: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1e6) },
  },
});
const count = Number(values.count);
const articles = Number(values.articles ?? Math.floor(count / 10));
const seed = Number(values.seed);
if (![count, articles, seed].every((given) => Number.isInteger(given) && given >= 0)) {
  console.error('Cannot fuzz so: give whole numbers, as in --count 1000 --seed 7');
  process.exit(2);
}
console.log(`${count} interactions and ${articles} articles, --seed ${seed}`);
const found = [
  fuzzArticles(articles, seed, console.log),
  await fuzzInteractions(count, seed, console.log),
];
const faults = found.reduce((sum, findings) => sum + findings.count, 0);
const unread = found.reduce((sum, findings) => sum + findings.unread, 0);
console.log(
  `${count} interactions · ${articles} articles · ${faults} faults · ${unread} interactions that discord.js could not read`,
);
process.exit(faults === 0 ? 0 : 1);
