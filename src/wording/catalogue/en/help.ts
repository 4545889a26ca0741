/** `/help`: Markdown of at most 4,000 characters. English is the source: all other languages have the same shape. */
export const help = {
  help: {
    text: `**Verbatim answers with the articles’ own words.** Every quoted character stands in a stored article, with who said it and where. It writes nothing of its own and judges nothing.

**Ask**
\`/ask\` with a question in your own words
-# /ask question: What did Ned Price say about Taiwan?
\`/who said\` with words of what was said, or a speaker, or both
-# /who said what: small-boat
-# /who said speaker: Supple
\`/what happened\` with words, names or figures, and \`when\` if you like
-# /what happened about: 56 jets
\`/when was\`, \`/where was\`, \`/how many\`: passages with a time, a place, a figure in bold
-# /how many of: Chinese jets
\`/who is\` with a name: the passages that introduce it
\`/who speaks\` with an article: everybody who speaks in it
\`/cite\` with an address or a link to the words: that passage
\`/article list\` shows what can be asked here, \`/article show\` where one is from

Fewer and rarer words find more: a name, a figure, a word you remember. Words in “quotation marks” must stand together. \`order: time\` goes from the oldest article to the newest. Add \`private\` to keep the answer to yourself.

**Check**
\`/verify\` with a quotation: is it verbatim, are words left out or changed, does somebody else say it
On any message, under *Apps*: *Verify quotation* does so for each quotation in it; *Find passages* shows what the articles have of its names, figures and rare words, and what differs. Only you see these answers until you show them.

**Read an answer**
*quotation*: the speaker’s own words · *part-quotation*: partly so · *paraphrase*: in the reporter’s words · *the reporter’s own words*: nobody else is said to have said it · *not stated*: the article does not say who spoke · *unclear*: it leaves open which of several · *unnamed source*: it gives no name.
\`A1·s12\` is an address: article 1, sentence 12 (s0 is the headline); B3 is an article of this server’s own. *Closest passages*: it cannot be told by their words whether they answer; judge for yourself.

**Under an answer**
*Before* and *After* show the sentences around it, *More* the next passages, *Near misses* those that have only some of the words, *Show everyone* publishes a private answer, *Pin* pins a passage with your reason (for those who may), *Remove* takes away an answer that you or, as a moderator, somebody else asked for.

**For moderators**
\`/pins\` shows the record of pins: who, when, why, replaced by what; it removes and exports them
\`/library add\` puts an article of your own on this server’s shelf: an address, a file or pasted text; \`/library refetch\` takes over what has changed on its page, \`remove\` takes it off, \`status\` lists all, \`follow\` follows a feed, \`unanswered\` lists what was asked and not found. On any message with a link, under *Apps*: *Add this article*
\`/settings\` says where answers may be public, who may show them to everyone, who may pin and add articles, and whether the articles that come with the bot are asked

\`/privacy\` says what is kept about you, and deletes it.`,
  },
} as const;
