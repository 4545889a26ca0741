import { actorOf, type By, interact, offeredCommands } from './actor.ts';
import type { RegisteredCommand } from './command-registry.ts';
import { composeMessage } from './compose-message.ts';
import type { Context } from './context.ts';
import type { Act } from './interaction-payload.ts';
import type { MessageBody } from './message-body.ts';
import type { Invocation } from './open-interaction.ts';
import {
  commandTypes,
  type SlashUse,
  typeIntoOption,
  useMessageCommand,
  useSlashCommand,
} from './use-command.ts';
import { type ComponentUse, useComponent } from './use-component.ts';
import { type ModalUse, submitModal } from './use-modal.ts';
import type { Message } from './world/message.ts';

/** What people do in a local Discord: use commands, press buttons, fill in forms, write. */
export class Actions {
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  /** Commands that a person is offered at a place, by their kind. */
  offered(
    by: By = {},
    kind: keyof typeof commandTypes = 'chatInput',
  ): readonly RegisteredCommand[] {
    return offeredCommands(this.#context, actorOf(this.#context, by), commandTypes[kind]);
  }

  /** Uses a slash command. @throws {RangeError} If it is not registered or not shown. */
  slash(use: SlashUse): Invocation {
    return useSlashCommand(this.#context, use);
  }

  /** Types into an option with autocomplete. @throws {RangeError} As `slash`. */
  autocomplete(use: SlashUse & { readonly focused: string }): Invocation {
    return typeIntoOption(this.#context, use);
  }

  /** Uses a message command. @throws {RangeError} As `slash`. */
  messageCommand(use: Parameters<typeof useMessageCommand>[1]): Invocation {
    return useMessageCommand(this.#context, use);
  }

  /** Presses a button, by label or by (forged) custom id. @throws {RangeError} If it cannot be pressed. */
  click(use: ComponentUse): Invocation {
    return useComponent(this.#context, use);
  }

  /** Picks values of a select. @throws {RangeError} If it cannot be used. */
  select(
    use: ComponentUse & { readonly customId: string; readonly values: readonly string[] },
  ): Invocation {
    return useComponent(this.#context, use);
  }

  /** Submits the form that an interaction was answered with, as who opened it. */
  submit(use: ModalUse): Promise<Invocation> {
    return submitModal(this.#context, use);
  }

  /** Sends any interaction at all, for hostile ones. */
  interact(act: Act, by: By = {}): Invocation {
    return interact(this.#context, actorOf(this.#context, by), act);
  }

  /** Writes an ordinary message. */
  say(message: By & MessageBody): Message {
    const { member, channel } = actorOf(this.#context, message);
    const envelope = { channelId: channel.id, author: member.user };
    const body = { allowed_mentions: { parse: [] }, ...message };
    return this.#context.messages.add(composeMessage(this.#context, envelope, { body }));
  }
}
