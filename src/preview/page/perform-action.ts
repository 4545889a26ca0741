import type { OptionValues } from '../command-data.ts';
import { NoResponseError } from '../interaction.ts';
import type { LocalDiscord } from '../local-discord.ts';
import type { Invocation } from '../open-interaction.ts';
import type { GivenFile } from '../resolve-ids.ts';
import type { ModalValues } from '../use-modal.ts';
import { isEphemeral, type Message } from '../world/message.ts';
import { permits } from '../world/permissions.ts';
import { type Forms, viewForm } from './forms.ts';
import type { PageAction, PageGivenFiles, PageResult } from './page-action.ts';
import { guildOf } from './view-places.ts';
import { findViewer, type Viewer } from './viewer.ts';

/** What actions need besides the local Discord. */
export interface ActionParts {
  readonly discord: LocalDiscord;
  readonly forms: Forms;
  readonly startBot: () => void;
}

/** Most characters of an ordinary message (DOCS `resources/message.mdx`). */
const contentLimit = 2000;

/**
 * Carries out what a person does on the page. Never rejects for what people can cause:
 * the reason is in the result, in the words of Discord's client where it has some.
 */
export async function performAction(
  parts: ActionParts,
  action: PageAction,
): Promise<PageResult> {
  try {
    return await perform(parts, action, findViewer(parts.discord, action));
  } catch (error) {
    if (error instanceof NoResponseError) return failed(failureOf(action));
    if (error instanceof RangeError) return failed(error.message);
    throw error;
  }
}

async function perform(
  { discord, forms, startBot }: ActionParts,
  action: PageAction,
  viewer: Viewer,
): Promise<PageResult> {
  const answered = (use: Invocation) => answerOf({ discord, forms, viewer }, use);
  switch (action.kind) {
    case 'slash': {
      const { command } = action;
      const files = Object.fromEntries(
        givenFiles(action).flatMap(([name, [file]]) => (file ? [[name, file]] : [])),
      );
      return answered(
        discord.slash({ ...viewer, command, options: scalars(action), files }),
      );
    }
    case 'complete': {
      const { command, focused } = action;
      const options = scalars(action);
      return answered(discord.autocomplete({ ...viewer, command, options, focused }));
    }
    case 'message-command': {
      const message = visible(discord, viewer, action.message);
      return answered(
        discord.messageCommand({ ...viewer, command: action.command, message }),
      );
    }
    case 'use': {
      const message = visible(discord, viewer, action.message);
      const { customId, values } = action;
      return answered(
        discord.click({ ...viewer, message, customId, ...(values ? { values } : {}) }),
      );
    }
    case 'submit': {
      const opened = forms.take(action.form);
      // Values come from the page's own fields, by their custom ids.
      const values = action.values as ModalValues;
      const files = Object.fromEntries(givenFiles(action));
      return answered(await discord.submit({ opened, values, files }));
    }
    case 'say':
      if (action.text.length > contentLimit)
        throw new RangeError(`Your message is longer than ${contentLimit} characters`);
      discord.say({ ...viewer, content: action.text });
      return { kind: 'done' };
    case 'language':
      discord.places.setLanguage(viewer.by, action.locale);
      return { kind: 'done' };
    case 'start-bot':
      startBot();
      return { kind: 'done' };
    default:
      changeMessage(discord, viewer, action);
      return { kind: 'done' };
  }
}

/** Removes, pins or unpins; a private message is dismissed by the one who sees it. */
function changeMessage(
  discord: LocalDiscord,
  viewer: Viewer,
  action: { readonly kind: 'remove' | 'pin' | 'unpin'; readonly message: string },
): void {
  const message = visible(discord, viewer, action.message);
  const isOwn = isEphemeral(message) || message.author.id === viewer.by.user.id;
  const needed = action.kind === 'remove' ? 'MANAGE_MESSAGES' : 'PIN_MESSAGES';
  const bits = rolePermissions(discord, viewer);
  if (!permits(bits, needed) && !(action.kind === 'remove' && isOwn))
    throw new RangeError('You do not have permission to do that');
  if (action.kind === 'remove') discord.deleteMessage(message.id);
  else discord[action.kind](message);
}

function rolePermissions(discord: LocalDiscord, { by }: Viewer): bigint {
  const { roles } = guildOf(discord, by);
  return by.roles.reduce((bits, id) => bits | (roles.get(id)?.permissions ?? 0n), 0n);
}

/** What the bot answered first; messages arrive as events. */
async function answerOf(
  { discord, forms, viewer }: Omit<ActionParts, 'startBot'> & { readonly viewer: Viewer },
  use: Invocation,
): Promise<PageResult> {
  const response = await use.response;
  if (response.kind === 'choices') return { kind: 'choices', choices: response.choices };
  if (response.kind !== 'modal') return { kind: 'done' };
  const id = forms.keep(use);
  return {
    kind: 'form',
    form: viewForm(id, response.modal, guildOf(discord, viewer.by)),
  };
}

function visible(
  discord: LocalDiscord,
  { by, in: channel }: Viewer,
  id: string,
): Message {
  const found = discord.messages(channel, by).find((message) => message.id === id);
  if (!found) throw new RangeError('This message was deleted');
  return found;
}

function scalars({ options }: { readonly options: object }): OptionValues {
  const entries = Object.entries(options).filter(([, value]) =>
    ['string', 'number', 'boolean'].includes(typeof value),
  );
  return Object.fromEntries(entries) as OptionValues;
}

function givenFiles({
  files,
}: {
  readonly files: PageGivenFiles;
}): readonly (readonly [string, readonly GivenFile[]])[] {
  return Object.entries(files).map(([name, given]) => [
    name,
    given.map(({ name: filename, type, base64 }) => ({
      filename,
      contentType: type || 'application/octet-stream',
      content: Buffer.from(base64, 'base64'),
    })),
  ]);
}

/** Discord's words for an app that keeps silent. */
function failureOf({ kind }: PageAction): string {
  if (kind === 'use') return 'This interaction failed';
  if (kind === 'submit') return 'Something went wrong. Try again.';
  if (kind === 'complete') return 'Loading options failed';
  return 'The application did not respond';
}

function failed(reason: string): PageResult {
  return { kind: 'failed', reason };
}
