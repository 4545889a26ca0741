import { ComponentType } from 'discord.js';
import type { MessageBody, TextFile } from '../message-body.ts';
import { renderText } from '../render-passage.ts';

/** Renders files for the one who asked alone, with a line above them. */
export function renderFiles(text: string, files: readonly TextFile[]): MessageBody {
  const shown = files.map(
    ({ name }) =>
      ({ type: ComponentType.File, file: { url: `attachment://${name}` } }) as const,
  );
  return { isPrivate: true, components: [renderText(text), ...shown], files };
}
