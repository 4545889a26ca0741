import type { Store } from '../../src/store/store.ts';
import { newFeed } from './new-feed.ts';
import { ANN, CHANNEL, NOON, newPin, OTHER_SERVER, SERVER } from './new-pin.ts';
import { numberedArticle } from './new-shelf-article.ts';

/** Puts rows into every table of a store, of two servers, and so many public answers. */
export async function fillStore(store: Store, answers = 3): Promise<void> {
  for (const guildId of [SERVER, OTHER_SERVER]) {
    await store.servers.change(guildId, { pinLogChannel: CHANNEL });
    const { pin } = await store.pins.plan(newPin({ guildId, reason: '“Ärger” 😀 \\' }));
    const outcome = { code: 30_003, message: 'Full' };
    await store.pins.record(pin, { state: 'failed', by: ANN, at: NOON, outcome });
    await store.feeds.follow(newFeed({ guildId }));
    await store.unanswered.note({ guildId, key: 'a', question: 'A?', at: NOON });
    for (let place = 0; place < 23; place += 1)
      await store.shelves.add({ ...numberedArticle(place), guildId });
  }
  for (let place = 0; place < answers; place += 1) {
    const messageId = String(place);
    const act = { messageId, guildId: SERVER, channelId: CHANNEL, by: ANN, at: NOON };
    await store.publicAnswers.asked(act);
  }
  await store.shelves.remove({ guildId: SERVER, number: 3 }, { by: ANN, at: NOON });
}
