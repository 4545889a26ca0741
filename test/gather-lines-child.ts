import { ftruncateSync, writeSync } from 'node:fs';
import process from 'node:process';
import { pino } from 'pino';
import { gatherLines } from '../src/gather-lines.ts';

// Logs two lines, and then ends as its argument says; see gather-lines.test.ts.

const STDOUT = 1;

/** The largest file that the test lets it write. */
const MOST_BYTES = 12_288;

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
  fills: () => {
    // As much as its file may hold, and then more lines than fit when it is emptied once.
    writeSync(STDOUT, 'x'.repeat(MOST_BYTES));
    for (let line = 0; line < 7; line += 1) log.info('x'.repeat(2000));
    ftruncateSync(STDOUT);
    process.exit(0);
  },
  waits: () => {
    log.info('three');
    setInterval(() => undefined, 1000);
  },
};
log.info('one');
log.info('two');
ends[process.argv[2] ?? '']?.();
