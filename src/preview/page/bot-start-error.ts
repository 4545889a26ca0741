/** The bot ended before it was connected. */
export class BotStartError extends Error {
  readonly exitCode: number | null;

  constructor(exitCode: number | null) {
    super('Cannot start the preview: the bot ended before it was connected');
    this.name = 'BotStartError';
    this.exitCode = exitCode;
  }
}
