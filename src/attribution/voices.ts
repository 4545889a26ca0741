import type { Draft } from './draft.ts';
import type { ResolvedSpeaker } from './resolve-speakers.ts';

/** One who spoke, as later mentions may mean them. */
export interface Voice extends ResolvedSpeaker {
  readonly draft: Draft;
  /** The token where the source, or else the cue or the content, begins. */
  readonly anchor: number;
}

/** Who spoke so far, in the order of the text. */
export class Voices {
  readonly #voices: Voice[] = [];

  add(draft: Draft, anchor: number, { speaker, anonymous }: ResolvedSpeaker): void {
    this.#voices.push({ draft, anchor, speaker, anonymous });
  }

  /** Returns the latest voice that fits, or undefined; looks at most `reach` voices back. */
  latest(fits: (voice: Voice) => boolean, reach = 40): Voice | undefined {
    const first = Math.max(0, this.#voices.length - reach);
    for (let place = this.#voices.length - 1; place >= first; place--) {
      const voice = this.#voices[place];
      if (voice !== undefined && fits(voice)) return voice;
    }
    return undefined;
  }
}
