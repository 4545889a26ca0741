import { randomUUID } from 'node:crypto';
import type { Modal } from '../interaction.ts';
import type { Invocation } from '../open-interaction.ts';
import type { Guild } from '../world/guild.ts';
import type { PageForm } from './page-protocol.ts';
import { viewComponent } from './view-component.ts';
import { listEntities, namesIn } from './view-places.ts';

/** Forms that can be open at a time; the oldest are forgotten. */
const mostForms = 50;

/** The forms that bots opened and nobody has submitted yet. */
export class Forms {
  readonly #opened = new Map<string, Invocation>();

  /** Keeps what opened a form; returns the id to submit it by. */
  keep(opened: Invocation): string {
    const id = randomUUID();
    this.#opened.set(id, opened);
    const [oldest] = this.#opened.keys();
    if (this.#opened.size > mostForms && oldest) this.#opened.delete(oldest);
    return id;
  }

  /** What opened a form. It stays, for a submission may fail. @throws {RangeError} If it is forgotten. */
  take(id: string): Invocation {
    const opened = this.#opened.get(id);
    if (!opened) throw new RangeError('This form has been closed');
    return opened;
  }
}

/** Writes a form as the page draws it. */
export function viewForm(id: string, modal: Modal, guild: Guild): PageForm {
  const context = {
    names: namesIn(guild),
    files: [],
    entities: (type: number) => listEntities(guild, type),
  };
  return {
    id,
    title: modal.title,
    components: modal.components.map((component) => viewComponent(component, context)),
  };
}
