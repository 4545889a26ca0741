/** Longest reason for a pin: a limit of ours, so that it fits into Discord's audit log (512). */
export const REASON_CHARS = 300;
