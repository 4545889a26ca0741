import type { Fault } from '../../article/article-error.ts';
import { parseFrontMatter } from '../../article/front-matter.ts';
import { parseFields } from '../../article/parse-fields.ts';
import { parseMarkdown } from '../../article/parse-markdown.ts';
import { splitHeadline } from '../../article/split-headline.ts';
import { type Said, said } from '../../wording/said.ts';
import type { Draft } from '../draft.ts';
import { canonicalAddress } from '../metadata/clean-address.ts';
import { readableText } from '../page/readable-text.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** `2017-07-21-ferries-stop.md`, as Jekyll names its files. */
const dayInName = /^(?<day>\d{4}-\d{2}-\d{2})-/u;

/**
 * Reads an article from Markdown as articles that ship are read. Keys of other programs are
 * passed over and no number is needed; an address beside the file goes before one in it.
 */
export function readMarkdown(
  source: string,
  { name, url }: { readonly name: string; readonly url: string | null },
): Draft | Refusal {
  const frontMatter = parseFrontMatter(source);
  // Where it is broken it has no entries, and a fault that says why.
  const fields = parseFields(frontMatter.entries ?? new Map());
  const [fault] = [...frontMatter.faults, ...fields.faults];
  if (fault !== undefined) return refuseFault(fault);
  const body = parseMarkdown(source, frontMatter.bodyStart);
  const { headline, textStart } = splitHeadline(fields.title, body);
  const address = url ?? fields.url;
  return {
    headline: readableText(headline ?? ''),
    paragraphs: body.paragraphs
      .filter(({ start }) => start >= textStart)
      .map(({ start, end }) => readableText(body.text.slice(start, end))),
    authors: fields.authors,
    publisher: fields.publisher,
    published: fields.published ?? dayInName.exec(name)?.groups?.['day'] ?? null,
    updated: fields.updated,
    url: address === null ? null : canonicalAddress([], address),
    language: fields.language,
    licence: fields.licence,
    credit: fields.credit,
    pageTexts: [],
    page: null,
  };
}

function refuseFault({ line, problem }: Fault<Said>): Refusal {
  const whole =
    line === null
      ? said('intake.file-fault', { problem })
      : said('intake.file-fault-line', { problem, line });
  return refuse('file', whole, said('remedies.mend-line'));
}
