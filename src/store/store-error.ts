/**
 * What keeps the store from its work.
 *
 * - `unreachable`: no connection, refused, or lost. It may come back by itself.
 * - `busy`: another process holds it for too long. It may come back by itself.
 * - `gone`: its file was deleted or moved away. It is used again when it is back.
 * - `full`: no room on its disk.
 * - `not-permitted`: wrong name or password, or it may be read only.
 * - `damaged`: the file is no database, or is broken.
 * - `newer`: a newer version of this program has changed the tables.
 */
export const STORE_FAULTS = [
  'unreachable',
  'busy',
  'gone',
  'full',
  'not-permitted',
  'damaged',
  'newer',
] as const;

/** One of {@link STORE_FAULTS}. */
export type StoreFault = (typeof STORE_FAULTS)[number];

/**
 * The store cannot do its work; what was asked of it is done wholly or not at all. The
 * message is for whoever runs the bot: where, what is wrong, the remedy, and no secret.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly fault: StoreFault;

  /**
   * @param shown The store's address without its secrets.
   * @param said What the database said; null where it said nothing.
   */
  constructor(fault: StoreFault, shown: string, said: string | null) {
    const reason = said === null ? '' : ` (${said})`;
    super(`Cannot use the store "${shown}": ${REMEDY[fault].replace(':', `${reason}:`)}`);
    this.fault = fault;
  }
}

/** What is wrong and, after the colon, what to do. */
const REMEDY: Readonly<Record<StoreFault, string>> = {
  unreachable: 'it cannot be reached: check that it runs and that DATABASE_URL is right',
  busy: 'another program holds it: end that program, or wait',
  gone: 'its file was deleted or moved while the bot ran: put it back, or start the bot again to begin with an empty one',
  full: 'its disk is full: make room there',
  'not-permitted':
    'it may not be used, or only read: check name, password and permissions in DATABASE_URL and of the file, and that a server is no standby',
  damaged: 'it is no database of this program or is damaged: bring back a backup',
  newer:
    'a newer version of Verbatim has used it: start that version, or bring back a backup',
};
