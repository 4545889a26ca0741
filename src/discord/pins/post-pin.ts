import type { APIMessage } from 'discord.js';
import type { Pin } from '../../store/pin.ts';
import { wordsIn } from '../../wording/words.ts';
import { formatAct } from '../act.ts';
import { type Attempt, attempt } from './attempt.ts';
import { type PinWork, recordPin } from './pin-work.ts';
import { renderPinMessage } from './render-pin.ts';

/**
 * Posts the message of a planned pin, or finds the one that is there already: after a
 * crash, or where Discord did the work and its answer was lost.
 *
 * @returns The pin: `posted`, `failed`, or still `planned` where nothing is known.
 */
export async function postPin(pin: Pin, isBegun: boolean, work: PinWork): Promise<Pin> {
  const known = isBegun ? await find(pin, work) : null;
  if (known?.kind === 'done' && known.value) return recordPosted(pin, known.value, work);
  // Where it may be there and cannot be looked for, a second one must not be posted.
  if (known && known.kind !== 'done') return recordMiss(pin, known, work);
  if (isBegun && work.now() - pin.plannedAt > TOO_LATE_MS)
    return recordMiss(pin, { kind: 'refused', outcome: TOO_LATE }, work);
  const body = renderPinMessage(pin, work.library, work.publicWords);
  const posted = await attempt(() =>
    work.messages.post(pin.channelId, body, nonceOf(pin)),
  );
  await work.atStep?.('after-post');
  if (posted.kind === 'done') return recordPosted(pin, posted.value, work);
  if (posted.kind === 'refused') return recordMiss(pin, posted, work);
  const found = await find(pin, work);
  if (found.kind === 'done' && found.value) return recordPosted(pin, found.value, work);
  return recordMiss(
    pin,
    found.kind === 'done' ? { ...posted, kind: 'refused' } : posted,
    work,
  );
}

/** Who was answered nothing will have asked again by then. */
const TOO_LATE_MS = 15 * 60 * 1000;

const TOO_LATE = {
  code: null,
  message: wordsIn('en').say('pin-outcomes.too-late'),
};

/** Discord takes 25 characters; a key has at most 20. */
function nonceOf({ key }: Pin): string {
  return `pin${key}`;
}

function find(pin: Pin, { messages }: PinWork): Promise<Attempt<APIMessage | null>> {
  const marker = formatAct({ kind: 'about-pin', number: pin.number, key: pin.key });
  return attempt(() => messages.find(pin.channelId, marker, pin.plannedAt));
}

async function recordPosted(
  pin: Pin,
  { id }: Pick<APIMessage, 'id'>,
  work: PinWork,
): Promise<Pin> {
  const change = {
    state: 'posted',
    by: pin.plannedBy,
    outcome: null,
    messageId: id,
  } as const;
  const posted = await recordPin(pin, change, work);
  await work.atStep?.('after-post-record');
  return posted;
}

/** A refusal ends it; where nothing is known it stays planned, to be looked for later. */
function recordMiss(
  pin: Pin,
  { kind, outcome }: Exclude<Attempt<unknown>, { kind: 'done' }>,
  work: PinWork,
): Promise<Pin> {
  const state = kind === 'refused' ? 'failed' : 'planned';
  return recordPin(pin, { state, by: pin.plannedBy, outcome }, work);
}
