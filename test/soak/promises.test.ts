import { describe, expect, it } from 'vitest';
import type { LoggedInteraction } from './bot-log.ts';
import type { Memory } from './bot-under-soak.ts';
import { CALM } from './calm.ts';
import type { Observations } from './observations.ts';
import { findBroken } from './promises.ts';
import type { Seen } from './tally.ts';

const LINE: LoggedInteraction = {
  level: 30,
  msg: 'Interaction',
  interaction: CALM.id,
  outcome: 'answered',
  command: 'who said',
  ms: 5,
};

/** Memory every twenty seconds for six minutes, so many bytes a measure. */
const memory = (heapAt: (place: number) => number): readonly Memory[] =>
  Array.from({ length: 20 }, (_, place) => ({
    at: 20 * place,
    heap: heapAt(place),
    resident: 300e6,
    shelves: 40,
    shelfBytes: 4e6,
  }));

interface Case extends Partial<Observations> {
  readonly one?: Partial<Seen>;
  readonly line?: Partial<LoggedInteraction>;
}

function check({ one, line, ...known }: Case): readonly string[] {
  const observed: Observations = {
    seen: [{ ...CALM, ...one }],
    logged: new Map([[CALM.id, { ...LINE, ...line }]]),
    errors: [],
    memory: memory(() => 100e6),
    isEndClean: true,
    ...known,
  };
  return findBroken(observed).map(({ promise }) => promise);
}

describe('what a soak promises', () => {
  it.each<[string, Case]>([
    ['an answer', {}],
    ['a note to the one who asks too much', { one: { fate: 'limited', isHog: true } }],
    ['no store while it is away', { one: { fate: 'store-away', isStoreAway: true } }],
    ['an apology for what was cut', { one: { fate: 'apology', excuse: 'apology' } }],
    [
      'nothing where Discord takes nothing',
      { one: { fate: 'unanswered', excuse: 'unanswerable', taken: 0 } },
    ],
    [
      'a slow answer while a fault is felt',
      { one: { isDisturbed: true, processorMs: 90 }, line: { ms: 900 } },
    ],
    [
      'the clock, where the processor was another’s',
      { one: { processorMs: 9 }, line: { ms: 900 } },
    ],
    [
      'a cache that fills in the first minute',
      { memory: memory((place) => Math.min(place, 4) * 50e6) },
    ],
    [
      'articles that servers add',
      {
        memory: memory((place) => 100e6 + place * 4e6).map((one, place) => ({
          ...one,
          resident: 300e6 + place * 4e6,
          shelfBytes: place * 4e6,
        })),
      },
    ],
    ['a short run that grows', { memory: memory((place) => place * 50e6).slice(0, 5) }],
  ])('allows %s', (_what, given) => {
    expect(check(given)).toEqual([]);
  });

  const answered = 'Each interaction is answered, or refused with why';
  const clean = 'No unhandled error is in the log';
  it.each<[string, Case, readonly string[]]>([
    ['no answer', { one: { fate: 'unanswered', taken: 0 } }, [answered]],
    ['an answer without words', { one: { fate: 'empty' } }, [answered]],
    ['an apology for nothing', { one: { fate: 'apology' } }, [answered]],
    ['“thinking” without end', { one: { fate: 'thinking' } }, [answered]],
    ['no store while it is there', { one: { fate: 'store-away' } }, [answered]],
    [
      'no answer where it was only late',
      { one: { fate: 'unanswered', excuse: 'delayed', taken: 0 } },
      [answered],
    ],
    ['two answers', { one: { taken: 2 } }, ['No interaction is answered twice']],
    [
      'what goes on without end',
      { logged: new Map() },
      ['What is answered comes to its end'],
    ],
    [
      'a wait for who asks little',
      { one: { fate: 'limited' } },
      ['Only who asks too much has to wait'],
    ],
    [
      '26 ms, all of them the processor’s',
      { one: { processorMs: 27 }, line: { ms: 26 } },
      ['99 of 100 take at most 25 ms inside the bot'],
    ],
    [
      'memory that grows',
      { memory: memory((place) => 100e6 + place * 4e6) },
      [
        'Memory is flat after the first minute, beside the articles that servers have added',
      ],
    ],
    ['an error of no interaction', { errors: ['{"level":50}'] }, [clean]],
    [
      'a failure that nothing had met',
      { line: { level: 50, outcome: 'failed' } },
      [clean],
    ],
    [
      'a bot that is gone',
      { isEndClean: false },
      ['The bot runs on, and ends when it is told to'],
    ],
  ])('does not allow %s', (_what, given, promises) => {
    expect(check(given)).toEqual(promises);
  });
});
