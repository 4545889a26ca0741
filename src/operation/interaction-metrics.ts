import { Counter, Histogram, type Registry } from 'prom-client';
import { type InteractionRecord, STAGES, type Stage } from '../discord/trace.ts';

/** Counts what becomes of interactions, and how long each part takes. */
export interface InteractionMetrics {
  readonly observe: (record: InteractionRecord) => void;
}

/** Upper ends in seconds: an answer takes milliseconds, and Discord waits three seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5];

/** Makes the metrics of interactions. */
export function buildInteractionMetrics(registry: Registry): InteractionMetrics {
  const registers = [registry];
  const interactions = new Counter({
    name: 'verbatim_interactions_total',
    help: 'Interactions that are over, by kind, command or button, and outcome',
    labelNames: ['kind', 'command', 'outcome'],
    registers,
  });
  const answers = new Counter({
    name: 'verbatim_answers_total',
    help: 'Questions answered, by what was found: nothing-found is an abstention, closest may answer',
    labelNames: ['command', 'found'],
    registers,
  });
  const duration = new Histogram({
    name: 'verbatim_interaction_duration_seconds',
    help: 'Seconds from the arrival of an interaction until Discord had its answer',
    labelNames: ['kind'],
    buckets: BUCKETS,
    registers,
  });
  const stages = new Histogram({
    name: 'verbatim_stage_duration_seconds',
    help: 'Seconds that each stage of an interaction took: surroundings, finding, delivery',
    labelNames: ['stage'],
    buckets: BUCKETS,
    registers,
  });
  for (const stage of STAGES) stages.zero({ stage });
  return {
    observe: ({ name: { kind, command }, outcome, found, ms, stages: passed }) => {
      interactions.inc({ kind, command, outcome });
      if (found !== null) answers.inc({ command, found });
      duration.observe({ kind }, ms / 1000);
      for (const [stage, stageMs] of Object.entries(passed) as [Stage, number][])
        stages.observe({ stage }, stageMs / 1000);
    },
  };
}
