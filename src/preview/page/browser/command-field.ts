import type { PageChoice, PageCommandOption } from '../page-protocol.ts';
import { button, element, freshId } from './element.ts';
import { icon } from './icon.ts';

/** Numbers of option types (DOCS `interactions/application-commands.mdx`). */
const optionTypes = { integer: 4, boolean: 5, number: 10, file: 11 } as const;

/** What a field tells the form it is part of. */
export interface FieldHands {
  readonly edited: (field: CommandField) => void;
  readonly focused: (field: CommandField) => void;
  readonly removed: (field: CommandField) => void;
}

/** One option of a command that is being written, drawn as a pill. */
export class CommandField {
  readonly option: PageCommandOption;
  readonly input: HTMLInputElement;
  readonly element: HTMLElement;
  /** What may be picked: fixed choices, or those the bot suggested last. */
  choices: readonly PageChoice[];
  #chosen: PageChoice | null = null;

  constructor(
    option: PageCommandOption,
    choices: readonly PageChoice[],
    hands: FieldHands,
  ) {
    this.option = option;
    this.choices = choices;
    const isFile = option.type === optionTypes.file;
    this.input = element('input', {
      id: freshId('option'),
      class: 'pill-input',
      autocomplete: 'off',
      spellcheck: 'false',
      ...(isFile
        ? { type: 'file' }
        : { role: 'combobox', 'aria-expanded': 'true', 'aria-autocomplete': 'list' }),
      'aria-required': String(option.isRequired),
    });
    this.element = element(
      'span',
      { class: 'pill' },
      element('label', { class: 'pill-name', for: this.input.id }, option.label),
      this.input,
      !option.isRequired &&
        button(
          { class: 'pill-remove', 'aria-label': `Remove ${option.label}`, tabindex: -1 },
          () => hands.removed(this),
          icon('close'),
        ),
    );
    this.input.addEventListener('input', () => {
      this.#chosen = null;
      this.#fit();
      hands.edited(this);
    });
    this.input.addEventListener('focus', () => hands.focused(this));
    this.#fit();
  }

  get text(): string {
    return this.input.value;
  }

  set text(text: string) {
    // Nobody but the one at the keyboard may choose a file.
    if (this.option.type !== optionTypes.file) this.input.value = text;
    this.#chosen = null;
    this.#fit();
  }

  /** What is given for an option that takes a file. */
  get file(): File | null {
    return this.input.files?.[0] ?? null;
  }

  /** True where only one of the choices will do. */
  get isClosed(): boolean {
    const { type, completes, choices } = this.option;
    return choices.length > 0 || (!completes && type >= optionTypes.boolean && type <= 9);
  }

  /** Choices that have what is typed in their names. */
  get fitting(): readonly PageChoice[] {
    if (this.option.completes) return this.choices;
    if (this.#chosen) return this.choices;
    const typed = this.text.trim().toLowerCase();
    return this.choices.filter(({ name }) => name.toLowerCase().includes(typed));
  }

  get hasChosen(): boolean {
    return this.#chosen !== null;
  }

  choose(choice: PageChoice): void {
    this.input.value = choice.name;
    this.#chosen = choice;
    this.#fit();
  }

  /** What is sent; null where nothing is filled in. */
  get value(): string | number | boolean | null {
    const text = this.text.trim();
    if (this.#chosen) return this.#chosen.value;
    // A browser writes an invented path in the field of a file.
    if (text === '' || this.option.type === optionTypes.file) return null;
    const named = this.choices.find(
      ({ name }) => name.toLowerCase() === text.toLowerCase(),
    );
    if (named && (this.isClosed || this.option.completes)) return named.value;
    const { type } = this.option;
    return type === optionTypes.integer || type === optionTypes.number
      ? Number(text)
      : text;
  }

  /** What is wrong with it, in the words of Discord's client; null where nothing is. */
  get fault(): string | null {
    const { value } = this;
    const { type, isRequired } = this.option;
    if (value === null && !this.file)
      return isRequired ? 'This option is required. Specify a value.' : null;
    if (value === null) return null;
    const isKnown = this.choices.some((choice) => choice.value === value);
    if (this.isClosed && !isKnown) return 'Please select a valid choice.';
    if (type === optionTypes.integer && !Number.isInteger(value))
      return 'Input a valid integer.';
    if (type === optionTypes.number && Number.isNaN(value))
      return 'Input a valid number.';
    return null;
  }

  mark(fault: string | null): void {
    this.element.classList.toggle('pill-wrong', fault !== null);
    this.input.setAttribute('aria-invalid', String(fault !== null));
  }

  #fit(): void {
    this.input.size = Math.max(2, this.text.length + 1);
  }
}
