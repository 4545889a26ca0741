import { said } from '../../wording/said.ts';
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

/** Tells why a draft should not be added, with the cure; null where nothing speaks against it. */
export function judge(draft: Draft): Refusal | null {
  const { headline, paragraphs, page } = draft;
  const text = paragraphs.join('\n');
  if (text.length > LIMIT_CHARS)
    return refuse('too-big', said('intake.too-long'), said('remedies.article-alone'));
  const words = paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph), 0);
  if (page !== null && words < NOTICE_WORDS) {
    const notice = judgeNotice(draft, text, words);
    if (notice !== null) return notice;
  }
  if (page?.isFrontPage === true && draft.published === null)
    return refuse(
      'not-an-article',
      said('intake.front-page'),
      said('remedies.one-article'),
    );
  if (words < STUB_WORDS) return refuseStub(page !== null, words);
  if (headline === '')
    return refuse(
      'not-an-article',
      said('intake.no-headline'),
      said('remedies.write-headline'),
    );
  if (!isEnglish(`${headline} ${text}`))
    return refuse('language', said('intake.not-english'), said('remedies.english-only'));
  return null;
}

/** A page with few words may show something else in place of the article. */
function judgeNotice(
  { headline, page, pageTexts }: Draft,
  text: string,
  words: number,
): Refusal | null {
  const own = `${headline}\n${text}`;
  if (errorPhrases.test(own)) return refuse('failed', said('intake.shows-error'));
  if ((own.match(consentPhrases)?.length ?? 0) >= CONSENT_PHRASES)
    return refuse('consent', said('intake.consent'));
  const all = pageTexts.join('\n').slice(0, SEARCHED_CHARS);
  const isOffered = paywallPhrases.test(all) || page?.isFree === false;
  if (paywallPhrases.test(own) || (isOffered && words < STUB_WORDS * 2))
    return refuse('paywall', said('intake.paywall'), said('remedies.add-with-login'));
  if (words >= STUB_WORDS) return null;
  if (errorPhrases.test(all)) return refuse('failed', said('intake.shows-error'));
  return (all.match(consentPhrases)?.length ?? 0) >= CONSENT_PHRASES * 2
    ? refuse('consent', said('intake.consent'))
    : null;
}

function refuseStub(isPage: boolean, words: number): Refusal {
  if (isPage)
    return refuse(
      'stub',
      words === 0 ? said('intake.page-empty') : said('intake.page-stub', { words }),
    );
  return refuse(
    'stub',
    words === 0 ? said('intake.text-empty') : said('intake.text-stub', { words }),
    said('remedies.whole-text'),
  );
}
