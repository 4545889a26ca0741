import { describe, expect, it } from 'vitest';
import type { StoredAbout } from '../../src/store/member-store.ts';
import type { Store } from '../../src/store/store.ts';
import { newFeed } from '../support/new-feed.ts';
import { ANN, BOB, CHANNEL, NOON, newPin, SERVER } from '../support/new-pin.ts';
import { newShelfArticle } from '../support/new-shelf-article.ts';
import { newStore } from '../support/new-store.ts';
import { storeKinds } from '../support/new-store-address.ts';

const NOTHING: StoredAbout = {
  pins: [],
  pinChanges: 0,
  answersAsked: 0,
  answersRemoved: 0,
  articlesAdded: [],
  articlesRemoved: 0,
  feedsFollowed: 0,
};

/** Ann pins, asks and adds; Bob changes, removes and takes off. */
async function useBoth({ pins, publicAnswers, shelves, feeds }: Store): Promise<void> {
  const { pin } = await pins.plan(newPin());
  const outcome = { code: null, message: 'Posted' };
  await pins.record(pin, { state: 'posted', by: BOB, at: NOON, outcome });
  const place = { guildId: SERVER, channelId: CHANNEL, at: NOON };
  await publicAnswers.asked({ ...place, messageId: '1', by: ANN });
  await publicAnswers.removed({ ...place, messageId: '1', by: BOB });
  await publicAnswers.asked({ ...place, messageId: '2', by: ANN });
  const { entry } = await shelves.add(newShelfArticle());
  await shelves.remove(entry, { by: BOB, at: NOON });
  await feeds.follow(newFeed());
}

describe.each(storeKinds)('MemberStore in %s', (kind) => {
  it('knows what is kept of each', async () => {
    const store = await newStore(kind);
    await useBoth(store);
    const act = { guildId: SERVER, number: 1, at: NOON };
    expect(await store.members.about(ANN)).toEqual({
      ...NOTHING,
      pins: [act],
      pinChanges: 1,
      answersAsked: 2,
      articlesAdded: [act],
      feedsFollowed: 1,
    });
    expect(await store.members.about(BOB)).toEqual({
      ...NOTHING,
      pinChanges: 1,
      answersRemoved: 1,
      articlesRemoved: 1,
    });
    expect(await store.members.about('1')).toEqual(NOTHING);
  });

  it('forgets one of them, and leaves the server its record', async () => {
    const store = await newStore(kind);
    await useBoth(store);
    const bob = await store.members.about(BOB);
    await store.members.forget(ANN);
    expect(await store.members.about(ANN)).toEqual(NOTHING);
    expect(await store.members.about(BOB)).toEqual(bob);
    expect(await store.pins.byNumber(SERVER, 1)).toMatchObject({
      plannedBy: null,
      reason: 'Asked every week',
    });
    expect(await store.pins.history(SERVER, 1)).toMatchObject([
      { state: 'planned', by: null },
      { state: 'posted', by: BOB },
    ]);
    expect(await store.publicAnswers.byMessage('1')).toMatchObject({
      askedBy: null,
      removedBy: BOB,
    });
    // Of an answer that nobody known asked for or removed there is nothing left to keep.
    expect(await store.publicAnswers.byMessage('2')).toBeNull();
  });

  it('forgets the other, who changed, removed and took off what was not theirs', async () => {
    const store = await newStore(kind);
    await useBoth(store);
    const ann = await store.members.about(ANN);
    await store.members.forget(BOB);
    expect(await store.members.about(BOB)).toEqual(NOTHING);
    expect(await store.members.about(ANN)).toEqual(ann);
    expect(await store.pins.history(SERVER, 1)).toMatchObject([
      { state: 'planned', by: ANN },
      { state: 'posted', by: null },
    ]);
    expect(await store.publicAnswers.byMessage('1')).toMatchObject({
      askedBy: ANN,
      removedBy: null,
    });
  });

  it('forgets someone of whom nothing is kept', async () => {
    const store = await newStore(kind);
    await useBoth(store);
    const ann = await store.members.about(ANN);
    await store.members.forget('1');
    expect(await store.members.about(ANN)).toEqual(ann);
  });
});
