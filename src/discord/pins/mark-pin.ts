import type { Pin } from '../../store/pin.ts';
import { attempt } from './attempt.ts';
import type { PinWork } from './pin-work.ts';
import { placeOf } from './place-of.ts';
import { renderPinMessage } from './render-pin.ts';

/** Lets the message of a pin say how the pin stands; where Discord refuses, it stays as it is. */
export async function markPin(
  pin: Pin,
  { messages, library, publicWords }: PinWork,
): Promise<void> {
  const place = placeOf(pin);
  const body = renderPinMessage(pin, library, publicWords);
  if (place) await attempt(() => messages.edit(place, body));
}
