import type { PageAction, PageResult } from '../page-action.ts';
import type { PageEvent } from '../page-protocol.ts';

/** Who looks, and where: ids, or null for the first there is. */
export interface Place {
  readonly as: string | null;
  readonly in: string | null;
}

/** An action without who does it and where. */
export type Doing = PageAction extends infer One
  ? One extends PageAction
    ? Omit<One, 'as' | 'in'>
    : never
  : never;

/** The page's line to the local Discord: events come in, actions go out. */
export class Connection {
  readonly #receive: (event: PageEvent) => void;
  readonly #lost: (isLost: boolean) => void;
  #source: EventSource | null = null;
  #place: Place = { as: null, in: null };

  constructor(receive: (event: PageEvent) => void, lost: (isLost: boolean) => void) {
    this.#receive = receive;
    this.#lost = lost;
  }

  /** Looks from another place: the first event there is all there is to draw. */
  look(place: Place): void {
    this.#source?.close();
    this.#place = place;
    const query = new URLSearchParams();
    if (place.as) query.set('as', place.as);
    if (place.in) query.set('in', place.in);
    const source = new EventSource(`/page/events?${query}`);
    source.onmessage = ({ data }) => this.#receive(JSON.parse(data) as PageEvent);
    source.onopen = () => this.#lost(false);
    source.onerror = () => this.#failed(source);
    this.#source = source;
  }

  /** Notes where one is once the first event has told. */
  settle(place: Place): void {
    this.#place = place;
  }

  /** Does something at the place one looks at. Never rejects. */
  async act(doing: Doing): Promise<PageResult> {
    try {
      const response = await fetch('/page/act', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...doing, ...this.#place }),
      });
      if (!response.ok) throw new TypeError(await response.text());
      return (await response.json()) as PageResult;
    } catch {
      return { kind: 'failed', reason: 'The preview did not answer' };
    }
  }

  /** A browser tries again by itself, unless the place is gone: then the first one will do. */
  #failed(source: EventSource): void {
    this.#lost(true);
    if (source.readyState !== EventSource.CLOSED) return;
    setTimeout(() => {
      if (this.#source === source) this.look({ as: null, in: null });
    }, 1000);
  }
}
