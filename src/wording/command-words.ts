/**
 * A part of a command by its English names: `who.said.what`. `*.article` is the option of
 * that name of any command that has no words of its own for it; `…kind=paraphrase` a choice.
 */
export type CommandPath =
  | 'who'
  | 'who.said'
  | 'who.said.what'
  | 'who.said.speaker'
  | 'who.said.kind'
  | 'who.said.kind=quotation'
  | 'who.said.kind=part-quotation'
  | 'who.said.kind=paraphrase'
  | 'who.is'
  | 'who.is.name'
  | 'who.speaks'
  | 'what'
  | 'what.happened'
  | 'what.happened.about'
  | 'what.happened.when'
  | 'when'
  | 'when.was'
  | 'when.was.what'
  | 'where'
  | 'where.was'
  | 'where.was.what'
  | 'how'
  | 'how.many'
  | 'how.many.of'
  | 'ask'
  | 'ask.question'
  | 'verify'
  | 'verify.quote'
  | 'verify.speaker'
  | 'cite'
  | 'cite.passage'
  | 'Find passages'
  | 'Verify quotation'
  | 'article'
  | 'article.list'
  | 'article.show'
  | 'library'
  | 'library.add'
  | 'library.add.url'
  | 'library.add.file'
  | 'library.remove'
  | 'library.remove.article'
  | 'library.refetch'
  | 'library.refetch.article'
  | 'library.status'
  | 'library.follow'
  | 'library.follow.feed'
  | 'library.unfollow'
  | 'library.unfollow.feed'
  | 'library.unanswered'
  | 'Add this article'
  | 'pins'
  | 'pins.list'
  | 'pins.show'
  | 'pins.history'
  | 'pins.remove'
  | 'pins.export'
  | 'settings'
  | 'settings.show'
  | 'settings.set'
  | 'settings.answers'
  | 'help'
  | 'privacy'
  | '*.article'
  | '*.private'
  | '*.order'
  | '*.order=best'
  | '*.order=time'
  | '*.number'
  | '*.public';

/** What a part of a command is called, and what is said of it. */
export interface CommandWord {
  /** 1 to 32 characters; no capitals and no spaces but in a command on messages. */
  readonly name: string;
  /** 1 to 100 characters; none for a choice and for a command on messages. */
  readonly description?: string;
}

/** The commands in one language, by the paths of their parts. */
export type CommandWords = Readonly<Record<CommandPath, CommandWord>>;
