import { type Said, said } from '../wording/said.ts';

/** Said where a custom id is not of this version, or of no button of the message. */
export const OUTDATED: Said = said('refusals.outdated-button');

/** Said where a command is none of ours, as after an update of the bot. */
export const OUTDATED_COMMAND: Said = said('refusals.outdated-command');

/** Said to who presses a button of somebody else's private answer. */
export const NOT_YOURS: Said = said('refusals.not-yours');

/** Said to who may not remove an answer. */
export const NOT_REMOVED: Said = said('refusals.not-removed');

/** Said where a passage is in no article of the library. */
export const GONE: Said = said('refusals.gone');

/** Said where something is to be kept, or was, and the store cannot be reached. */
export const STORE_AWAY: Said = said('refusals.store-away');

/** Said to who was asked whether to delete what is kept of them, and does not want to. */
export const KEPT: Said = said('refusals.kept');
