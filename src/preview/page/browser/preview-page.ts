import type { PageResult } from '../page-action.ts';
import type { PageEvent, PageMessage, PageState } from '../page-protocol.ts';
import { beginDeed } from './begin-deed.ts';
import { drawHeader } from './channel-header.ts';
import { choicesOf } from './choices-of.ts';
import { Composer } from './composer.ts';
import { Connection, type Doing, type Place } from './connection.ts';
import { type MenuPoint, openMenu } from './context-menu.ts';
import type { MessageHands } from './draw-message.ts';
import { byId, element } from './element.ts';
import { Interactions } from './interactions.ts';
import { drawMembers } from './members.ts';
import { MessageList } from './message-list.ts';
import { listMenuLines } from './message-menu.ts';
import { PinsPanel } from './pins-panel.ts';
import { drawPlaces } from './places.ts';
import { redraw } from './redraw.ts';
import { Tour } from './tour.ts';

/** What makes something of letters itself. */
const ownKeys = 'input, textarea, [role=combobox], [role=menu], dialog';

/** The whole page: what comes in is drawn, what one does goes out. */
export class PreviewPage {
  readonly #connection = new Connection(
    (event) => this.#receive(event),
    (isLost) => this.#lost(isLost),
  );
  readonly #hands: MessageHands = {
    use: (message, customId, values, control) =>
      void this.#interactions.useComponent(message, { customId, values, control }),
    openMenu: (message, anchor, at) => this.#openMenu(message, anchor, at),
    dismiss: ({ id }) => void this.#act({ kind: 'remove', message: id }),
  };
  readonly #messages = new MessageList(this.#hands, (question) => this.#write(question));
  readonly #tour = new Tour({
    begin: (deed) =>
      beginDeed(deed, {
        write: (line) => this.#write(line),
        moderate: () => this.#moderate(),
        speak: (locale) => this.#speak(locale),
        openMenu: (text) => this.#openMenuOf(text),
        labelOf: (command) =>
          this.#state?.commands.onMessage.find(({ name }) => name === command)?.label ??
          command,
      }),
    changed: () => this.#drawAround(),
    look: () => this.#messages.showLast(),
    leave: () => this.#composer.focus(),
  });
  readonly #interactions = new Interactions({
    act: (doing) => this.#act(doing),
    messages: this.#messages,
    viewer: () => this.#state?.viewer ?? null,
    fill: () => this.#tour.fill,
    happened: (happening) => this.#tour.saw(happening),
  });
  readonly #composer = new Composer({
    say: (text) => void this.#say(text),
    use: (command, ...what) => {
      this.#composer.focus();
      void this.#interactions.useCommand(command, ...what);
    },
    complete: (...what) => this.#interactions.complete(...what),
    choicesOf: (option) => (this.#state ? choicesOf(option, this.#state) : []),
  });
  readonly #pins = new PinsPanel(
    this.#hands,
    ({ id }) => void this.#act({ kind: 'unpin', message: id }),
  );
  readonly #places = element('div', { id: 'places' });
  readonly #members = element('aside', { id: 'members', 'aria-label': 'Members' });
  readonly #header = element('div', { id: 'header' });
  #state: PageState | null = null;
  #isLost = false;

  /** Draws the frame and begins to listen. */
  start(): void {
    const channel = element(
      'main',
      { id: 'channel' },
      this.#header,
      this.#tour.element,
      this.#messages.element,
      this.#composer.element,
    );
    byId('page').replaceChildren(this.#places, channel, this.#members);
    document.addEventListener('keydown', (event) => this.#key(event));
    channel.addEventListener('click', () => this.#showPlaces(false), { capture: true });
    this.#connection.look({ as: null, in: null });
  }

  #receive(event: PageEvent): void {
    if (event.kind === 'state') this.#take(event.state);
    if (!this.#state) return;
    switch (event.kind) {
      case 'message':
        this.#messages.put(event.message);
        this.#pins.change(event.message.id, event.message);
        this.#note(event.message);
        break;
      case 'deleted':
        this.#messages.remove(event.id);
        this.#pins.change(event.id, null);
        break;
      case 'pins':
        this.#showPins(event.pins);
        break;
      case 'commands':
        this.#state = { ...this.#state, commands: event.commands };
        this.#composer.show(this.#state);
        break;
      case 'online':
        this.#state = { ...this.#state, isOnline: event.isOnline };
        this.#drawAround();
    }
  }

  #take(state: PageState): void {
    const isFirst = this.#state === null;
    this.#state = state;
    this.#connection.settle({ as: state.viewer.id, in: state.channel.id });
    this.#messages.show(state);
    this.#composer.show(state);
    this.#showPins(state.pins);
    this.#tour.show(state);
    this.#drawAround();
    const guild = state.guilds.find(({ channels }) =>
      channels.some(({ id }) => id === state.channel.id),
    );
    document.title = `#${state.channel.name} | ${guild?.name ?? ''}`;
    if (isFirst) this.#composer.focus();
  }

  #drawAround(): void {
    const state = this.#state;
    if (!state) return;
    redraw(
      this.#header,
      drawHeader(state, this.#isLost, {
        openPins: () => this.#pins.open(),
        togglePlaces: () => this.#showPlaces(!this.#places.classList.contains('shown')),
        startBot: () => void this.#act({ kind: 'start-bot' }),
        tour: this.#tour,
      }),
    );
    redraw(
      this.#places,
      drawPlaces(state, {
        go: (place) => this.#go(place),
        speak: (locale) => this.#speak(locale),
      }),
    );
    this.#members.replaceChildren(...drawMembers(state));
  }

  #showPlaces(isShown: boolean): void {
    this.#places.classList.toggle('shown', isShown);
    if (isShown) this.#places.querySelector('button')?.focus();
  }

  #showPins(pins: readonly PageMessage[]): void {
    this.#pins.show(pins, this.#state?.viewer.role === 'Moderator');
  }

  #go(place: Place): void {
    this.#connection.look(place);
    this.#showPlaces(false);
  }

  #speak(locale: string): void {
    void this.#act({ kind: 'language', locale });
  }

  /** Goes on as the first moderator of the server in sight. */
  #moderate(): void {
    const state = this.#state;
    const here = state?.guilds.find(({ channels }) =>
      channels.some(({ id }) => id === state.channel.id),
    );
    const found = here?.people.find(({ role }) => role === 'Moderator');
    if (state && found) this.#go({ as: found.id, in: state.channel.id });
  }

  /** Tells the tour of an answer to the viewer. */
  #note({ author, isOwn, isThinking, used, plain: text }: PageMessage): void {
    if (!author.isApp || !isOwn || isThinking) return;
    this.#tour.saw({ kind: 'answered', command: used?.command ?? '', text });
  }

  #lost(isLost: boolean): void {
    if (isLost === this.#isLost) return;
    this.#isLost = isLost;
    this.#drawAround();
  }

  /** Typing anywhere writes in the box, as in Discord. */
  #key(event: KeyboardEvent): void {
    const { key, target } = event;
    if (key === 'Escape') this.#showPlaces(false);
    const isWord = key.length === 1 && key !== ' ';
    if (!isWord || event.ctrlKey || event.metaKey || event.altKey) return;
    const isWriting = target instanceof Element && target.closest(ownKeys) !== null;
    if (!isWriting) this.#composer.focus();
  }

  #act(doing: Doing): Promise<PageResult> {
    return this.#connection.act(doing);
  }

  async #say(text: string): Promise<void> {
    const result = await this.#act({ kind: 'say', text });
    if (result.kind === 'failed') this.#composer.write(text);
    else this.#tour.saw({ kind: 'said' });
  }

  /** Writes a line into the box and sends it, as one would by hand. */
  #write(line: string): void {
    this.#composer.write(line);
    this.#composer.submit();
  }

  #openMenuOf(text: string): boolean {
    const found = this.#messages.last(text);
    if (found) this.#openMenu(found.message, found.drawn, null);
    return found !== null;
  }

  #openMenu(message: PageMessage, anchor: HTMLElement, at: MenuPoint | null): void {
    if (!this.#state || document.querySelector('.menu')) return;
    const lines = listMenuLines(this.#state, message, {
      use: (command) => void this.#interactions.useOnMessage(command, message),
      change: (kind) => void this.#act({ kind, message: message.id }),
    });
    const { left, top, width, height } = anchor.getBoundingClientRect();
    const beside = { x: left + Math.min(width, 240), y: top + Math.min(height, 48) };
    openMenu('Message', lines, at ?? beside);
  }
}
