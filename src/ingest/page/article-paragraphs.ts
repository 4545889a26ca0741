import type { Block } from './block.ts';
import { joinDropCaps } from './join-drop-caps.ts';
import { readableText } from './readable-text.ts';
import { leaveOutAuthorNotes } from './rules/author-notes.ts';
import { leaveOutEdges } from './rules/edges.ts';
import { leaveOutLinkLines } from './rules/link-lines.ts';
import { leaveOutOtherArticles } from './rules/other-articles.ts';
import { leaveOutRepeatedTitles } from './rules/repeated-titles.ts';
import { leaveOutRepeats } from './rules/repeats.ts';
import type { Known, Rule } from './rules/rule.ts';
import { leaveOutServiceLines } from './rules/service-lines.ts';
import { leaveOutUnstated } from './rules/stated-body.ts';

/** In this order: edges are clear only when the lines that serve the site are gone. */
const rules: readonly Rule[] = [
  joinDropCaps,
  leaveOutOtherArticles,
  leaveOutRepeatedTitles,
  leaveOutLinkLines,
  leaveOutServiceLines,
  leaveOutUnstated,
  leaveOutAuthorNotes,
  leaveOutRepeats,
  leaveOutEdges,
];

/** Returns the paragraphs, headings and list items of an article, without a line break in them. */
export function articleParagraphs(
  blocks: readonly Block[],
  known: Known,
): readonly string[] {
  const left = rules.reduce<readonly Block[]>((kept, rule) => rule(kept, known), blocks);
  return left.map(({ text }) => readableText(text)).filter((text) => text !== '');
}
