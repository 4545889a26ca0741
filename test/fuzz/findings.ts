/** What a fuzz has found wrong, by its kind, with the first examples of each. */
export class Findings {
  readonly #examples = new Map<string, string[]>();
  readonly #print: (line: string) => void;
  count = 0;
  /** Promises that discord.js itself rejected: it could not read what it was sent. */
  unread = 0;

  /** @param print Told of the first examples of each kind, as they come: a run takes long. */
  constructor(print: (line: string) => void) {
    this.#print = print;
  }

  add(kind: string, example: string): void {
    this.count += 1;
    const examples = this.#examples.get(kind) ?? [];
    this.#examples.set(kind, examples);
    if (examples.length >= MOST_EXAMPLES) return;
    examples.push(example);
    this.#print(`FAULT  ${kind}: ${example}`);
  }

  /** A promise that nobody caught: where discord.js alone stumbled, the bot goes on. */
  addFault(reason: unknown): void {
    const stack = reason instanceof Error ? String(reason.stack) : String(reason);
    if (OURS.test(stack)) this.add('a promise of ours was rejected', stack);
    else this.unread += 1;
  }

  /** A line for each kind and example. */
  lines(): readonly string[] {
    return [...this.#examples].flatMap(([kind, examples]) =>
      examples.map((example) => `${kind}: ${example}`),
    );
  }
}

const MOST_EXAMPLES = 5;

// Matches "at route (/home/bot/src/discord/router.ts:26:3)"; not "/node_modules/x/src/y.ts".
const OURS = /(?<!node_modules\/.*)\/src\/(?!preview\/)[\w/-]+\.ts/;
