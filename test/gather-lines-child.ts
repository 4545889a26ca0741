import process from 'node:process';
import { pino } from 'pino';
import { gatherLines } from '../src/gather-lines.ts';

// Logs two lines, and then ends as its argument says; see gather-lines.test.ts.

const log = pino({}, gatherLines());
const ends: Readonly<Record<string, () => void>> = {
  ends: () => undefined,
  exits: () => process.exit(0),
  throws: () => {
    throw new Error('Nobody catches this');
  },
  warns: () => {
    log.warn('three');
    // Never lets a timer run that could write it: killed while it hangs.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
  waits: () => {
    log.info('three');
    setInterval(() => undefined, 1000);
  },
};
log.info('one');
log.info('two');
ends[process.argv[2] ?? '']?.();
