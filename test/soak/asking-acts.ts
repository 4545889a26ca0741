import type { OptionValues } from '../../src/query/command-line.ts';
import type { SoakAct } from './act.ts';
import type { Crowd } from './crowd.ts';
import { hostile, slice, type Words, word } from './words.ts';

type Options = (crowd: Crowd, words: Words) => OptionValues;

/** A slash command that every member may use, with its options; now and then in private. */
function asking(command: string, weight: number, options: Options): SoakAct {
  return {
    name: `/${command}`,
    weight,
    use: (crowd, words) =>
      crowd.discord.slash({
        ...crowd.member(),
        command,
        options: {
          ...options(crowd, words),
          ...(HAS_PRIVATE.has(command) && crowd.random() < 0.3 ? { private: true } : {}),
        },
      }),
  };
}

const HAS_PRIVATE = new Set(['who is', 'who speaks', 'ask', 'cite', 'article show']);

/** A message command on what somebody has just written. */
function onMessage(command: string, weight: number): SoakAct {
  return {
    name: command,
    weight,
    use: (crowd, words) => {
      const person = crowd.member();
      const quoted = `He wrote “${slice(crowd, words, 120)}” and 40 ${word(crowd, words)}`;
      const text = crowd.random() < 0.2 ? hostile(crowd) : quoted;
      const content = text.slice(0, 2000).trim() || 'x';
      const message = crowd.discord.say({ ...person, content });
      return crowd.discord.messageCommand({ ...person, command, message });
    },
  };
}

const article: Options = (crowd, { articles }) => ({ article: crowd.pick(articles).id });

/** What members ask. */
export const ASKING_ACTS: readonly SoakAct[] = [
  {
    name: 'a judged question',
    weight: 20,
    use: (crowd, { questions }) => {
      const { command, values } = crowd.pick(questions);
      return crowd.discord.slash({ ...crowd.member(), command, options: values });
    },
  },
  asking('who said', 6, (crowd, words) => ({ what: word(crowd, words) })),
  asking('who said', 2, (crowd, words) => ({
    speaker: word(crowd, words),
    kind: crowd.pick(['quotation', 'part-quotation', 'paraphrase']),
    order: crowd.pick(['best', 'time']),
    article: crowd.pick(words.articles).id,
  })),
  asking('what happened', 1, (crowd, words) => ({
    about: word(crowd, words),
    when: crowd.pick(['Monday', 'November 2021', 'last week', hostile(crowd)]),
  })),
  asking('what happened', 6, (crowd, words) => ({
    about: `${word(crowd, words)} ${word(crowd, words)}`,
  })),
  asking('who is', 3, (crowd, words) => ({ name: word(crowd, words) })),
  asking('who speaks', 3, article),
  asking('when was', 3, (crowd, words) => ({ what: word(crowd, words) })),
  asking('where was', 3, (crowd, words) => ({ what: word(crowd, words) })),
  asking('how many', 3, (crowd, words) => ({ of: word(crowd, words) })),
  asking('ask', 5, (crowd, words) => ({
    question: crowd.pick([
      'and when?',
      'who said that?',
      `why ${slice(crowd, words, 60)}?`,
    ]),
  })),
  asking('ask', 2, (crowd) => ({ question: hostile(crowd) })),
  asking('verify', 5, (crowd, words) => ({ quote: slice(crowd, words, 150) })),
  asking('verify', 1, (crowd) => ({ quote: hostile(crowd), speaker: hostile(crowd) })),
  asking('cite', 4, (crowd, { articles }) => ({
    passage: `${crowd.pick(articles).id}·s${Math.floor(crowd.random() * 30)}`,
  })),
  asking('cite', 1, (crowd) => ({ passage: hostile(crowd) })),
  asking('article show', 1, article),
  asking('article list', 1, () => ({})),
  asking('help', 1, () => ({})),
  asking('privacy', 1, () => ({})),
  onMessage('Find passages', 4),
  onMessage('Verify quotation', 4),
  {
    name: 'typing a speaker',
    weight: 5,
    use: (crowd, words) =>
      crowd.discord.autocomplete({
        ...crowd.member(),
        command: 'who said',
        focused: 'speaker',
        options: { speaker: word(crowd, words).slice(0, 3) },
      }),
  },
  {
    name: 'typing an article',
    weight: 3,
    use: (crowd, words) =>
      crowd.discord.autocomplete({
        ...crowd.member(),
        command: 'who speaks',
        focused: 'article',
        options: { article: crowd.random() < 0.3 ? hostile(crowd) : word(crowd, words) },
      }),
  },
];
