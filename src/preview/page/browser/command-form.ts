import type { PageValues } from '../page-action.ts';
import type { PageCommand, PageCommandOption } from '../page-protocol.ts';
import { CommandField } from './command-field.ts';
import { drawFormLine, type FormLine } from './draw-form-line.ts';
import { button, element } from './element.ts';
import type { FormHands } from './form-hands.ts';
import { Listbox } from './listbox.ts';
import { splitAtOptions } from './parse-command-line.ts';

/** How long one must stop typing before the bot is asked for suggestions, in milliseconds. */
const pauseMs = 120;

/** A command with its options, as one fills it in: pills, and a panel that helps. */
export class CommandForm {
  readonly element: HTMLElement;
  readonly panel: HTMLElement = element('div', { class: 'panel' });
  readonly command: PageCommand;
  readonly #hands: FormHands;
  readonly #list: Listbox<FormLine>;
  readonly #heading = element('div', { class: 'panel-heading' });
  readonly #pills = element('span', { class: 'pills' });
  readonly #more: HTMLButtonElement;
  #fields: CommandField[] = [];
  #current: CommandField | null = null;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(command: PageCommand, hands: FormHands) {
    this.command = command;
    this.#hands = hands;
    this.#list = new Listbox(`Choices for /${command.label}`, (line) => this.#pick(line));
    this.panel.append(this.#heading, this.#list.element);
    this.#more = button({ class: 'pill-more' }, () => this.#addNext());
    this.element = element(
      'div',
      { class: 'command', role: 'group', 'aria-label': `/${command.label}` },
      element('span', { class: 'command-name', tabindex: -1 }, `/${command.label}`),
      this.#pills,
      this.#more,
    );
    this.element.addEventListener('keydown', (event) => this.#key(event));
    const required = command.options.filter(({ isRequired }) => isRequired);
    // Words can be typed at once: the first option waits for them.
    const first = required.length > 0 ? required : command.options.slice(0, 1);
    for (const option of first) this.#add(option);
    this.#note();
  }

  /** Puts the focus where one fills in next. */
  focus(): void {
    const empty = this.#fields.find(({ text }) => text === '') ?? this.#fields.at(-1);
    (empty?.input ?? this.element.querySelector<HTMLElement>('.command-name'))?.focus();
  }

  /** Fills options in by their names. */
  fill(texts: ReadonlyMap<string, string>): void {
    for (const [name, text] of texts) {
      const field = this.#fieldOf(name);
      if (field) field.text = text;
    }
    if (texts.size > 0) this.#dropEmpty();
    this.#note();
  }

  /** Sends the command, or shows what is missing. */
  submit(): void {
    const wrong = this.#fields.find(({ fault }) => fault !== null);
    for (const field of this.#fields) field.mark(field.fault);
    if (wrong) {
      wrong.input.focus();
      this.#show(wrong, wrong.fault);
    } else this.#hands.send(this.#values, this.#files);
  }

  get #values(): PageValues {
    const filled = this.#fields.map(({ option, value }) => [option.name, value] as const);
    return Object.fromEntries(filled.filter(([, value]) => value !== null)) as PageValues;
  }

  get #files(): Readonly<Record<string, File>> {
    const given = this.#fields.flatMap(({ option, file }) =>
      file ? [[option.name, file] as const] : [],
    );
    return Object.fromEntries(given);
  }

  get #unused(): readonly PageCommandOption[] {
    const used = this.#fields.map(({ option }) => option.name);
    return this.command.options.filter(({ name }) => !used.includes(name));
  }

  #fieldOf(name: string): CommandField | null {
    const known = this.#fields.find(({ option }) => option.name === name);
    const option = this.#unused.find((one) => one.name === name);
    return known ?? (option ? this.#add(option) : null);
  }

  #add(option: PageCommandOption): CommandField {
    const field = new CommandField(option, this.#hands.choicesOf(option), {
      edited: (one) => this.#edited(one),
      focused: (one) => this.#show(one, null),
      removed: (one) => this.#remove(one),
    });
    this.#fields.push(field);
    this.#pills.append(field.element);
    this.#note();
    return field;
  }

  #addNext(): void {
    const [option] = this.#unused;
    if (option) this.#add(option).input.focus();
  }

  #remove(field: CommandField): void {
    this.#fields = this.#fields.filter((one) => one !== field);
    field.element.remove();
    this.#note();
    if (this.#fields.length === 0) this.#hands.leave();
    else this.focus();
  }

  #note(): void {
    const { length } = this.#unused;
    this.#more.hidden = length === 0;
    this.#more.textContent = `+${length} optional`;
  }

  /** An option's name and a colon begin that option, wherever one types them. */
  #edited(field: CommandField): void {
    field.mark(null);
    const pieces = splitAtOptions(field.text, this.command.options);
    if (pieces.length > 1) {
      field.text = pieces[0]?.text ?? '';
      for (const { name, text } of pieces.slice(1)) {
        const named = this.#fieldOf(name ?? '');
        if (named) named.text = text;
        named?.input.focus();
      }
      this.#dropEmpty();
      return;
    }
    this.#show(field, null);
  }

  /** Takes away options that wait for words which went elsewhere. */
  #dropEmpty(): void {
    const isKept = ({ option, text, input }: CommandField): boolean =>
      option.isRequired || text !== '' || input === document.activeElement;
    for (const field of this.#fields) if (!isKept(field)) field.element.remove();
    this.#fields = this.#fields.filter(isKept);
    this.#note();
  }

  #show(field: CommandField, fault: string | null): void {
    this.#current = field;
    const { label, description } = field.option;
    this.#heading.replaceChildren(
      element('span', { class: 'panel-name' }, label),
      element('span', { class: 'panel-description' }, description),
      fault === null
        ? ''
        : element('span', { class: 'panel-fault', role: 'alert' }, fault),
    );
    this.#list.attach(field.input);
    this.#showLines(field);
    clearTimeout(this.#timer);
    if (field.option.completes && !field.hasChosen)
      this.#timer = setTimeout(() => this.#complete(field), pauseMs);
  }

  #showLines(field: CommandField): void {
    const choices = field.fitting.map((choice) => ({ kind: 'choice', choice }) as const);
    const options = this.#unused.map((option) => ({ kind: 'option', option }) as const);
    const lines: readonly FormLine[] = choices.length > 0 ? choices : options;
    const isFirstActive =
      choices.length > 0 && !field.hasChosen && (field.text !== '' || field.isClosed);
    this.#list.show(
      lines.map((line) => ({ value: line, content: drawFormLine(line) })),
      isFirstActive ? 0 : -1,
    );
  }

  async #complete(field: CommandField): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const { name } = field.option;
    const values = { ...this.#values, [name]: field.text };
    const choices = await this.#hands.complete(name, values);
    if (asked !== this.#asked || field.hasChosen || !choices) return;
    field.choices = choices;
    if (this.#current === field) this.#showLines(field);
  }

  #pick(line: FormLine): void {
    const field = this.#current;
    if (line.kind === 'option') this.#add(line.option).input.focus();
    else if (field) {
      field.choose(line.choice);
      field.mark(null);
      field.input.focus();
      this.#show(field, null);
    }
  }

  #key(event: KeyboardEvent): void {
    const field = this.#fields.find(({ input }) => input === event.target);
    if (!this.#press(event, field)) return;
    event.preventDefault();
  }

  /** Does what a key means here; false where it means nothing of ours. */
  #press({ key, shiftKey, target }: KeyboardEvent, field?: CommandField): boolean {
    switch (key) {
      case 'Escape':
        this.#hands.leave();
        return true;
      case 'ArrowDown':
      case 'ArrowUp':
        this.#list.move(key === 'ArrowDown' ? 1 : -1);
        return true;
      case 'Enter':
        if (target instanceof HTMLButtonElement) return false;
        if (!this.#list.pick()) this.submit();
        return true;
      case 'Tab':
        return !shiftKey && this.#list.pick();
      case 'Backspace':
        if (field?.text !== '') return false;
        this.#back(field);
        return true;
      default:
        return false;
    }
  }

  /** Backspace in an empty option takes it away; in the first one, the command. */
  #back(field: CommandField): void {
    if (this.#fields[0] === field || field.option.isRequired) this.#hands.leave();
    else this.#remove(field);
  }
}
