import { describe, expect, it } from 'vitest';
import { findAim, type QuestionKind, type Thing } from '../../src/query/question-kind.ts';
import { splitTokens } from '../../src/text/tokens.ts';

const aim = (question: string) => findAim(splitTokens(question).map(({ word }) => word));

const QUESTIONS_BY_KIND: Readonly<Record<QuestionKind, string>> = {
  who: `Who shut the bridge? | who said the cables would hold | Whom did the mayor blame?
    Whose lorries were turned back? | Tell me who paid for the repair
    Do you know who the captain is? | Can anyone say who opened the ferry line?
    To whom was the letter sent? | Who's the captain of the ferry? | whos the engineer
    By whom was it built? | Does anybody remember who spoke first?
    When the storm hit, who was on the bridge?`,
  when: `When was the bridge shut? | when did the ferry run | Tell me when it reopens
    Do you know when the storm came? | Could you say when the mayor spoke?
    Since when has it been shut? | Until when will it stay shut? | When’s the next ferry?
    I would like to know when the trial begins | It was shut when? | whens the vote`,
  where: `Where did the ferry sink? | where is the harbour | Tell me where the crane fell
    Do you know where he was born? | From where did the lorries come?
    Can you tell us where the fire began? | Where’s the captain now? | wheres the museum
    Where in Norway is the bridge?`,
  'how many': `How many cables bent? | how much did the repair cost | How tall is the crane?
    How old is the captain? | How long did it last? | How often does the ferry run?
    How far is the island? | Do you know how many people died? | How few were left?
    Tell me how much money was paid | By how much did prices rise? | about how many jets`,
  how: `How was it mended? | how did the mayor answer | Do you know how the fire began?
    Explain how the lock works | How does a ferry dock?`,
  why: `Why was it shut? | why did the cables bend | Tell me why he resigned
    How come the ferry was full? | Do you know why they left? | how come nobody was hurt
    What did they shut the bridge for? | What was the money for? | Why not repair it?
    Can you explain why the trial was moved?`,
  which: `Which city has a harbour? | In which town was he born? | which of the two ferries sank
    On which day was it shut? | For which paper does she write? | Name the engineer of the bridge
    List the countries that took part | Do you know which party won?`,
  what: `What happened to the bridge? | what did the mayor say | In what year did it open?
    What time did the ferry leave? | On what date was it shut? | What is the number of jets?
    Tell me what the engineer found | What’s an ombudsman? | whats the price of a ticket
    What caused the fire? | For what reason was it shut? | What percentage voted?
    What did she say when she was asked?`,
  'yes or no': `Did the bridge fall? | is the ferry full | Was anybody hurt when the crane fell?
    Has the mayor said who will pay? | Were there cracks? | Will it reopen where it stood?
    Do you know whether the ferry sank? | Can you tell me if it was insured?
    Isn’t the bridge shut? | Should the mayor resign? | did the ferry stop when the storm came`,
  words: `harbour bridge | ferry record Tuesday | “we saw the cracks in time” | 56 jets
    the bent cables | Ortega on the repair | whether the ferry runs | sea invasion exercises
    trial moved to Oslo`,
};

const rows = Object.entries(QUESTIONS_BY_KIND).flatMap(([kind, questions]) =>
  questions.split(/[|\n]/).map((question) => ({ question: question.trim(), kind })),
);

describe('findAim(), kinds', () => {
  it.each(rows)('takes “$question” for $kind', ({ question, kind }) => {
    expect(aim(question).kind).toBe(kind);
  });
});

const QUESTIONS_BY_THING: Readonly<Partial<Record<Thing, string>>> = {
  time: `What time did it leave? | On what date was it shut? | In which year was he born?
    What month was it? | When was it? | How long ago was it?`,
  place: `In which city was he born? | What country is she from? | Where was it?
    What is the name of the town? | Name the village where it fell`,
  number: `What is the number of jets? | How many were there? | What percentage voted?
    What was the total? | How few came? | What share of the market has it?`,
  money: 'What was the price? | How much did it cost? | What does it cost?',
  reason: `Why was it? | How come it fell? | For what reason? | What caused the fire?
    What led to the strike? | What is the cause? | What was it for?`,
  speech: 'What did she say? | Who said so? | What was he told?',
  name: 'Who was it? | Which company built it? | What person was it?',
  definition: 'What is an ombudsman? | What’s a ferry?',
};

describe('findAim(), what is wanted', () => {
  const wanting = Object.entries(QUESTIONS_BY_THING).flatMap(([thing, questions]) =>
    questions.split(/[|\n]/).map((question) => ({ question: question.trim(), thing })),
  );
  it.each(wanting)('wants $thing for “$question”', ({ question, thing }) => {
    expect([...aim(question).wanted]).toContain(thing);
  });

  it.each(['harbour bridge', 'Did the bridge fall?', 'How was it mended?'])(
    'wants nothing special for “%s”',
    (question) => {
      expect([...aim(question).wanted]).toEqual([]);
    },
  );
});
