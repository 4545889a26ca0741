import type { APIMessageTopLevelComponent } from 'discord.js';

/** A message of ours: Components V2, plain values. */
export interface MessageBody {
  /** True for one that only the person sees whose question it answers (*ephemeral*). */
  readonly isPrivate: boolean;
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
