import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../src/article/front-matter.ts';
import { findUnknownKeys, parseFields } from '../../src/article/parse-fields.ts';
import { inEnglish } from '../support/in-english.ts';

function fieldsOf(yaml: string) {
  const { entries } = parseFrontMatter(`---\n${yaml}\n---\n`);
  return parseFields(entries ?? new Map());
}

function faultsOf(yaml: string) {
  const entries = parseFrontMatter(`---\n${yaml}\n---\n`).entries ?? new Map();
  return [...findUnknownKeys(entries), ...parseFields(entries).faults];
}

describe('parseFields()', () => {
  it('leaves open what is not stated', () => {
    expect(fieldsOf('')).toEqual({
      number: null,
      title: null,
      authors: [],
      publisher: null,
      published: null,
      updated: null,
      url: null,
      language: 'en',
      licence: null,
      credit: null,
      faults: [],
    });
  });

  it.each([
    ['number: 12', { number: 12 }],
    ['headline: Rain', { title: 'Rain' }],
    ['title: >\n  Rain\n\n  falls', { title: 'Rain falls' }],
    ['title: Rain\nheadline: Snow', { title: 'Rain' }],
    ['title:\nheadline: Snow', { title: 'Snow' }],
    ['byline: By Ann Lee and Bo Ray', { authors: ['Ann Lee', 'Bo Ray'] }],
    ['creator: [Ann Lee]', { authors: ['Ann Lee'] }],
    ['sitename: The Quay', { publisher: 'The Quay' }],
    ['source: The Quay', { publisher: 'The Quay', url: null }],
    ['source: https://a.example/x', { publisher: null, url: 'https://a.example/x' }],
    ['source: https://a.example/x\ndomain: a.example', { publisher: 'a.example' }],
    ['pubDate: 2024-02-29', { published: '2024-02-29' }],
    ['created: 2024-01-01\ndate: 2024-01-05', { published: '2024-01-05' }],
    ['date: 2024-01-05T22:30-05:00', { published: '2024-01-05T22:30-05:00' }],
    ['date: 2024-01-05 22:30:10.5 +0100', { published: '2024-01-05 22:30:10.5 +0100' }],
    ['lastmod: 2024-01-06T10:00:00Z', { updated: '2024-01-06T10:00:00Z' }],
    ['canonicalURL: http://a.example', { url: 'http://a.example' }],
    ['lang: pt-BR', { language: 'pt-BR' }],
    ['license: CC BY 4.0\ncredit: Ann Lee', { licence: 'CC BY 4.0', credit: 'Ann Lee' }],
    ['tags: [rain]\ndescription: Wet.\nsection: Weather', { title: null }],
  ])('reads %j', (yaml, fields) => {
    expect(fieldsOf(yaml)).toMatchObject({ ...fields, faults: [] });
  });

  it.each([
    ['number: 0', 'number "0" is not a number from 1 to 999999999'],
    ['number: 012', 'number "012" is not a number'],
    ['number: 1e3', 'number "1e3" is not a number'],
    ['number: 1234567890', 'number "1234567890" is not a number'],
    ['date: July 21', 'date "July 21" is not a day: write it as 2017-07-21'],
    ['date: 2023-02-29', 'date "2023-02-29" is not a day'],
    ['date: 2023-13-01', 'date "2023-13-01" is not a day'],
    ['modified: 21.7.2017', 'modified "21.7.2017" is not a day'],
    [
      'url: a.example/x',
      'url "a.example/x" is not a web address: write it from "https://" on',
    ],
    ['url: javascript:alert(1)', 'url "javascript:alert(1)" is not a web address'],
    ['url: "https://a.example/x y"', 'url "https://a.example/x y" is not a web address'],
    ['url: https://', 'url "https://" is not a web address'],
    ['permalink: /2017/07/rain', 'permalink "/2017/07/rain" is not a web address'],
    ['language: en_GB', 'language "en_GB" is not a language tag: write it as "en"'],
    ['publisher: [a, b]', 'publisher is a list: write it as one text'],
    ['title: "a\\u0007"', 'title has the unreadable character U+0007: write it anew'],
    ['credit: "caf\uFFFD"', 'credit has the unreadable character U+FFFD'],
    ['titel: Rain', 'key "titel" is not known: write "title" or remove it'],
    ['weather: wet', 'key "weather" is not known: remove it'],
    [`url: ${'x'.repeat(70)}`, `url "${'x'.repeat(60)}" is not a web address`],
  ])('says of %j: %s', (yaml, fault) => {
    const faults = faultsOf(`# a remark\n${yaml}`);
    expect(faults).toHaveLength(1);
    const problem = faults[0]?.problem ?? '';
    expect(typeof problem === 'string' ? problem : inEnglish(problem)).toContain(fault);
    expect(faults[0]?.line).toBe(3);
  });
});
