import type { IntakeParts } from '../../ingest/article-intake.ts';
import type { FeedParts } from '../../ingest/feed/feed-parts.ts';
import type { UploadedFile } from '../../ingest/fetch/read-upload.ts';
import type { Refusal } from '../../ingest/refusal.ts';
import type { ServerLibraries } from '../../library/server-libraries.ts';
import type { MessageBody } from '../message-body.ts';
import type { AdditionsUnderWay } from '../shelf/additions-under-way.ts';
import type { EffectWork } from './effect-work.ts';

/** What fetches and reads articles: pages, files, pasted text and feeds. */
export interface Intake {
  readonly fetcher: IntakeParts['fetcher'] & FeedParts['fetcher'];
  readonly reader: IntakeParts['reader'] & FeedParts['reader'];
  readonly readUpload: (file: UploadedFile) => Promise<Uint8Array | Refusal>;
}

/** The moments between any two steps of a change of a shelf, at which a process may end. */
export type ShelfStep = 'after-read' | 'after-store' | 'after-note';

/** What a server's shelf is changed with. */
export interface ShelfParts {
  readonly libraries: ServerLibraries;
  readonly intake: Intake;
  readonly additions: AdditionsUnderWay;
  /** Shows how far it has come to the one who waits; does not wait itself. */
  readonly tell: (body: MessageBody) => void;
  /** Says in the messages of pins that their article has changed; returns in how many. */
  readonly notePins: () => Promise<number>;
  /** Told of each step when it is done, so that tests can end the process there. */
  readonly atStep?: ((step: ShelfStep) => Promise<void>) | undefined;
}

/** The server whose shelf it is. Effects of a shelf are for servers only. */
export function guildOf({ circumstances }: EffectWork): string {
  return circumstances.guildId ?? '';
}
