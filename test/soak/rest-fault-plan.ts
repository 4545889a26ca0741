import type { RestFault } from '../../src/preview/rest/rest-faults.ts';
import type { Excuse } from './excuse.ts';

/** A fault of Discord's REST side that meets the answer to one interaction. */
export interface PlannedRestFault {
  readonly name: string;
  readonly fault: RestFault;
  /** How many tries it meets. @default 1 */
  readonly times?: number;
  readonly excuse: Excuse;
}

/** All that Discord does to a bot's answers, one as often as the other. */
export const REST_FAULTS: readonly PlannedRestFault[] = [
  {
    name: '429',
    fault: { kind: 'rate-limit', retryAfterSeconds: 0.2 },
    excuse: 'delayed',
  },
  {
    name: '429 for a shared resource',
    fault: { kind: 'rate-limit', retryAfterSeconds: 0.3, scope: 'shared' },
    excuse: 'delayed',
  },
  { name: '500 once', fault: { kind: 'error', status: 500 }, excuse: 'delayed' },
  { name: '502 once', fault: { kind: 'error', status: 502 }, excuse: 'delayed' },
  { name: 'slow', fault: { kind: 'slow', delayMs: 800 }, excuse: 'delayed' },
  {
    name: '503 for long',
    fault: { kind: 'error', status: 503 },
    times: 4,
    excuse: 'unanswerable',
  },
  { name: 'hanging', fault: { kind: 'hang' }, excuse: 'unanswerable' },
  { name: 'cut off', fault: { kind: 'cut' }, excuse: 'apology' },
  { name: 'its word lost', fault: { kind: 'lost' }, excuse: 'apology' },
  {
    name: 'unknown interaction',
    fault: { kind: 'error', status: 404, code: 10062, message: 'Unknown interaction' },
    excuse: 'unanswerable',
  },
];
