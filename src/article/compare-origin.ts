import type { Article } from './article.ts';

/** What a page says of its article, beside the text, that may change. */
export type Origin = Pick<Article, 'publisher' | 'published' | 'updated' | 'authors'>;

/** Something that a page says otherwise now; as printed, null for not stated. */
export interface OriginChange {
  readonly field: keyof Origin;
  readonly before: string | null;
  readonly after: string | null;
}

const FIELDS: readonly (keyof Origin)[] = [
  'publisher',
  'authors',
  'published',
  'updated',
];

/** Lists what is said otherwise of an article than before. */
export function compareOrigin(before: Origin, after: Origin): readonly OriginChange[] {
  return FIELDS.flatMap((field) => {
    const change = {
      field,
      before: printed(before, field),
      after: printed(after, field),
    };
    return change.before === change.after ? [] : [change];
  });
}

function printed(origin: Origin, field: keyof Origin): string | null {
  if (field !== 'authors') return origin[field];
  return origin.authors.length === 0 ? null : origin.authors.join(', ');
}

/**
 * Returns what an article's page says now, and what it said where it says nothing of that
 * now: who added it may have known more than the page tells programs.
 */
export function keepOrigin<Known extends Origin>(before: Origin, now: Known): Known {
  return {
    ...now,
    publisher: now.publisher ?? before.publisher,
    published: now.published ?? before.published,
    updated: now.updated ?? before.updated,
    authors: now.authors.length > 0 ? now.authors : before.authors,
  };
}
