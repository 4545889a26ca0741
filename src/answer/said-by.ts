import type { Answer } from './answer.ts';
import { buildFound, buildNothingFound } from './build-answer.ts';
import type { Library, Reading } from './library.ts';
import { speakerWords } from './match-speaker.ts';
import { addressOfStatement } from './widen-to-statement.ts';

/**
 * Answers with all statements of one speaker in one article, in the order of the text:
 * just those that `/who speaks` counts.
 *
 * @param name The speaker's name, as {@link listSpeakers} gives it.
 */
export function answerSaidBy(
  library: Library,
  { asked, reading, name }: { asked: string; reading: Reading; name: string },
): Answer {
  const statements = reading.attributions.filter(
    ({ speaker }) => 'name' in speaker && speaker.name === name,
  );
  const question = { asked, focus: { terms: [], speaker: speakerWords(name) } };
  return statements.length > 0
    ? buildFound(
        library,
        question,
        statements.map((statement) => addressOfStatement(reading, statement)),
      )
    : buildNothingFound(question, [reading], { missing: [name], near: [] });
}
