import { collectDefaultMetrics, Registry } from 'prom-client';
import type { InteractionRecord } from '../discord/trace.ts';
import type { StoreFault } from '../store/store-error.ts';
import { type Gauges, registerGauges } from './gauges.ts';
import {
  buildInteractionMetrics,
  type InteractionMetrics,
} from './interaction-metrics.ts';
import { buildStoreErrors, type StoreErrors } from './store-errors.ts';

/**
 * What a Prometheus can ask of a running bot. Every label has a value of the program's own:
 * none comes from what a member types, and there is no server, channel or person in any.
 */
export class Metrics {
  readonly #registry = new Registry();
  readonly #interactions: InteractionMetrics;
  readonly #storeErrors: StoreErrors;

  /** @param gauges What is read off the bot when somebody asks. */
  constructor(gauges: Gauges) {
    this.#interactions = buildInteractionMetrics(this.#registry);
    this.#storeErrors = buildStoreErrors(this.#registry);
    registerGauges(this.#registry, gauges);
    // Processor, memory, event-loop delay and garbage collection, by their usual names.
    collectDefaultMetrics({ register: this.#registry });
  }

  /** Counts an interaction that is over. */
  observe(record: InteractionRecord): void {
    this.#interactions.observe(record);
  }

  /** Counts a fault of the store. */
  countStoreFault(fault: StoreFault): void {
    this.#storeErrors.inc({ fault });
  }

  /** The type of {@link text}. */
  get contentType(): string {
    return this.#registry.contentType;
  }

  /** All metrics as they are now, in the text format of Prometheus. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }
}
