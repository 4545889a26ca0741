import type { Logger } from 'pino';
import type { InteractionRecord, Outcome } from './trace.ts';

/** How loud each outcome is: errors are the program's or Discord's, warnings may pass by themselves. */
const LEVELS: Readonly<Record<Outcome, 'info' | 'warn' | 'error'>> = {
  answered: 'info',
  'nothing-found': 'info',
  refused: 'info',
  limited: 'info',
  late: 'warn',
  'store-away': 'warn',
  failed: 'error',
};

/**
 * Writes the one line that the log has of an interaction: what it was in the bot's own
 * words, what became of it, how long that took, and what went wrong. Never what anybody
 * typed, is called, or was answered.
 */
export function logInteraction(record: InteractionRecord, log: Logger): void {
  const { id, name, outcome, ms, fault } = record;
  const line = { interaction: id, ...name, outcome, ms: Math.round(ms * 10) / 10 };
  if (fault === null) log[LEVELS[outcome]](line, 'Interaction');
  else log[levelOf(outcome)]({ ...line, fault }, 'Interaction');
}

/** What was answered although something was away is no mere information. */
function levelOf(outcome: Outcome): 'warn' | 'error' {
  return LEVELS[outcome] === 'error' ? 'error' : 'warn';
}
