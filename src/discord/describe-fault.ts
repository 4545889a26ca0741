/** What the log says of a fault: nothing that a person asked or that an answer said. */
export interface Fault {
  readonly name: string;
  readonly message: string;
  /** Discord's error code, or that of the network. */
  readonly code?: string | number;
  readonly stack?: string;
  readonly cause?: Fault;
}

/**
 * Describes anything that was thrown for the log. Leaves out what discord.js adds to its
 * errors: the request's body holds question and answer, and belongs in no log.
 */
export function describeFault(thrown: unknown): Fault {
  if (!(thrown instanceof Error)) return { name: typeof thrown, message: String(thrown) };
  const { name, message, stack, cause } = thrown;
  const code = codeOf(thrown);
  return {
    name,
    message,
    ...(code === undefined ? {} : { code }),
    ...(stack === undefined ? {} : { stack }),
    ...(cause === undefined ? {} : { cause: describeFault(cause) }),
  };
}

/** Returns the code that an error carries, or undefined. */
export function codeOf(thrown: unknown): string | number | undefined {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
  return typeof code === 'string' || typeof code === 'number' ? code : undefined;
}
