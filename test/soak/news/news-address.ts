import type { Crowd } from '../crowd.ts';
import { ODD_PAGES } from './odd-pages.ts';

/** Sites, so that several are asked at once: a fetcher asks one at a time at each. */
const SITES = Array.from({ length: 12 }, (_, place) => `herald-${place}.example`);

/** Articles of a site, and feeds: few enough that many servers name the same. */
const ARTICLES = 60;
const FEEDS = 4;

/** What leads to no page at all, or must not be reached. */
const NOWHERE = [
  'http://127.0.0.1:9/news',
  'http://10.0.0.7/admin',
  'http://inside.example/news/1',
  'http://nowhere.example/news/1',
  'http://closed.example/news/1',
  'http://ill.example/news/1',
  'the bridge',
];

/** Of what kind the pages are that people name; the rest leads nowhere. */
const ARTICLE_SHARE = 0.7;
const SLOW_SHARE = 0.05;
const ODD_SHARE = 0.15;

/** The address of a page that somebody wants added: mostly an article. */
export function newsAddress(crowd: Crowd): string {
  const roll = crowd.random();
  const number = Math.floor(crowd.random() * ARTICLES);
  const site = `http://${crowd.pick(SITES)}`;
  if (roll < ARTICLE_SHARE) return `${site}/news/${number}`;
  if (roll < ARTICLE_SHARE + SLOW_SHARE) return `${site}/slow/${number}`;
  if (roll < ARTICLE_SHARE + SLOW_SHARE + ODD_SHARE)
    return `${site}/${crowd.pick(Object.keys(ODD_PAGES))}/${number}`;
  return crowd.pick(NOWHERE);
}

/** The address of a feed that somebody wants followed, or of a page that names one or none. */
export function feedAddress(crowd: Crowd): string {
  const site = `http://${crowd.pick(SITES)}`;
  const roll = crowd.random();
  if (roll < 0.6) return `${site}/feed/${Math.floor(crowd.random() * FEEDS)}`;
  return roll < 0.8 ? `${site}/` : newsAddress(crowd);
}
