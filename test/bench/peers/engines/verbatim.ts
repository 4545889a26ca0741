import { readFileSync } from 'node:fs';
import { indexArticles } from '../../../../src/index/index-articles.ts';
import { buildRanker, type Model } from '../../../../src/ranking/model.ts';
import { lacksNeededWord } from '../../../../src/ranking/needed-words.ts';
import { rank } from '../../../../src/ranking/rank.ts';
import { candidatesFor, readKnown } from '../../../../src/ranking/training/ask-known.ts';
import type { Engine } from '../engine.ts';

/**
 * Ours: all that answers a question, from its text to the ordered passages and whether they
 * answer.
 *
 * @param weights File of the weights; learned without the articles that are asked.
 */
export function verbatim(weights: string): Engine {
  return (articles) => {
    const ranker = buildRanker(JSON.parse(readFileSync(weights, 'utf8')) as Model);
    const index = indexArticles(articles);
    return (question, article) => {
      const query = readKnown(question);
      if (!query) return [];
      const candidates = candidatesFor(index, query, article);
      const isOneArticle = article !== null;
      const { hits } = rank(ranker, query, { index, candidates, isOneArticle });
      const scope = { index, articles: isOneArticle ? [article] : undefined };
      lacksNeededWord(query, scope, candidates);
      return hits.map(({ passage }) => passage);
    };
  };
}
