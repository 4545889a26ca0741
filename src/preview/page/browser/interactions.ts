import type { PageResult, PageValues } from '../page-action.ts';
import type { Fill } from '../page-offer.ts';
import type {
  PageChoice,
  PageCommand,
  PageForm,
  PageMessage,
  PagePerson,
} from '../page-protocol.ts';
import type { Doing } from './connection.ts';
import { fillForm } from './fill-form.ts';
import type { MessageList } from './message-list.ts';
import { openForm } from './open-form.ts';
import { readFiles } from './read-files.ts';
import type { Happening } from './tour-progress.ts';

/** What interactions need from the page around them. */
export interface InteractionParts {
  readonly act: (doing: Doing) => Promise<PageResult>;
  readonly messages: MessageList;
  /** Null until the first state is there. */
  readonly viewer: () => PagePerson | null;
  /** What a form that opens is filled in with; null for nothing. */
  readonly fill: () => Fill | null;
  readonly happened: (happening: Happening) => void;
}

/** What one uses of the bot: commands, components and forms. */
export class Interactions {
  readonly #parts: InteractionParts;

  constructor(parts: InteractionParts) {
    this.#parts = parts;
  }

  async useCommand(
    { name, label }: PageCommand,
    options: PageValues,
    given: Readonly<Record<string, File>>,
  ): Promise<void> {
    const files = await readFiles(given);
    await this.#ask(`/${label}`, { kind: 'slash', command: name, options, files });
  }

  async useOnMessage(command: string, message: PageMessage): Promise<void> {
    await this.#ask(command, { kind: 'message-command', command, message: message.id });
  }

  /** Null where the bot has no suggestions. */
  async complete(
    { name }: PageCommand,
    focused: string,
    options: PageValues,
  ): Promise<readonly PageChoice[] | null> {
    const doing = { kind: 'complete', command: name, options, focused } as const;
    const result = await this.#parts.act(doing);
    return result.kind === 'choices' ? result.choices : null;
  }

  async useComponent(
    { id }: PageMessage,
    used: {
      readonly customId: string;
      readonly values: readonly string[] | null;
      readonly control: HTMLElement;
    },
  ): Promise<void> {
    const { act, messages, happened } = this.#parts;
    const { customId, values, control } = used;
    control.classList.add('busy');
    const result = await act({ kind: 'use', message: id, customId, values });
    control.classList.remove('busy');
    if (result.kind === 'failed') messages.fail(id, result.reason);
    if (result.kind === 'done')
      happened({ kind: 'pressed', button: control.textContent ?? '' });
    this.#follow(result);
  }

  /** Sends a command and shows that it was sent until there is an answer. */
  async #ask(command: string, doing: Doing): Promise<void> {
    const { act, messages, viewer } = this.#parts;
    const by = viewer();
    if (!by) return;
    const pending = messages.pend({ by, command });
    const result = await act(doing);
    if (result.kind === 'failed') pending.fail(result.reason);
    else pending.settle();
    this.#follow(result);
  }

  #follow(result: PageResult): void {
    if (result.kind !== 'form') return;
    const { fill } = this.#parts;
    const form = fillForm(result.form, fill() ?? {});
    openForm(form, (values, given) => this.#submit(form, values, given));
  }

  async #submit(
    form: PageForm,
    values: PageValues,
    given: Readonly<Record<string, readonly File[]>>,
  ): Promise<PageResult> {
    const { act, happened } = this.#parts;
    const files = await readFiles(given);
    const result = await act({ kind: 'submit', form: form.id, values, files });
    if (result.kind !== 'failed')
      happened({ kind: 'submitted', fields: Object.keys(values) });
    return result;
  }
}
