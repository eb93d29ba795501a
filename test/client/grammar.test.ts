import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { completion } from '../../server/src/core/features/completion/completion.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { analyzeText, shippedKnowledge } from '../support/analyzeText.ts';
import { root } from '../support/sourceFiles.ts';

const grammar = JSON.parse(readFileSync(path.join(root, 'syntaxes/directives.tmLanguage.json'), 'utf8'));
const directive = new RegExp(grammar.patterns[0].match, 'u');

describe('the grammar of directives', () => {
  it('knows every form that is completed', () => {
    const { items } = completion(analyzeText('<!-- '), shippedKnowledge(), 5, true);
    expect(items.length).toBeGreaterThan(0);
    for (const { label } of items) expect(directive.exec(`<!-- ${label} -->`)?.[1]).toBe(label);
  });

  it('knows the name of every rule, and the reason', () => {
    const names = rules.map(({ id }) => id).join(' ');
    const found = directive.exec(`<!-- resistance-disable ${names} -- as agreed -->`);
    expect(found?.[2]?.trim()).toBe(names);
    expect(found?.[4]?.trim()).toBe('as agreed');
  });

  it.each(['<!-- resistance-disablement -->', '<!-- resistance -->', '<!-- disable -->'])('leaves %s alone', (text) => {
    expect(directive.test(text)).toBe(false);
  });
});
