import type { OptionValues } from '../../src/query/command-line.ts';
import type { SoakAct } from './act.ts';
import type { Crowd } from './crowd.ts';
import { feedAddress, newsAddress } from './news/news-address.ts';
import { hostile, invent } from './words.ts';

/** A slash command of moderators, with its options. */
function moderating(
  command: string,
  weight: number,
  options: (crowd: Crowd) => OptionValues = () => ({}),
): SoakAct {
  return {
    name: `/${command}`,
    weight,
    use: (crowd) =>
      crowd.discord.slash({ ...crowd.moderator(), command, options: options(crowd) }),
  };
}

const number = (crowd: Crowd): OptionValues => ({
  number: 1 + Math.floor(crowd.random() * 5),
});

/** One of the first articles of a server's own, which may not be there. */
const own = (crowd: Crowd): OptionValues => ({
  article: `B${1 + Math.floor(crowd.random() * 4)}`,
});

/** What moderators do. */
export const MODERATING_ACTS: readonly SoakAct[] = [
  moderating('library add', 0.5),
  moderating('library add', 1.5, (crowd) => ({ url: newsAddress(crowd) })),
  {
    name: '/library add file:',
    weight: 0.7,
    use: (crowd) => {
      const { headline, text } = invent(crowd);
      const file = {
        filename: 'ferry.txt',
        content: `${headline}\n\n${text}\n`,
      };
      return crowd.discord.slash({
        ...crowd.moderator(),
        command: 'library add',
        files: { file },
      });
    },
  },
  moderating('library status', 1),
  moderating('library remove', 1.5, own),
  moderating('library refetch', 1, own),
  moderating('library follow', 0.4, (crowd) => ({ feed: feedAddress(crowd) })),
  moderating('library unfollow', 0.3),
  moderating('library unfollow', 0.3, (crowd) => ({ feed: feedAddress(crowd) })),
  moderating('library unanswered', 0.5),
  moderating('pins list', 1),
  moderating('pins show', 1, number),
  moderating('pins history', 1, number),
  moderating('pins remove', 1, number),
  moderating('pins export', 0.5),
  moderating('settings show', 1),
  moderating('settings set', 1),
  moderating('settings answers', 1),
  {
    name: 'Add this article',
    weight: 0.7,
    use: (crowd) => {
      const person = crowd.moderator();
      const links = [newsAddress(crowd), newsAddress(crowd)].join(' and ');
      const message = crowd.discord.say({ ...person, content: links });
      const command = 'Add this article';
      return crowd.discord.messageCommand({ ...person, command, message });
    },
  },
  {
    name: 'typing an own article',
    weight: 1,
    use: (crowd) =>
      crowd.discord.autocomplete({
        ...crowd.moderator(),
        command: 'library remove',
        focused: 'article',
        options: { article: crowd.random() < 0.3 ? hostile(crowd) : 'fer' },
      }),
  },
];
