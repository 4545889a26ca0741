import { parentPort } from 'node:worker_threads';
import { readSource } from '../read-source.ts';
import { refuse } from '../refusal.ts';
import type { Source } from '../source.ts';

// The other side of `SourceReader`: reads what it is sent, one after the other.
parentPort?.on('message', (source: Source) => {
  parentPort?.postMessage(readSafely(source));
});
parentPort?.postMessage('ready');

function readSafely(source: Source): ReturnType<typeof readSource> {
  try {
    return readSource(source);
  } catch {
    // A parser that fails on a page is a page that cannot be read, and no end of the program.
    return refuse('not-read', 'The page is built in a way that cannot be read.');
  }
}
