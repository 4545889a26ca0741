/** What is wrong with the front matter of an article's file. English is the source: all other languages have the same shape. */
export const frontMatter = {
  /** To stand within a sentence: what is wrong and, after a colon, what to do. Plain text. */
  'front-matter': {
    'other-language':
      'front matter in "{language}" is not read: begin with a line of "---" alone and write YAML below it',
    open: 'front matter is not closed: add a line of "---" below its last key',
    long: 'front matter is {chars, number} characters long: keep it to {most, number}',
    'many-items': 'front matter has more than {most, number} list items: keep fewer',
    'no-keys': 'front matter is not a list of keys: write lines of "key: value"',
    tab: 'a tab stands before a key: replace it by spaces, or remove it',
    'no-yaml': 'front matter is not YAML: {message}',
    apostrophe:
      '{key} has an apostrophe inside its quotes: put the {key} in "double" quotes',
    'closing-quote':
      '{key} does not end at its closing quote: put the {key} in quotes as a whole, and write \\" for quotes inside it',
    mark: '{key} has a mark that YAML reads as its own: put the {key} in quotes, {key}: "…"',
    'no-word': 'key is not a word: write "key: value"',
    twice: '{key} is there twice, first in line {line, number}: remove one of them',
    'no-text':
      '{key} is not text: write a text, in quotes where it has a mark such as "*" or ":", or a list of texts',
    comment:
      '{key} ends at its "#": put it in quotes if "#" belongs to it, or remove what follows',
    list: '{key} is a list: write it as one text, in quotes',
    unreadable:
      '{key} has the unreadable character {character}: write it anew, and save the file as UTF-8',
    'no-number':
      '{key} "{value}" is not a number from 1 to {most}: write a number that no article has had',
    'no-day': '{key} "{value}" is not a day: write it as 2017-07-21',
    'no-address': '{key} "{value}" is not a web address: write it from "https://" on',
    'no-language': '{key} "{value}" is not a language tag: write it as "en" or "pt-BR"',
  },
} as const;
