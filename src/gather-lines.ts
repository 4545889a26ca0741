import process from 'node:process';
import { type DestinationStream, destination, levels, symbols } from 'pino';

/** The longest that a line waits for others, in milliseconds: as much a killed program may lose. */
const GATHERED_MS = 100;

/** So many characters wait for room on a disk that is full; what comes then is lost. */
const MOST_WAITING = 1_000_000;

/** So many bytes wait no longer. */
const MOST_BYTES = 8192;

/**
 * Writes the lines of a log to the standard output, those of a moment together: each write
 * is a system call. Warnings and errors are written at once, with what came before them,
 * and the end of the program writes the rest.
 */
export function gatherLines(): DestinationStream {
  const output = destination({
    // The thread that logs writes, and no other: what is written is out.
    sync: true,
    minLength: MOST_BYTES,
    periodicFlush: GATHERED_MS,
    maxLength: MOST_WAITING,
  });
  let written = 0;
  // A full disk or a closed pipe must not end the bot, and there is nowhere left to say it.
  output.on('error', () => {
    written = 0;
  });
  output.on('write', (bytes) => {
    written = bytes;
  });
  process.on('exit', () => {
    // Not by flushSync(), which tries for ever where nothing can be written any more.
    do {
      written = 0;
      output.flush();
    } while (written > 0);
  });
  const lines = {
    // With it pino sets the level of each line before it is written.
    [symbols.needsMetadataGsym]: true,
    lastLevel: 0,
    write: (line: string): void => {
      output.write(line);
      if (lines.lastLevel >= WARN) output.flush();
    },
  };
  return lines;
}

const WARN = levels.values['warn'] ?? 0;
