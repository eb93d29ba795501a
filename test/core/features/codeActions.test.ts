import { describe, expect, it } from 'vitest';
import { codeActions } from '../../../server/src/core/features/codeActions.ts';
import { applyEdits } from '../../../server/src/core/text/edit.ts';
import { analyzeText } from '../../support/analyzeText.ts';
import { markedText } from '../../support/markedText.ts';

function actionsAt(marked: string) {
  const { text, cursor = 0 } = markedText(marked);
  const analysis = analyzeText(text);
  return { text, actions: codeActions(analysis, { start: cursor, end: cursor }) };
}

describe('at a finding', () => {
  const marked = 'Patients took Gle‸evec daily.';

  it('the fix comes first, then what allows it', () => {
    const { actions } = actionsAt(marked);
    expect(actions.map(({ title }) => title.split(' — ')[0])).toEqual([
      'Write imatinib',
      'Allow drug/brand in this paragraph',
      'Allow drug/brand in this file',
    ]);
  });

  it.each([0, 1, 2])('action %i leaves no finding of the rule', (index) => {
    const { text, actions } = actionsAt(marked);
    const after = applyEdits(text, actions[index]?.edits ?? []);
    expect(after).not.toBe(text);
    expect(analyzeText(after).findings).toEqual([]);
  });

  it('only safe fixes are preferred', () => {
    for (const action of actionsAt(marked).actions) expect(action.preferred).toBe(false);
    const [misspelled] = actionsAt('Patients took gefitinb‸ daily.').actions;
    expect(misspelled).toMatchObject({ preferred: true });
  });
});

it('all safe fixes are one action, offered wherever the cursor is', () => {
  const { text, actions } = actionsAt('A wo‸rd. Patients took gefitinb, then erlotnib.');
  expect(actions.map(({ kind }) => kind)).toEqual(['source.fixAll']);
  expect(applyEdits(text, actions[0]?.edits ?? [])).toBe('A word. Patients took gefitinib, then erlotinib.');
});

describe('in a table', () => {
  const rows = '| Drug | Effect |\n|---|---|\n| Gle‸evec | response |\n\nText.';

  it.each(['', 'Text before.\n\n', '# Title\n\n'])(
    'a finding is allowed by a comment above the table: after %j',
    (before) => {
      const { text, actions } = actionsAt(`${before}${rows}`);
      const here = actions.find(({ title }) => title === 'Allow drug/brand in this table');
      const after = applyEdits(text, here?.edits ?? []);
      expect(after).toContain('<!-- resistance-disable-next-paragraph drug/brand -->\n\n| Drug');
      expect(analyzeText(after).findings).toEqual([]);
    },
  );

  it.each([
    ['# Gle‸evec in leukaemia {#sec-gle}', ' {#sec-gle}'],
    ['| a |\n|---|\n| x |\n\n: Tumours under Gle‸evec {#tbl-x}', ' {#tbl-x}'],
    ['| a |\n|---|\n| x |\n\nTable: Tumours under Gle‸evec', ''],
    ['# Gle‸evec in leukaemia', ''],
  ])('a heading or caption keeps its attributes and its table: %s', (written, attributes) => {
    const { text, actions } = actionsAt(`${written}\n\nText.`);
    const here = actions.find(({ title }) => title === 'Allow drug/brand on this line');
    const after = applyEdits(text, here?.edits ?? []);
    expect(after).toBe(
      text.replace(/(\s\{#[^}]*\})?\n\nText/u, ` <!-- resistance-disable-line drug/brand -->${attributes}\n\nText`),
    );
    expect(analyzeText(after).findings).toEqual([]);
  });

  it('that stands in a list it is allowed in the file only', () => {
    const { actions } = actionsAt(`- Item\n\n${rows.replace(/^(?=\|)/gmu, '  ')}`);
    expect(actions.map(({ title }) => title.split(' — ')[0])).toEqual([
      'Write imatinib',
      'Allow drug/brand in this file',
    ]);
  });
});
