/** Discord counts milliseconds from the first second of 2015. */
const DISCORD_EPOCH_MS = 1_420_070_400_000;

/** The lower bits of an id tell apart what was made in one millisecond. */
const TIME_SHIFT = 22n;

/** Ids are 64 bits, without a sign. */
const LARGEST = 2n ** 64n - 1n;

/** Clocks differ: an id may be so much newer than now; milliseconds. */
const CLOCK_SKEW_MS = 86_400_000;

/** What a line of a terminal is told that names no server. */
export const NO_SERVER_ID =
  'is no id of a server: 17 to 20 digits, as Discord gives it (User Settings, Advanced, Developer Mode; then right-click the server, Copy Server ID)';

/**
 * Tells whether a text is an id as Discord makes it (Docs: *API reference*, Snowflakes): it
 * holds the moment at which it was made, which is not to come.
 *
 * @param now Milliseconds since 1970.
 */
export function isServerId(text: string, now: number): boolean {
  if (!/^[1-9]\d{16,19}$/u.test(text)) return false;
  const id = BigInt(text);
  const madeAt = Number(id >> TIME_SHIFT) + DISCORD_EPOCH_MS;
  return id <= LARGEST && madeAt <= now + CLOCK_SKEW_MS;
}
