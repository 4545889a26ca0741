import { findTwin } from '../../answer/find-twin.ts';
import { readingsOfPage } from '../../answer/readings-of-page.ts';
import { takeInAddress, takeInSource } from '../../ingest/article-intake.ts';
import { keepable } from '../../ingest/keepable.ts';
import type { Reading } from '../../ingest/reading.ts';
import type { Refusal } from '../../ingest/refusal.ts';
import { StoreError } from '../../store/store-error.ts';
import type { MessageBody } from '../message-body.ts';
import { renderAdded, type Twin } from '../shelf/render-added.ts';
import { nameGiven, renderProgress, type Stage } from '../shelf/render-progress.ts';
import { renderBusy, renderRefused } from '../shelf/render-refused.ts';
import type { EffectWork } from './effect-work.ts';
import { findKnown, offerRemoval, refuseKnown } from './find-known.ts';
import type { AddArticle, GivenArticle } from './shelf-effect.ts';
import { guildOf } from './shelf-work.ts';

/** Reads an article, puts it on the shelf unless it is there, and says what came of it. */
export async function addArticle(
  { source }: AddArticle,
  work: EffectWork,
): Promise<MessageBody> {
  const key = keyOf(source, work.circumstances.interactionId);
  const place = { guildId: guildOf(work), key };
  const added = await work.shelf.additions.run(place, () => addNow(source, work));
  return typeof added === 'string'
    ? renderBusy(added, textOf(source), work.words)
    : added;
}

async function addNow(source: GivenArticle, work: EffectWork): Promise<MessageBody> {
  const { libraries, atStep, tell } = work.shelf;
  const { words } = work;
  const name = nameGiven(source, words);
  const text = textOf(source);
  const refused = (refusal: Refusal) =>
    renderRefused(refusal, { outcome: words.say('shelf.not-added'), name, text, words });
  const read = await takeIn(source, work);
  if (read.kind === 'refused') return refused(offerRemoval(read, idOfPage(source, work)));
  const known = findKnown(read, work.asked);
  if (known) return refused(known);
  tell(renderProgress('analysing', read.article.headline, words));
  await atStep?.('after-read');
  const { article, warnings } = read;
  const change = { by: work.circumstances.by, at: work.now() };
  const addition = await keepable(() => libraries.add(guildOf(work), article, change));
  await atStep?.('after-store');
  if (addition.kind === 'refused') return refused(addition);
  const { kind, entry, sentences, speakers } = addition;
  const { number } = entry;
  if (kind !== 'added') return refused(refuseKnown(kind, entry));
  const added = { number, article, sentences, speakers, warnings };
  return renderAdded(added, words, await findTwinOf(number, work));
}

/** An article in which most of its sentences also stand; null too where it cannot be asked now. */
async function findTwinOf(number: number, work: EffectWork): Promise<Twin | null> {
  try {
    const library = await work.shelf.libraries.libraryOf(guildOf(work));
    const reading = library.readingById.get(`B${number}`);
    return (reading && findTwin(library, reading)?.article) ?? null;
  } catch (thrown) {
    // It is added all the same, and this is only a remark.
    if (!(thrown instanceof StoreError)) throw thrown;
    return null;
  }
}

/** Id of an article from a page that was given; undefined where there is none. */
function idOfPage(source: GivenArticle, { asked }: EffectWork): string | undefined {
  if (source.kind !== 'address') return undefined;
  return readingsOfPage(asked, source.url)[0]?.article.id;
}

/** What was pasted; null where it was given in another way, and is not lost. */
export function textOf(source: GivenArticle): string | null {
  return source.kind === 'pasted' ? source.text : null;
}

/** What makes two additions the same; a file or a text is one for itself. */
function keyOf(source: GivenArticle, interactionId: string): string {
  if (source.kind !== 'address' || !URL.canParse(source.url)) return interactionId;
  const { host, pathname, search } = new URL(source.url);
  return `${host}${pathname}${search}`;
}

async function takeIn(
  source: GivenArticle,
  { shelf: { intake, tell }, words }: EffectWork,
): Promise<Reading | Refusal> {
  const show = (stage: Stage) =>
    tell(renderProgress(stage, nameGiven(source, words), words));
  if (source.kind === 'address')
    return takeInAddress(intake, source.url, { known: [], tell: show });
  if (source.kind === 'pasted') {
    show('reading');
    return takeInSource(intake, source, { known: [] });
  }
  const { upload, url } = source;
  show('fetching');
  const bytes = await intake.readUpload(upload);
  if ('kind' in bytes) return bytes;
  show('reading');
  const file = { kind: 'file', name: upload.name, bytes, url } as const;
  return takeInSource(intake, file, { known: [] });
}
