import { describe, expect, it } from 'vitest';
import type { InteractionRecord } from '../../src/discord/trace.ts';
import { Metrics } from '../../src/operation/metrics.ts';
import { quietGauges } from '../support/quiet-gauges.ts';

const asked = (known: Partial<InteractionRecord> = {}): InteractionRecord => ({
  id: '613425648685547541',
  name: { kind: 'command', command: 'who said' },
  outcome: 'answered',
  found: 'found',
  ms: 4,
  stages: { surroundings: 0.2, finding: 3, delivery: 0.8 },
  fault: null,
  ...known,
});

/** The lines of the bot's own metrics that are no comments. */
async function samples(metrics: Metrics): Promise<readonly string[]> {
  return (await metrics.text()).split('\n').filter((line) => /^verbatim_/.test(line));
}

describe('Metrics', () => {
  it('has these names and types', async () => {
    const text = await new Metrics(quietGauges()).text();
    const types = [...text.matchAll(/^# TYPE (verbatim_\S+) (\S+)$/gm)];
    expect(Object.fromEntries(types.map(([, name, type]) => [name, type]))).toEqual({
      verbatim_interactions_total: 'counter',
      verbatim_answers_total: 'counter',
      verbatim_interaction_duration_seconds: 'histogram',
      verbatim_stage_duration_seconds: 'histogram',
      verbatim_store_errors_total: 'counter',
      verbatim_gateway_shards: 'gauge',
      verbatim_servers: 'gauge',
      verbatim_index_articles: 'gauge',
      verbatim_index_sentences: 'gauge',
      verbatim_shelves_open: 'gauge',
      verbatim_shelves_bytes: 'gauge',
      verbatim_shelf_evictions_total: 'counter',
    });
    expect(text).toContain('# TYPE nodejs_eventloop_lag_p99_seconds gauge');
    expect(text).toContain('# TYPE process_resident_memory_bytes gauge');
  });

  it('counts interactions by command and outcome, and what was found', async () => {
    const metrics = new Metrics(quietGauges());
    metrics.observe(asked());
    metrics.observe(asked({ outcome: 'nothing-found', found: 'nothing-found' }));
    metrics.observe(asked({ outcome: 'limited', found: null, stages: { delivery: 1 } }));
    const name = 'kind="command",command="who said"';
    expect(await samples(metrics)).toEqual(
      expect.arrayContaining([
        `verbatim_interactions_total{${name},outcome="answered"} 1`,
        `verbatim_interactions_total{${name},outcome="limited"} 1`,
        'verbatim_answers_total{command="who said",found="found"} 1',
        'verbatim_answers_total{command="who said",found="nothing-found"} 1',
        'verbatim_interaction_duration_seconds_count{kind="command"} 3',
        'verbatim_stage_duration_seconds_bucket{le="0.0025",stage="finding"} 0',
        'verbatim_stage_duration_seconds_bucket{le="0.005",stage="finding"} 2',
        'verbatim_stage_duration_seconds_count{stage="delivery"} 3',
      ]),
    );
  });

  it('counts what the store could not do, from zero', async () => {
    const metrics = new Metrics(quietGauges());
    metrics.countStoreFault('full');
    expect(await samples(metrics)).toEqual(
      expect.arrayContaining([
        'verbatim_store_errors_total{fault="full"} 1',
        'verbatim_store_errors_total{fault="unreachable"} 0',
      ]),
    );
  });

  it('reads the rest off the bot, the same when asked twice', async () => {
    const metrics = new Metrics(quietGauges());
    await metrics.text();
    expect(await samples(metrics)).toEqual(
      expect.arrayContaining([
        'verbatim_gateway_shards{state="ready"} 1',
        'verbatim_gateway_shards{state="disconnected"} 0',
        'verbatim_servers 2',
        'verbatim_index_sentences 478',
        'verbatim_shelves_bytes 6000000',
        'verbatim_shelf_evictions_total 3',
      ]),
    );
  });

  it('keeps two bots of one process apart', async () => {
    const [one, other] = [new Metrics(quietGauges()), new Metrics(quietGauges())];
    one.observe(asked());
    expect(await other.text()).not.toContain('verbatim_interactions_total{');
  });
});
