import { takeInAddress } from '../../ingest/article-intake.ts';
import { keepable } from '../../ingest/keepable.ts';
import type { Reading } from '../../ingest/reading.ts';
import type { Refusal } from '../../ingest/refusal.ts';
import type { Replacement } from '../../library/server-libraries.ts';
import type { ShelfArticle } from '../../store/shelf-article.ts';
import { said } from '../../wording/said.ts';
import { writeSaid } from '../../wording/stored-said.ts';
import type { MessageBody } from '../message-body.ts';
import { renderNotice } from '../render-answer.ts';
import { listOrigin, renderChanges } from '../shelf/render-changes.ts';
import { renderProgress } from '../shelf/render-progress.ts';
import { renderBusy, renderRefused } from '../shelf/render-refused.ts';
import type { EffectWork } from './effect-work.ts';
import { findKnown, offerRemoval, refuseKnown } from './find-known.ts';
import { notOnShelf } from './remove-article.ts';
import type { ShelfEffect } from './shelf-effect.ts';
import { guildOf } from './shelf-work.ts';

type Refetch = Extract<ShelfEffect, { kind: 'refetch-article' }>;

/** Reads an article's page again, takes over what has changed, and lists it. */
export async function refetchArticle(
  { number }: Refetch,
  work: EffectWork,
): Promise<MessageBody> {
  const before = await work.store.shelves.byNumber(guildOf(work), number);
  if (before?.entry.state !== 'ready') return notOnShelf(number, work);
  const place = { guildId: guildOf(work), key: `B${number}` };
  const done = await work.shelf.additions.run(place, () => refetchNow(before, work));
  return typeof done === 'string' ? renderBusy(done, null, work.words) : done;
}

async function refetchNow(before: ShelfArticle, work: EffectWork): Promise<MessageBody> {
  const { id, headline, url } = before.article;
  const { libraries, atStep, tell } = work.shelf;
  const { words } = work;
  const { number } = before.entry;
  const refused = (refusal: Pick<Refusal, 'problem' | 'remedy'>) =>
    renderRefused(refusal, {
      outcome: words.say('shelf.stays', { article: id }),
      name: headline,
      words,
    });
  if (url === null) return refused(NO_ADDRESS);
  const read = await takeInAddress(work.shelf.intake, url, {
    known: [],
    tell: (stage) => tell(renderProgress(stage, url, words)),
  });
  const change = { by: work.circumstances.by, at: work.now() };
  // Its own address is no reason against it.
  const refusal =
    read.kind === 'refused' ? offerRemoval(read, id) : findKnown(read, work.asked, id);
  if (read.kind === 'refused' || refusal) {
    const { problem, remedy } = refusal ?? NO_ADDRESS;
    const checked = { at: change.at, error: writeSaid(problem) };
    await libraries.noteChecked(guildOf(work), number, checked);
    return refused({ problem, remedy });
  }
  tell(renderProgress('analysing', read.article.headline, words));
  await atStep?.('after-read');
  const place = { guildId: guildOf(work), number };
  const replacement = await keepable(() =>
    libraries.replace(place, read.article, change),
  );
  await atStep?.('after-store');
  if (replacement.kind === 'refused') return refused(replacement);
  return report({ before, read, replacement }, work);
}

const NO_ADDRESS = {
  problem: said('intake.without-address'),
  remedy: said('remedies.add-as-it-is'),
};

interface Refetched {
  readonly before: ShelfArticle;
  readonly read: Reading;
  readonly replacement: Replacement;
}

async function report(
  { before, read, replacement }: Refetched,
  work: EffectWork,
): Promise<MessageBody> {
  const { id: article, headline } = before.article;
  const { words } = work;
  const { kind, entry, changes, origin, sentences, speakers } = replacement;
  if (kind === 'gone' || !entry) return notOnShelf(before.entry.number, work);
  if (kind === 'unchanged')
    return renderNotice(words.say('shelf.not-changed', { article }));
  if (kind === 'described')
    return renderNotice(
      [words.say('shelf.described', { article }), ...listOrigin(origin, words)].join(
        '\n',
      ),
    );
  const after = await work.store.shelves.byNumber(guildOf(work), entry.number);
  if (kind !== 'replaced')
    return renderRefused(refuseKnown(kind, entry), {
      outcome: words.say('shelf.stays', { article }),
      name: headline,
      words,
    });
  if (!changes || !after) return notOnShelf(entry.number, work);
  const pins = await work.shelf.notePins();
  await work.shelf.atStep?.('after-note');
  const changed = {
    ...read,
    number: entry.number,
    sentences,
    speakers,
    pins,
    changes,
    origin,
    before: numbered(before),
    after: numbered(after),
  };
  return renderChanges(changed, words);
}

function numbered({ entry, article, sentences }: ShelfArticle) {
  return { number: entry.number, text: article.text, sentences };
}
