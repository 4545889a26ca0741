import type { PageState } from '../page-protocol.ts';
import { button, element } from './element.ts';
import { icon } from './icon.ts';

/** Draws the beginning of a channel, with questions to begin with. */
export function drawWelcome(
  { channel, questions, commands, app }: PageState,
  ask: (question: string) => void,
): HTMLElement {
  const names = commands.slash.map(({ name }) => `/${name} `);
  const offered = questions.filter((question) =>
    names.some((name) => `${question} `.startsWith(name)),
  );
  return element(
    'section',
    { class: 'welcome', 'aria-labelledby': 'welcome-title' },
    element('div', { class: 'welcome-sign' }, icon('hash')),
    element('h2', { id: 'welcome-title' }, `Welcome to #${channel.name}!`),
    element('p', {}, `This is the start of the #${channel.name} channel.`),
    offered.length > 0 &&
      element(
        'div',
        { class: 'questions' },
        element('h3', {}, `Ask ${app.name}`),
        ...offered.map((question) =>
          button({ class: 'question' }, () => ask(question), ...split(question)),
        ),
        element('p', { class: 'questions-hint' }, 'Or type / in the box below.'),
      ),
  );
}

/** Sets the command apart from what is filled in. */
function split(question: string): readonly (HTMLElement | string)[] {
  const [, command = question, rest = ''] = /^(\/[^:]+) (\S+:.*)$/.exec(question) ?? [];
  return [
    element('span', { class: 'question-command' }, command),
    ...(rest ? [' ', element('span', { class: 'question-words' }, rest)] : []),
  ];
}
