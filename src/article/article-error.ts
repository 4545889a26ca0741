import type { Said } from '../wording/said.ts';
import { wordsIn } from '../wording/words.ts';

/**
 * One thing that is wrong in an article's file: in English where only whoever ships articles
 * can read of it, else as what is to be said to whoever added the file.
 */
export interface Fault<Problem extends Said | string = Said | string> {
  /** 1-based line of the file; `null` where the fault is the file itself. */
  readonly line: number | null;
  /** What is wrong and, after a colon, what to do: `number is missing: add …`. */
  readonly problem: Problem;
}

/**
 * Tells why the file of an article cannot be read: all its faults together, in the order
 * of their lines, one line of the message each:
 * `Cannot read article "x.md", line 3: number is missing: add …`.
 */
export class ArticleError extends SyntaxError {
  override readonly name = 'ArticleError';
  /** The file, `special-forces-in-taiwan.md`. */
  readonly path: string;
  /** Line of the first fault, 1-based; `null` where it is the file itself. */
  readonly line: number | null;
  readonly faults: readonly Fault[];

  constructor(path: string, faults: readonly Fault[]) {
    const sorted = faults.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
    super(sorted.map((fault) => describeFault(path, fault)).join('\n'));
    this.path = path;
    this.line = sorted[0]?.line ?? null;
    this.faults = sorted;
  }
}

function describeFault(path: string, { line, problem }: Fault): string {
  const place = line === null ? '' : `, line ${line}`;
  const what = typeof problem === 'string' ? problem : wordsIn('en').repeat(problem);
  return `Cannot read article "${path}"${place}: ${what}`;
}
