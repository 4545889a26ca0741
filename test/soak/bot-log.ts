/** A line that the bot has logged. */
export interface LogLine {
  readonly level: number;
  readonly msg?: string;
  /** Of an interaction: its id, outcome and times. */
  readonly interaction?: string;
  readonly outcome?: string;
  readonly ms?: number;
  readonly [field: string]: unknown;
}

/** What the log says of one interaction. */
export interface LoggedInteraction extends LogLine {
  readonly interaction: string;
  readonly outcome: string;
  readonly ms: number;
}

/** pino's levels from which on something is wrong, and from which on the program ends. */
const ERROR = 50;

/** What a bot has logged, as it comes. */
export class BotLog {
  readonly interactions: Map<string, LoggedInteraction> = new Map();
  /** Errors that belong to no interaction, and lines that are no JSON: the first hundred. */
  readonly errors: string[] = [];
  /** Where health and metrics are served; null until the bot is ready. */
  health: string | null = null;
  #rest = '';

  /** Takes the next piece of what the bot printed. */
  add(piece: string): void {
    const lines = (this.#rest + piece).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#read(line);
  }

  #read(text: string): void {
    const line = parse(text);
    if (line?.msg === 'Ready') this.health = String(line['health']);
    if (line && isInteraction(line)) this.interactions.set(line.interaction, line);
    else if (!line || line.level >= ERROR) this.#fail(text);
  }

  #fail(text: string): void {
    if (text.trim() !== '' && this.errors.length < 100) this.errors.push(text);
  }
}

function isInteraction(line: LogLine): line is LoggedInteraction {
  return line.msg === 'Interaction' && typeof line.interaction === 'string';
}

function parse(text: string): LogLine | null {
  try {
    return JSON.parse(text) as LogLine;
  } catch {
    return null;
  }
}
