import { describe, expect, it } from 'vitest';
import { Trace } from '../../src/discord/trace.ts';
import { said } from '../../src/wording/said.ts';

const NAME = { kind: 'command', command: 'who said' } as const;
const NOTICE = { kind: 'notice', said: said('help.text') } as const;

/** A trace whose clock stands where the test puts it. */
function begin() {
  const clock = { now: 1000 };
  return { clock, trace: new Trace(() => clock.now) };
}

describe('Trace', () => {
  it('gives each stage the time since the last one, and the end all of it', () => {
    const { clock, trace } = begin();
    clock.now = 1003;
    trace.passed('surroundings');
    clock.now = 1010;
    trace.found(NOTICE);
    clock.now = 1030;
    const record = trace.end({ id: '1', name: NAME, outcome: 'answered', fault: null });
    expect(record).toEqual({
      id: '1',
      name: NAME,
      outcome: 'answered',
      fault: null,
      found: 'notice',
      ms: 30,
      stages: { surroundings: 3, finding: 7, delivery: 20 },
    });
  });

  it('adds up a stage that comes twice', () => {
    const { clock, trace } = begin();
    for (const stage of ['delivery', 'finding', 'delivery'] as const) {
      clock.now += 5;
      trace.passed(stage);
    }
    const { stages } = trace.end({
      id: '1',
      name: NAME,
      outcome: 'answered',
      fault: null,
    });
    expect(stages).toEqual({ delivery: 10, finding: 5 });
  });

  it('knows the first that was lacking, where nothing worse went wrong', () => {
    const [first, second] = ['away', 'still away'].map((message) => ({
      name: 'StoreError',
      message,
    }));
    const bug = { name: 'TypeError', message: 'x is not a function' };
    const { trace } = begin();
    for (const lack of [first, second]) if (lack) trace.lacked(lack);
    const answered = { id: '1', name: NAME, outcome: 'answered', fault: null } as const;
    expect(trace.end(answered).fault).toBe(first);
    expect(trace.end({ ...answered, outcome: 'failed', fault: bug }).fault).toBe(bug);
  });

  it('knows of no stage that was not reached', () => {
    const { trace } = begin();
    const record = trace.end({ id: '1', name: NAME, outcome: 'limited', fault: null });
    expect(record).toMatchObject({ found: null, stages: { delivery: 0 } });
    expect(record.stages).not.toHaveProperty('finding');
  });
});
