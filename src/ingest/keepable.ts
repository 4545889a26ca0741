import { said } from '../wording/said.ts';
import { type Refusal, refuse } from './refusal.ts';

/**
 * Stores a text, or tells why no database keeps it as it is: it must be mended by who has it.
 *
 * @param store Throws a RangeError for such a text, as `ShelfStore` does.
 */
export async function keepable<Stored>(
  store: () => Promise<Stored>,
): Promise<Stored | Refusal> {
  try {
    return await store();
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    return refuse('file', said('intake.characters'), said('remedies.copy-text'));
  }
}
