import { buildRanker, type Model, type Ranker } from './model.ts';
import weights from './weights.json' with { type: 'json' };

/** The ranker that ships with the bot: see MODEL.md. */
export const shippedRanker: Ranker = buildRanker(weights satisfies Model);
