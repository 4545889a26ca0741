import { type Refusal, refuse } from '../refusal.ts';

/** Said where an address leads to no feed. */
export const NO_FEED: Refusal = refuse(
  'feed',
  'The address does not lead to a feed that can be read.',
  'Look for “RSS” or “Feed” on the site and give the address of that.',
);
