import type { PageMessage, PageState } from '../page-protocol.ts';
import type { MenuLine } from './context-menu.ts';
import { announce } from './element.ts';

/** What the lines of a message's menu do. */
export interface MenuHands {
  readonly use: (command: string) => void;
  readonly change: (kind: 'pin' | 'unpin' | 'remove') => void;
}

/** Lists what one can do with a message: the app's commands, then Discord's own. */
export function listMenuLines(
  { viewer, app, commands }: PageState,
  message: PageMessage,
  { use, change }: MenuHands,
): readonly MenuLine[] {
  const isModerator = viewer.role === 'Moderator';
  const isPinnable = isModerator && !message.isPrivate && message.kind === 'message';
  const isRemovable = isModerator || message.isPrivate || message.author.id === viewer.id;
  const onMessage = message.kind === 'message' ? commands.onMessage : [];
  const lines: MenuLine[] = onMessage.map(({ name, label }) => ({
    label,
    icon: 'apps',
    note: app.name,
    choose: () => use(name),
  }));
  if (lines.length > 0) lines.push(null);
  lines.push({
    label: 'Copy Text',
    icon: 'file',
    choose: () => void copy(message.plain),
  });
  if (isPinnable && message.isPinned)
    lines.push({ label: 'Unpin Message', icon: 'pin', choose: () => change('unpin') });
  else if (isPinnable)
    lines.push({ label: 'Pin Message', icon: 'pin', choose: () => change('pin') });
  if (isRemovable)
    lines.push(null, {
      label: message.isPrivate ? 'Dismiss Message' : 'Delete Message',
      icon: 'close',
      isDangerous: true,
      choose: () => change('remove'),
    });
  return lines;
}

async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text).then(
    () => announce('Copied'),
    () => announce('Cannot copy'),
  );
}
