/**
 * Pieces of what somebody types who wants a bot to stumble: marks of quotations and of
 * Discord's Markdown, mentions, addresses, fragments of other languages, characters that
 * cannot be seen, and half of a pair of surrogates.
 */
export const HOSTILE_PIECES: readonly string[] = [
  '“', '”', '‘', '’', '"', "'", '«', '»', '„', '「', '」', '…', '[…]', ' ... ', '. ', ', ', '? ',
  '\n', '\n\n', '\n> ', '>>> ', '**', '__', '~~', '||', '`', '```', '# ', '- ', '-# ', '1. ',
  '[a](https://b.example)', '<https://b.example>', 'https://b.example/#:~:text=a,b ', '<@1> ',
  '<@&1> ', '<#1> ', '</ask:1> ', '@everyone ', '@here ', '<t:1:R> ', '<:x:1> ', ':x:', '\\',
  'discord.gg/a ', 'http://10.0.0.7/admin ', 'A1·s2', 'a2.1-3 ', 'B9·s99999 ', 'A999999999·s1 ',
  'not ', 'never ', '40 ', '$3m ', '1e309 ', '-0 ', 'Monday ', '5 p.m. ', 'Dr. ', 'he said ',
  'said ', 'according to ', 'Ana Ruiz ', 'the mayor ', 'the harbour bridge ', '__proto__ ',
  'constructor ', '$'.concat('{jndi:ldap://x} '), "'; DROP TABLE pins; -- ", '%s%n ', '\u0000', '\u001b[2J',
  '\u202e', '\u200b', '\ufeff', '\ud800', '\u{1f6a2}', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  'e\u0301', 'ﬁ', '台灣', 'กขค', 'İ', 'ß', '\u0600', '\t', '\r', '\u2028',
]; // biome-ignore format: one piece after the other reads best
