import { collapseWhiteSpace } from '../../article/white-space.ts';
import type { PageElement } from '../page/dom.ts';

/** The `meta` elements of a page by their name, property or item property, small. */
export class MetaTags {
  readonly #values = new Map<string, string[]>();

  constructor(page: PageElement) {
    for (const meta of page.querySelectorAll('meta')) {
      const value = collapseWhiteSpace(meta.getAttribute('content') ?? '');
      const name =
        meta.getAttribute('property') ??
        meta.getAttribute('name') ??
        meta.getAttribute('itemprop');
      if (value === '' || name === null) continue;
      const key = name.trim().toLowerCase();
      this.#values.set(key, [...(this.#values.get(key) ?? []), value].slice(0, 50));
    }
  }

  /** The first value of the first of these names that has one. */
  first(...names: readonly string[]): string | null {
    return this.all(...names)[0] ?? null;
  }

  /** All values of the first of these names that has one. */
  all(...names: readonly string[]): readonly string[] {
    for (const name of names) {
      const values = this.#values.get(name);
      if (values !== undefined) return values;
    }
    return [];
  }
}
