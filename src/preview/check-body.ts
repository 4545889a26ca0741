import type { Callback } from './answer-interaction.ts';
import type { CommandBody } from './command-registry.ts';
import type { MessageBody } from './message-body.ts';
import type { OpenInteraction } from './open-interaction.ts';
import type { UploadedFile } from './rest/read-body.ts';
import type { Message } from './world/message.ts';
import type { MessageStore } from './world/message-store.ts';

export function checkCallback(
  _open: OpenInteraction,
  {
    json,
  }: {
    readonly json: unknown;
    readonly files: readonly UploadedFile[];
    readonly messages: MessageStore;
  },
): Callback {
  return json as Callback;
}

export function checkMessage(
  { json }: { readonly json: unknown; readonly files: readonly UploadedFile[] },
  _how: { readonly edits?: Message; readonly isInteraction: boolean },
): MessageBody {
  return json as MessageBody;
}

export function checkCommand(json: unknown, _guildId: string | null): CommandBody {
  return json as CommandBody;
}

export function checkCommands(json: unknown, _guildId: string | null): CommandBody[] {
  return json as CommandBody[];
}
