// Names of `meta` elements in Open Graph, Parse.ly, Sailthru, Dublin Core, citation indexes
// (Highwire Press) and what news sites use beside them, small.

/** Names that hold the day of publication, the most trusted first. */
export const publishedNames: readonly string[] = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'datepublished',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'citation_publication_date',
  'citation_date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'created',
  'date',
];

/** Names that hold the day of the last change. */
export const updatedNames: readonly string[] = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'lastmod',
  'last-modified',
  'article.updated',
];

/** Names that hold the authors. */
export const authorNames: readonly string[] = [
  'parsely-author',
  'sailthru.author',
  'author',
  'article:author',
  'article:author_name',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'byl',
  'og:article:author',
];
