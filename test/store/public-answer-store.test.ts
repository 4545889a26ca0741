import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { ANN, BOB, CHANNEL, NOON, SERVER } from '../support/new-pin.ts';
import { newStore, openForTest } from '../support/new-store.ts';
import { newStoreAddress, storeKinds } from '../support/new-store-address.ts';

const place = { messageId: '900', guildId: SERVER, channelId: CHANNEL };
const nothing = { askedBy: null, askedAt: null, removedBy: null, removedAt: null };

describe.each(storeKinds)('PublicAnswerStore in %s', (kind) => {
  it('keeps who asked and who removed', async () => {
    const { publicAnswers } = await newStore(kind);
    expect(await publicAnswers.byMessage('900')).toBeNull();
    await publicAnswers.asked({ ...place, by: ANN, at: NOON });
    const asked = { ...place, ...nothing, askedBy: ANN, askedAt: NOON };
    expect(await publicAnswers.byMessage('900')).toEqual(asked);
    await publicAnswers.removed({ ...place, by: BOB, at: NOON + 5 });
    expect(await publicAnswers.byMessage('900')).toEqual({
      ...asked,
      removedBy: BOB,
      removedAt: NOON + 5,
    });
  });

  it('lists the newest of some channels', async () => {
    const { publicAnswers } = await newStore(kind);
    for (const [at, channelId] of ['1', '2', '1', '3', '2'].entries())
      await publicAnswers.asked({ ...place, messageId: `${at}`, channelId, by: ANN, at });
    const recent = async (channelIds: readonly string[]) =>
      (await publicAnswers.recent(SERVER, { channelIds, limit: 2 })).map(
        ({ messageId }) => messageId,
      );
    expect(await publicAnswers.channels(SERVER)).toEqual(['1', '2', '3']);
    expect(await recent(['1', '2', '3'])).toEqual(['4', '3']);
    expect(await recent(['1'])).toEqual(['2', '0']);
    expect(await recent([])).toEqual([]);
  });

  it('shows to all who read what is still to be written', async () => {
    const { publicAnswers, members } = await newStore(kind);
    const soon = (messageId: string) =>
      publicAnswers.askedSoon({ ...place, messageId, by: ANN, at: NOON });
    const written = [soon('900')];
    expect(await publicAnswers.byMessage('900')).toMatchObject({ askedBy: ANN });
    written.push(soon('901'), soon('902'));
    expect(await members.about(ANN)).toMatchObject({ answersAsked: 3 });
    written.push(soon('903'), soon('903'));
    await members.forget(ANN);
    expect(await publicAnswers.channels(SERVER)).toEqual([]);
    await Promise.all(written);
  });

  it('keeps what is still to be written when it is closed', async () => {
    const address = await newStoreAddress(kind);
    const { publicAnswers, close } = await openStore(address);
    const written = publicAnswers.askedSoon({ ...place, by: ANN, at: NOON });
    await close();
    await written;
    const again = await openForTest(address);
    expect(await again.publicAnswers.byMessage('900')).toMatchObject({ askedBy: ANN });
  });

  it('keeps who removed an answer of which nothing else is known', async () => {
    const { publicAnswers } = await newStore(kind);
    await publicAnswers.removed({ ...place, by: BOB, at: NOON });
    expect(await publicAnswers.byMessage('900')).toEqual({
      ...place,
      ...nothing,
      removedBy: BOB,
      removedAt: NOON,
    });
  });
});
