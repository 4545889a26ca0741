import type { Library } from '../answer/library.ts';
import { fitSpeakers } from '../answer/mend-speaker.ts';
import { countStatements, type KnownSpeaker } from '../answer/speakers.ts';
import type { Choice } from './command.ts';

/** Suggests speakers by any words of their name or role; the value is the name. */
export function suggestSpeakers(library: Library, typed: string): readonly Choice[] {
  return fitSpeakers(library, typed).map((speaker) => ({
    name: describeSpeaker(speaker),
    value: speaker.name,
  }));
}

function describeSpeaker(speaker: KnownSpeaker): string {
  const { name, printed } = speaker;
  const counted = `${name} (${countStatements(speaker)})`;
  return printed === name ? counted : `${counted} · ${printed}`;
}
