import { expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { frontMatterFaults } from '../../../../server/src/core/manuscript/markup/frontMatterFaults.ts';

it.each([
  ['title: "Broken\nlang: en', 'open quotation mark', '"Broken'],
  ["title: 'Broken", 'open quotation mark', "'Broken"],
  ['title: "Ways" of escape', 'text after quotation', '"Ways" of escape'],
  ["title: 'Abe's ways'", 'text after quotation', "'Abe's ways'"],
  ['lang: en\ntitle: Ways: a review', 'colon', 'Ways: a review'],
  ['title: Ways:', 'colon', 'Ways:'],
  ['author: @abe', 'reserved sign', '@abe'],
  ['title: `code`', 'reserved sign', '`code`'],
])('%s', (text, kind, value) => {
  const found = frontMatterFaults(text.split('\n'), 0);
  expect(found.map((one) => [one.kind, text.slice(one.span.start, one.span.end)])).toEqual([[kind, value]]);
  expect(parseDocument(text).errors).not.toEqual([]);
});

it.each([
  'title: "Ways\n  of escape: all"\nlang: en',
  'title: "Ways \\"of\\" escape" # a comment: long',
  "title: 'Abe''s ways'",
  'title: Ways # a comment: long',
  'url: https://example.org/a:b',
  'date: 10:30',
  'title: |\n  Ways: "all',
  'abstract: >\n  Ways: all\nauthor: [Abe, "Bose: R"]',
  'title: {en: Ways}\nsubtitle:\n  - a: b',
  'title: "Ways\n\n  of escape"',
])('nothing in %s', (text) => {
  expect(parseDocument(text).errors).toEqual([]);
  expect(frontMatterFaults(text.split('\n'), 0)).toEqual([]);
});
