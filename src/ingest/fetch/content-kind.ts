/** What kind of text a response holds, as far as it can be read here. */
export type ContentKind = 'html' | 'text' | 'json' | 'feed';

const kinds: readonly { readonly kind: ContentKind; readonly type: RegExp }[] = [
  { kind: 'html', type: /^(?:text\/html|application\/xhtml\+xml)$/u },
  { kind: 'text', type: /^text\/(?:plain|markdown|x-markdown)$/u },
  {
    kind: 'feed',
    type: /^(?:application\/(?:rss|atom|rdf)\+xml|application\/feed\+json)$/u,
  },
  { kind: 'feed', type: /^(?:text|application)\/xml$/u },
  { kind: 'json', type: /^application\/(?:json|[\w.-]+\+json)$/u },
];

/** Reads the kind from a `Content-Type`; null for pictures, PDF and all else. */
export function contentKind(contentType: string | null): ContentKind | null {
  const type = (contentType ?? 'text/html').split(';')[0]?.trim().toLowerCase() ?? '';
  return kinds.find((known) => known.type.test(type))?.kind ?? null;
}
