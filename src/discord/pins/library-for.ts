import type { Library } from '../../answer/library.ts';
import type { Pin } from '../../store/pin.ts';
import type { Routing } from '../routing.ts';

/**
 * The library in which a pin's passage is looked up: one of the server's own articles, or
 * one that ships, also where the server leaves those out.
 *
 * @throws {StoreError} If the server's own articles cannot be read.
 */
export async function libraryFor(
  { guildId, passage }: Pick<Pin, 'guildId' | 'passage'>,
  { libraries }: Pick<Routing, 'libraries'>,
): Promise<Library> {
  // A server's shelf is not opened for what ships.
  if (!passage.address.article.startsWith('B')) return libraries.shipped;
  return (await libraries.open()).libraryOf(guildId, true);
}
