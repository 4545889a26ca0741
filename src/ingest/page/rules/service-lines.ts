import { type Block, countWords, endsSentence } from '../block.ts';
import { credits, labels, leadAways, requests } from './service-words.ts';

/** Words up to which a block that asks something of the reader is nothing else. */
const REQUEST_WORDS = 40;
/** Words up to which a credit is one; a caption in a paragraph of its own is longer. */
const CREDIT_WORDS = 18;
/** Words up to which a lead to elsewhere is one without a link in it. */
const LEAD_WORDS = 14;

const labelSet: ReadonlySet<string> = new Set(labels);
/** `[`, `- `, `►`: what stands before the words of a label. */
const marksBefore = /^[^\p{L}\p{N}©(&]+/u;
const marksAround = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
/** `(Photo by Ann Lee/Getty Images)`; not a sentence in brackets. */
const creditInBrackets =
  /^\((?:photo|image|picture|file|ap photo|reuters|getty|courtesy|credit)[^)]{0,120}\)$/iu;
/** `5 min read`, `3 minutes ago`; not `Five minutes later, …`. */
const readingTime =
  /^\d+[\s-]*(?:min(?:ute)?s?|hours?|days?)[\s-]*(?:read|ago)\b.{0,20}$/iu;
/** `Please follow Ann Lee on Twitter`, `Ann Lee can be reached at ann@example.org`. */
const whereToFollow =
  /^(?:please )?follow .{1,60} on (?:twitter|x|facebook|instagram|threads|bluesky|mastodon)\b|\b(?:can|may) be (?:reached|contacted|followed) (?:at|on|via)\b/iu;
/** `1.2K shares`, `47 comments`, `Image 1 of 5`, `3 / 12`: what counts, and counts off. */
const counter =
  /^[\d.,]+\s*[KM]?\s*(?:shares?|comments?|views?|likes?|replies|reactions)$|^(?:(?:image|photo|slide|picture|page|view gallery)\W*)?\d{1,3}\s*(?:of|\/)\s*\d{1,3}$/iu;
/** `Copyright 2019 The Example. All rights reserved.` */
const rights =
  /(?:©|\(c\)|\bcopyright\b)\s*(?:\(c\)|©)?\s*(?:\d{4}|by\b)|\ball rights reserved\b|\bmay not be (?:published|reproduced|republished)\b/iu;
/** Words up to which a line about rights is nothing else. */
const RIGHTS_WORDS = 45;
/** `19:10`, `7.45 p.m. GMT`: the time of a post in a live report. */
const timeAlone = /^\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s*[A-Z]{2,4})?$/iu;

/** Words up to which a line that tells how to reach its author is nothing else. */
const CONTACT_WORDS = 25;

/** `Sign in now to share your story.`: a sentence that is short and cannot be the article's. */
const signIn =
  /^(?:sign (?:in|up)|log in|login|register|subscribe) (?:now|to|for|today|here)\b/iu;
const SIGN_IN_WORDS = 10;
/** Where a request leads that has no link. */
const requestedPlace =
  /\b(?:newsletter|inbox|twitter|facebook|instagram|whatsapp|app|e-?mail|javascript|browser|cookies)\b/iu;

/** `Verifying your login…`, `Loading comments...`: what a script shows while it works. */
const waiting =
  /^(?:loading|verifying|checking|connecting|please wait)\b[^.…]{0,40}(?:\.{3}|…)$/iu;

/** `____`, `* * *`, `•`: a block without a word. */
const hasWord = /[\p{L}\p{N}]/u;

/**
 * Leaves out the lines that serve the site and not the article: leads to other articles,
 * requests to sign up or share, credits of pictures, labels such as `Advertisement`. Only
 * short ones that begin so; a quoted `“Follow the money,” she said.` stays.
 */
export function leaveOutServiceLines(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block) => !isServiceLine(block));
}

function isServiceLine(block: Block): boolean {
  return isLabel(block) || isLeadAway(block) || isRequest(block) || isCredit(block);
}

function isLabel({ text }: Block): boolean {
  if (!hasWord.test(text) || labelSet.has(plain(text).replace(marksAround, '')))
    return true;
  if (creditInBrackets.test(text) || readingTime.test(text)) return true;
  if ([timeAlone, counter, waiting].some((form) => form.test(text))) return true;
  if (countWords(text) <= RIGHTS_WORDS && rights.test(text)) return true;
  return countWords(text) <= CONTACT_WORDS && whereToFollow.test(text);
}

function isLeadAway(block: Block): boolean {
  if (!begins(block, leadAways)) return false;
  const words = countWords(block.text);
  const isSentence = endsSentence(block);
  if (block.linkShare > 0.4 || (hasLink(block) && !isSentence))
    return words <= REQUEST_WORDS;
  return words <= LEAD_WORDS && !isSentence && block.headingDepth === 0;
}

function isCredit(block: Block): boolean {
  return (
    begins(block, credits) &&
    countWords(block.text) <= CREDIT_WORDS &&
    (block.headingDepth > 0 || !endsSentence(block))
  );
}

/** A sentence asks something of the reader only if it leads there, or names where. */
function isRequest(block: Block): boolean {
  if (!begins(block, requests) || block.headingDepth > 0) return false;
  const words = countWords(block.text);
  if (words > REQUEST_WORDS) return false;
  if (hasLink(block)) return true;
  if (words <= SIGN_IN_WORDS && signIn.test(block.text)) return true;
  return endsSentence(block) ? requestedPlace.test(block.text) : words <= LEAD_WORDS;
}

function hasLink({ linkShare }: Block): boolean {
  return linkShare > 0.15;
}

function begins({ text }: Block, phrases: readonly string[]): boolean {
  const start = plain(text.slice(0, 60)).replace(marksBefore, '');
  return phrases.some(
    (phrase) =>
      start.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(start.slice(phrase.length)),
  );
}

/** As the phrases are written: small, with plain apostrophes. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
