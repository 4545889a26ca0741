import type { PageCommand, PageState } from '../page-protocol.ts';
import { CommandForm } from './command-form.ts';
import { drawCommand } from './draw-command.ts';
import { drawNoCommand, drawPicker } from './draw-picker.ts';
import { button, element } from './element.ts';
import type { FormHands } from './form-hands.ts';
import { icon } from './icon.ts';
import { Listbox } from './listbox.ts';
import { findCommand, parseCommandLine } from './parse-command-line.ts';
import { rankCommands } from './rank-commands.ts';

/** What a composer does with what one writes. */
export interface ComposerHands extends Pick<FormHands, 'choicesOf'> {
  readonly say: (text: string) => void;
  readonly use: (command: PageCommand, ...what: Parameters<FormHands['send']>) => void;
  readonly complete: (
    command: PageCommand,
    ...what: Parameters<FormHands['complete']>
  ) => ReturnType<FormHands['complete']>;
}

/** The box one types in: ordinary messages, and commands after a slash. */
export class Composer {
  readonly element: HTMLElement;
  readonly #hands: ComposerHands;
  readonly #input: HTMLTextAreaElement;
  readonly #above = element('div', { class: 'above' });
  readonly #box = element('div', { class: 'box' });
  readonly #list: Listbox<PageCommand>;
  #state: PageState | null = null;
  #form: CommandForm | null = null;

  constructor(hands: ComposerHands) {
    this.#hands = hands;
    this.#list = new Listbox('Commands', (command) => this.#begin(command));
    this.#input = element('textarea', {
      id: 'input',
      rows: 1,
      maxlength: 2000,
      autocomplete: 'off',
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
    });
    const slash = button(
      { class: 'box-button', 'aria-label': 'Use a command' },
      () => this.#offerCommands(),
      icon('plus'),
    );
    const send = button(
      { class: 'box-button box-send', 'aria-label': 'Send' },
      () => this.#send(),
      icon('send'),
    );
    this.#box.append(slash, this.#input, send);
    this.element = element('div', { id: 'composer' }, this.#above, this.#box);
    // A list that scrolls can be reached by keyboard too.
    this.#list.element.tabIndex = 0;
    this.#input.addEventListener('input', () => this.#typed());
    this.#input.addEventListener('keydown', (event) => this.#key(event));
  }

  /** Takes up a place; what is being written stays. */
  show(state: PageState): void {
    this.#state = state;
    const hint = `Message #${state.channel.name}`;
    this.#input.placeholder = hint;
    this.#input.setAttribute('aria-label', hint);
    // The names and descriptions of commands are in the reader's language.
    this.#above.lang = state.locale;
    if (!this.#form) this.#offer();
  }

  focus(): void {
    if (this.#form) this.#form.focus();
    else this.#input.focus();
  }

  /** Writes a line as if it was typed; a command is filled in, ready to send. */
  write(line: string): void {
    this.#leave('');
    this.#input.value = line;
    this.#toForm();
    this.focus();
  }

  /** Sends what is written. */
  submit(): void {
    this.#send();
  }

  get #commands(): readonly PageCommand[] {
    return this.#state?.commands.slash ?? [];
  }

  #offerCommands(): void {
    this.#leave('/');
    this.focus();
    this.#offer();
  }

  #typed(): void {
    const { value } = this.#input;
    // A command's whole name and a space begin it, as in Discord.
    if (/\s$/.test(value) || value.includes(':')) this.#toForm();
    if (!this.#form) this.#offer();
    this.#grow();
  }

  #toForm(): boolean {
    const typed = parseCommandLine(this.#input.value, this.#commands);
    if (!typed) return false;
    this.#begin(typed.command);
    this.#form?.fill(typed.texts);
    this.#form?.focus();
    return true;
  }

  /** Shows the commands that fit what is typed after the slash. */
  #offer(): void {
    const { value } = this.#input;
    const isCommand = value.startsWith('/') && !value.includes('\n');
    const typed = value.slice(1).trim().toLowerCase();
    const fitting = isCommand ? rankCommands(this.#commands, typed) : [];
    this.#list.show(
      fitting.map((command) => ({
        value: command,
        content: drawCommand(command, this.#state?.app),
      })),
      0,
    );
    if (fitting.length > 0) this.#list.attach(this.#input);
    if (fitting.length > 0 && this.#state)
      this.#above.replaceChildren(drawPicker(this.#state, this.#list.element));
    else this.#close();
    if (isCommand && typed !== '' && fitting.length === 0 && this.#state)
      this.#above.replaceChildren(drawNoCommand(this.#state));
  }

  #begin(command: PageCommand): void {
    const form = new CommandForm(command, {
      send: (...what) => {
        this.#leave('');
        this.#hands.use(command, ...what);
      },
      leave: () => {
        this.#leave('');
        this.focus();
      },
      complete: (...what) => this.#hands.complete(command, ...what),
      choicesOf: this.#hands.choicesOf,
    });
    this.#form?.element.remove();
    this.#form = form;
    this.#close();
    this.#input.hidden = true;
    this.#input.after(form.element);
    this.#above.replaceChildren(form.panel);
    form.focus();
  }

  #leave(text: string): void {
    this.#form?.element.remove();
    this.#form = null;
    this.#input.hidden = false;
    this.#input.value = text;
    this.#close();
    this.#grow();
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing || !this.#press(event)) return;
    event.preventDefault();
  }

  /** Does what a key means here; false where it means nothing of ours. */
  #press({ key, shiftKey }: KeyboardEvent): boolean {
    if (key === 'Enter' && !shiftKey) {
      const isWhole = findCommand(this.#input.value, this.#commands) !== null;
      if (!this.#isOpen || isWhole || !this.#list.pick()) this.#send();
      return true;
    }
    if (!this.#isOpen) return false;
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        this.#list.move(key === 'ArrowDown' ? 1 : -1);
        return true;
      case 'Tab':
        return !shiftKey && this.#list.pick();
      case 'Escape':
        this.#close();
        return true;
      default:
        return false;
    }
  }

  #close(): void {
    this.#above.replaceChildren();
    this.#list.detach();
  }

  get #isOpen(): boolean {
    return this.#above.childElementCount > 0;
  }

  #send(): void {
    if (!this.#form && this.#input.value.startsWith('/')) this.#toForm();
    if (this.#form) {
      this.#form.submit();
      return;
    }
    const text = this.#input.value.trim();
    if (text === '') return;
    this.#leave('');
    this.#hands.say(text);
    this.focus();
  }

  #grow(): void {
    this.#input.rows = Math.min(8, this.#input.value.split('\n').length);
  }
}
