import type { Library } from '../../src/answer/library.ts';
import { spanOfAddress } from '../../src/answer/locate.ts';
import { chooseReadings } from '../../src/answer/scope.ts';
import { addressOf, search } from '../../src/answer/search.ts';
import { parseCommandLine } from '../../src/query/command-line.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import { QueryError } from '../../src/query/query-error.ts';
import { explainLead } from '../../src/ranking/explain.ts';
import type { Hit } from '../../src/ranking/rank.ts';
import { shippedRanker } from '../../src/ranking/shipped-ranker.ts';
import { sliceSpan } from '../../src/text/span.ts';

const OPTIONS = ['what', 'about', 'of', 'question', 'speaker', 'article'];
const OPENINGS = ['when was', 'where was', 'how many'];

/** So many features and characters of a passage tell enough. */
const FEATURES = 5;
const SHOWN_CHARS = 80;

/**
 * Explains in words why the ranking has another passage before the right one: both with
 * their scores, and the features that make most of the lead.
 *
 * @param answers Words of the passages that are right; none where nothing answers.
 */
export function explainFault(
  library: Library,
  question: string,
  answers: readonly string[],
): string {
  const { command, values } = parseCommandLine(question, OPTIONS);
  const option = OPTIONS.slice(0, 4).find((each) => values[each] !== undefined);
  if (!option) return '';
  const opening = OPENINGS.includes(command) ? command : '';
  const { article } = values;
  try {
    const query = parseQuery(String(values[option]), opening);
    const readings = chooseReadings(library, article ? String(article) : undefined);
    const { answers: shown, near, certainty, missing } = search(library, query, readings);
    const hits = [...shown, ...near];
    const isRight = (hit: Hit) =>
      answers.some((answer) => textOf(library, hit).includes(answer));
    const [first] = hits;
    const right = hits.find(isRight);
    const state = `  ${certainty}; stands nowhere: ${missing.join(', ') || 'nothing'}`;
    const lines = [first, right].flatMap((hit) =>
      hit ? [describe(library, hit)] : ['  the right passage is no candidate'],
    );
    const lead = first && right && first !== right ? leadOf(first, right) : [];
    return [state, ...lines, ...lead].join('\n');
  } catch (error) {
    if (error instanceof QueryError) return `  ${error.message}`;
    throw error;
  }
}

function describe(library: Library, hit: Hit): string {
  const text = textOf(library, hit).slice(0, SHOWN_CHARS).replaceAll('\n', ' ');
  return `  ${hit.score.toFixed(2)} ${text}`;
}

function leadOf(first: Hit, right: Hit): readonly string[] {
  return explainLead(shippedRanker, first, right)
    .slice(0, FEATURES)
    .map(({ feature, values: [one, other], share }) => {
      const signed = `${share < 0 ? '' : '+'}${share.toFixed(2)}`;
      return `    ${signed} ${feature} (${one.toFixed(2)} against ${other.toFixed(2)})`;
    });
}

function textOf(library: Library, hit: Hit): string {
  const address = addressOf(library, hit);
  const reading = library.readingById.get(address.article);
  const span = reading && spanOfAddress(reading, address);
  return reading && span ? sliceSpan(reading.article.text, span) : '';
}
