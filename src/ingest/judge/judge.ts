import type { Draft } from '../draft.ts';
import { countWords } from '../page/block.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { isEnglish } from './is-english.ts';
import { consentPhrases, errorPhrases, paywallPhrases } from './page-phrases.ts';

/** Words under which a page that shows an error, a question or an offer shows nothing else. */
const NOTICE_WORDS = 150;
/** Words under which a text is no article. */
const STUB_WORDS = 30;
/** Characters above which it is none either: the longest reports have some 150,000. */
const LIMIT_CHARS = 1_000_000;
/** Phrases about cookies that make a short text a question about cookies. */
const CONSENT_PHRASES = 2;
/** Characters of a page that are searched for what it shows instead. */
const SEARCHED_CHARS = 20_000;

const withLogin =
  'Open the page yourself with your subscription and add it as a file or as pasted text, if its licence lets you.';

/** Tells why a draft should not be added, with the cure; null where nothing speaks against it. */
export function judge(draft: Draft): Refusal | null {
  const { headline, paragraphs, page } = draft;
  const text = paragraphs.join('\n');
  if (text.length > LIMIT_CHARS)
    return refuse(
      'too-big',
      'The text is longer than any article.',
      'Add the article itself.',
    );
  const words = paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph), 0);
  if (page !== null && words < NOTICE_WORDS) {
    const notice = judgeNotice(draft, text, words);
    if (notice !== null) return notice;
  }
  if (page?.isFrontPage === true && draft.published === null)
    return refuse(
      'not-an-article',
      'That is the front page of a site.',
      'Give the address of one article.',
    );
  if (words < STUB_WORDS) return refuseStub(page !== null, words);
  if (headline === '')
    return refuse(
      'not-an-article',
      'The text has no headline.',
      'Write the headline on the first line, or as "title:" on top.',
    );
  if (!isEnglish(`${headline} ${text}`))
    return refuse(
      'language',
      'The text is not in English.',
      'Only articles in English can be asked so far.',
    );
  return null;
}

/** A page with few words may show something else in place of the article. */
function judgeNotice(
  { headline, page, pageTexts }: Draft,
  text: string,
  words: number,
): Refusal | null {
  const own = `${headline}\n${text}`;
  if (errorPhrases.test(own))
    return refuse(
      'failed',
      'The site shows an error in place of an article, or keeps programs away.',
    );
  if ((own.match(consentPhrases)?.length ?? 0) >= CONSENT_PHRASES)
    return refuse('consent', 'The site asks about cookies before it shows the article.');
  const all = pageTexts.join('\n').slice(0, SEARCHED_CHARS);
  const isOffered = paywallPhrases.test(all) || page?.isFree === false;
  if (paywallPhrases.test(own) || (isOffered && words < STUB_WORDS * 2))
    return refuse(
      'paywall',
      'The page shows only the beginning, and an offer to subscribe.',
      withLogin,
    );
  if (words >= STUB_WORDS) return null;
  if (errorPhrases.test(all))
    return refuse(
      'failed',
      'The site shows an error in place of an article, or keeps programs away.',
    );
  return (all.match(consentPhrases)?.length ?? 0) >= CONSENT_PHRASES * 2
    ? refuse('consent', 'The site asks about cookies before it shows the article.')
    : null;
}

function refuseStub(isPage: boolean, words: number): Refusal {
  const found =
    words === 0 ? 'no text of an article' : `only ${words} words of an article`;
  return isPage
    ? refuse('stub', `The page holds ${found}; scripts may load the rest.`)
    : refuse('stub', `There is ${found}.`, 'Add the whole text of the article.');
}
