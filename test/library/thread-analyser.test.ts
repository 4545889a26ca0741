import { describe, expect, it, onTestFinished } from 'vitest';
import { ThreadAnalyser } from '../../src/library/thread-analyser.ts';
import { newArticle } from '../support/new-libraries.ts';

const module = new URL('./failing-thread.ts', import.meta.url);

/** Analyses articles with some headlines at once; what became of each. */
async function analyseAll(
  analyser: ThreadAnalyser,
  headlines: readonly string[],
): Promise<readonly string[]> {
  onTestFinished(() => analyser.close());
  const results = headlines.map((headline) =>
    analyser.analyse(newArticle(headline, ['It rained.']), null),
  );
  return (await Promise.allSettled(results)).map((result) =>
    result.status === 'fulfilled'
      ? new TextDecoder().decode(result.value.bytes)
      : result.reason.message,
  );
}

describe('ThreadAnalyser', () => {
  it('gives up the articles of which its thread dies, and no other', async () => {
    const analyser = new ThreadAnalyser('rules', { module });
    const headlines = ['Ferry', 'Deadly', 'Market', 'Deadly', 'Rain'];
    const died = 'It died of an article';
    const results = ['Ferry', died, 'Market', died, 'Rain'];
    expect(await analyseAll(analyser, headlines)).toEqual(results);
  }, 30_000);

  it('gives up an article that takes too long, and no other', async () => {
    const analyser = new ThreadAnalyser('rules', { module, limitMs: 8000 });
    expect(await analyseAll(analyser, ['Ferry', 'Endless', 'Market'])).toEqual([
      'Ferry',
      'The thread that reads articles has ended',
      'Market',
    ]);
  }, 60_000);
});
