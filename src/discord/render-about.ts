import type { Found } from '../answer/answer.ts';

/** Opens the line that says what a question was about; by it the line is known again. */
const ABOUT = '-# About ';

/** Says in which article a question was answered that does not name it. */
export function renderAbout({ about }: Pick<Found, 'about'>): readonly string[] {
  return about === null ? [] : [`${ABOUT}${about}, asked before`];
}

/** Tells whether a line of a message says what its question was about. */
export function isAboutLine(line: string): boolean {
  return line.startsWith(ABOUT);
}
