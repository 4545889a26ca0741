import { Counter, type Registry } from 'prom-client';
import { STORE_FAULTS } from '../store/store-error.ts';

/** Counts faults of the store by their kind. */
export type StoreErrors = Counter<'fault'>;

/** Makes the counter, at zero for each fault: an alarm can wait for the first one. */
export function buildStoreErrors(registry: Registry): StoreErrors {
  const errors = new Counter({
    name: 'verbatim_store_errors_total',
    help: 'Times that the store could not do its work, by what kept it from it',
    labelNames: ['fault'],
    registers: [registry],
  });
  for (const fault of STORE_FAULTS) errors.inc({ fault }, 0);
  return errors;
}
