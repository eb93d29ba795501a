import { describe, expect, it } from 'vitest';
import { readSettingsFile } from '../../server/src/project/settingsFile.ts';

describe('readSettingsFile', () => {
  it.each<[string, string, number, string]>([
    ['a key twice', 'preset: draft\npreset: review\n', 2, 'A key stands here for the second time'],
    ['a bracket that stays open', 'rules: { drug/brand: off\n', 2, 'A “}” is missing'],
    [
      'a line out of its column',
      'rules:\n   drug/brand: off\n  drug/code: off\n',
      3,
      'This line does not begin in the',
    ],
    ['a second colon', 'preset: a: b\n', 1, 'A second colon stands in this line'],
    ['a tab', 'rules:\n\tdrug/brand: off\n', 2, 'A tab indents this line'],
    ['two documents', 'preset: draft\n---\npreset: review\n', 2, 'A second document begins here'],
    ['a quotation mark that is not closed', 'preset: "draft\nenable: true\n', 3, 'A quotation mark (") is not closed'],
    ['a value that needs quotation marks', 'preset: @draft\n', 1, 'A value that begins with this sign'],
    [
      'a star that is meant as a pattern',
      'preset: draft\nexclude: [*notes]\n',
      2,
      '“*notes” needs an “&notes” before it',
    ],
    [
      'aliases of aliases of aliases',
      'a: &a [1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c]\n',
      1,
      'Its aliases (*) come to more than can be read',
    ],
  ])('%s is told once, in plain words and with its line', (_name, text, line, words) => {
    const { settings, problems } = readSettingsFile(text);
    expect(settings).toEqual({});
    expect(problems).toEqual([{ line, message: expect.stringContaining(words) }]);
    expect(problems[0]?.message).toMatch(/\. Correct the YAML or JSON\.$/u);
    expect(problems[0]?.message).not.toMatch(/YAML\.|mapping|implicit|scalar|token/u);
  });

  it.each([
    ['drug', 'Unknown rule "drug". Each rule is named by itself: drug/brand-case, '],
    ['variant/*', 'Unknown rule "variant/*". Each rule is named by itself: variant/codon-mismatch, '],
    ['style/dashes', 'Unknown rule "style/dashes". The names of rules begin with cite/, claim/, '],
    ['drug/brnd', 'Unknown rule "drug/brnd". Did you mean "drug/brand"?'],
  ])('the rule %s, which there is not, is told in a line that can be read', (id, begin) => {
    const [problem] = readSettingsFile(`rules: { ${id}: off }\n`).problems;
    expect(problem?.message.slice(0, begin.length)).toBe(begin);
    expect(problem?.message.length).toBeLessThan(400);
  });
});
