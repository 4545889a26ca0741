import type { APIMessageTopLevelComponent } from 'discord.js';

/** A message as Discord takes it: Components V2, plain values. */
export interface MessageBody {
  /** Message flags, as bits: Docs, *Message resource*, Message Flags. */
  readonly flags: number;
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Files that a component shows as `attachment://name`. */
  readonly files: readonly TextFile[];
}

/** A text file, UTF-8. */
export interface TextFile {
  /** Letters, digits, hyphens and the ending `.txt`. */
  readonly name: string;
  readonly text: string;
}
