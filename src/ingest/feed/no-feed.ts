import { said } from '../../wording/said.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** Said where an address leads to no feed. */
export const NO_FEED: Refusal = refuse(
  'feed',
  said('intake.no-feed'),
  said('remedies.find-feed'),
);
