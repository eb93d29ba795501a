import { expect, it } from 'vitest';
import { rules } from '../../../server/src/core/rules/index.ts';
import { presets } from '../../../server/src/core/rules/presets.ts';
import { analyzeText } from '../../support/analyzeText.ts';

const ids = rules.map(({ id }) => id);
const text = 'Patients were given Elacestrant. The tumor lost its oestrogen receptor, and tumors grew.';

it.each(Object.entries(presets))(
  '%s names rules that exist, and gives them another severity than their own',
  (_, preset) => {
    for (const [id, severity] of Object.entries(preset)) {
      expect(ids).toContain(id);
      expect(rules.find((rule) => rule.id === id)?.severity).not.toBe(severity);
    }
  },
);

it('a preset changes severities, and a rule named in the settings goes before it', () => {
  const found = (settings: Parameters<typeof analyzeText>[1]) =>
    analyzeText(text, settings).findings.map(({ rule, severity }) => `${rule} ${severity}`);
  expect(found({})).toEqual(['drug/inn-case information', 'text/spelling-mixed information']);
  expect(found({ preset: 'draft' })).toEqual(['drug/inn-case information']);
  expect(found({ preset: 'submission' })).toEqual(['drug/inn-case warning', 'text/spelling-mixed warning']);
  expect(found({ preset: 'draft', rules: { 'text/spelling-mixed': 'hint' } })).toEqual([
    'drug/inn-case information',
    'text/spelling-mixed hint',
  ]);
});
