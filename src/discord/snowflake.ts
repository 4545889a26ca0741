/**
 * Tells whether a text is one of Discord's ids: 17 to 20 digits (Docs: *Reference*,
 * Snowflakes). What is none was forged, or comes from a Discord that is ill.
 */
export function isSnowflake(text: string): boolean {
  return SNOWFLAKE.test(text);
}

// Matches "80351110224678912"; not "0123" or "12".
const SNOWFLAKE = /^[1-9]\d{16,19}$/;
