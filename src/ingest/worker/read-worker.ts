import { parentPort } from 'node:worker_threads';
import { said } from '../../wording/said.ts';
import type { FeedSource } from '../feed/feed.ts';
import { readFeed } from '../feed/read-feed.ts';
import { readSource } from '../read-source.ts';
import { refuse } from '../refusal.ts';
import type { Source } from '../source.ts';

// The other side of `SourceReader`: reads what it is sent, one after the other.
parentPort?.on('message', (source: Source | FeedSource) => {
  parentPort?.postMessage(readSafely(source));
});
parentPort?.postMessage('ready');

function readSafely(
  source: Source | FeedSource,
): ReturnType<typeof readSource> | ReturnType<typeof readFeed> {
  try {
    return source.kind === 'feed' ? readFeed(source) : readSource(source);
  } catch {
    // A parser that fails on a page is a page that cannot be read, and no end of the program.
    return refuse('not-read', said('intake.unreadable'));
  }
}
