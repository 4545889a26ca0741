import type { CommandBody } from './command-registry.ts';
import type { MessageBody } from './message-body.ts';
import { ApiError, HttpError } from './rest/api-error.ts';
import type { UploadedFile } from './rest/read-body.ts';
import { isAboveByteCeiling } from './validate/byte-ceiling.ts';
import type { FormFault } from './validate/check.ts';
import { findCommandFaults, findCommandSetFaults } from './validate/command.ts';
import {
  findMessageFaults,
  isEmptyMessage,
  type MessageSituation,
} from './validate/message.ts';
import { type Message, messageFlags } from './world/message.ts';

/** What came with a request that carries a message. */
export interface SentMessage {
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

/** Flags an app may set on what it sends (DOCS `interactions/receiving-and-responding.mdx`). */
const plainFlags =
  messageFlags.suppressEmbeds |
  messageFlags.suppressNotifications |
  messageFlags.componentsV2;
const flagsOf = {
  answer: plainFlags | messageFlags.ephemeral,
  channel: plainFlags,
  // An edit sends back flags that it cannot change: they are ignored.
  edit: plainFlags | messageFlags.ephemeral | messageFlags.loading,
} as const;

/**
 * Checks a message of its kind: an answer to an interaction, one for a channel, an edit.
 * @throws {ApiError} 50035 for faults, 50006 if it is empty.
 * @throws {HttpError} 500 above the undocumented byte ceiling.
 */
export function checkMessage(
  { json, files }: SentMessage,
  kind:
    | { readonly kind: 'answer' | 'channel' }
    | { readonly kind: 'edit'; readonly message: Message },
): MessageBody {
  const edited = kind.kind === 'edit' ? kind.message : undefined;
  refuse(findMessageFaults(json, situation(files, flagsOf[kind.kind], edited)));
  if (!edited && isEmptyMessage(json, files.length)) throw new ApiError(50006);
  if (isAboveByteCeiling(json)) throw new HttpError(500, 'Internal Server Error');
  // Every field has been checked.
  return json as MessageBody;
}

/** @throws {ApiError} 50035 where Discord would refuse the command. */
export function checkCommand(json: unknown, guildId: string | null): CommandBody {
  refuse(findCommandFaults(json, guildId === null ? 'global' : 'guild'));
  return json as CommandBody;
}

/** @throws {ApiError} 50035 where Discord would refuse one of the commands, or all together. */
export function checkCommands(
  json: unknown,
  guildId: string | null,
): readonly CommandBody[] {
  refuse(findCommandSetFaults(json, guildId === null ? 'global' : 'guild'));
  return json as readonly CommandBody[];
}

/** @throws {ApiError} 50035 if there are faults; `under` is the field that holds the body. */
export function refuse(
  faults: readonly FormFault[],
  under: readonly string[] = [],
): void {
  if (faults.length === 0) return;
  throw new ApiError(
    50035,
    faults.map((fault) => ({ ...fault, path: [...under, ...fault.path] })),
  );
}

function situation(
  files: readonly UploadedFile[],
  flags: number,
  edited: Message | undefined,
): MessageSituation {
  const sent = new Map(files.map(({ key, filename }) => [key, filename]));
  if (!edited) return { files: sent, flags };
  const kept = new Map(edited.attachments.map(({ id, filename }) => [id, filename]));
  return { files: sent, flags, edited: { ...edited, files: kept } };
}
