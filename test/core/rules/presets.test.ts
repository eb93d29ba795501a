import { expect, it } from 'vitest';
import { rules } from '../../../server/src/core/rules/index.ts';
import { journals } from '../../../server/src/core/rules/journals.ts';
import { presets } from '../../../server/src/core/rules/presets.ts';
import { analyzeText } from '../../support/analyzeText.ts';

const ids = rules.map(({ id }) => id);
const text = 'Patients were given Elacestrant. The tumor lost its oestrogen receptor, and tumors grew.';

const severities = Object.entries(journals).map(([name, journal]) => [name, journal.severities] as const);

it.each([...Object.entries(presets), ...severities])(
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

it('a journal goes before the preset, and a rule named in the settings before both', () => {
  const found = (settings: Parameters<typeof analyzeText>[1]) =>
    analyzeText('Cells with BCR-ABL1 died.', settings).findings.map(({ rule, severity }) => `${rule} ${severity}`);
  expect(found({})).toEqual(['gene/fusion-separator information']);
  expect(found({ journal: 'leukemia', preset: 'draft' })).toEqual(['gene/fusion-separator warning']);
  expect(found({ journal: 'jci' })).toEqual(['gene/fusion-separator information']);
  expect(found({ journal: 'leukemia', rules: { 'gene/fusion-separator': 'off' } })).toEqual([]);
});

it('spellings that the settings allow are left alone by their rule only', () => {
  const found = (allow: Readonly<Record<string, readonly string[]>>) =>
    analyzeText('Patients were given Elacestrant. Others took Gleevec daily, or Herceptin\nalone.', {
      allow,
    }).findings.map(({ rule, message }) => `${rule} ${message.split(' ')[0]}`);
  expect(found({})).toEqual(['drug/inn-case Nonproprietary', 'drug/brand Gleevec', 'drug/brand Herceptin']);
  expect(found({ 'drug/brand': ['Gleevec'] })).toEqual(['drug/inn-case Nonproprietary', 'drug/brand Herceptin']);
  expect(found({ 'drug/inn-case': ['Gleevec'], 'drug/brand': ['gleevec'] })).toEqual(found({}));
});
