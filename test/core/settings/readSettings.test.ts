import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../server/src/core/settings/readSettings.ts';
import { defaultSettings } from '../../../server/src/core/settings/settings.ts';

describe('readSettings', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['an empty object', {}],
    ['an editor that sends null for what is not set', { enable: null, rules: null, claims: null, maxFileSize: null }],
  ])('%s gives the defaults', (_name, value) => {
    expect(readSettings(value)).toEqual({ settings: defaultSettings, problems: [] });
  });

  it('takes what is given', () => {
    const { settings, problems } = readSettings({
      rules: { 'drug/brand': 'off' },
      claims: { citationScope: 'sentence' },
    });
    expect(problems).toEqual([]);
    expect(settings).toEqual({
      ...defaultSettings,
      rules: { 'drug/brand': 'off' },
      claims: { citationScope: 'sentence' },
    });
  });

  it.each([
    ['a list', [], 'object'],
    ['an unknown key', { rulez: {} }, 'rulez'],
    ['a wrong severity', { rules: { 'drug/brand': 'loud' } }, 'rules.drug/brand'],
    ['a wrong scope', { claims: { citationScope: 'book' } }, 'claims.citationScope'],
    ['a wrong number', { maxFileSize: -1 }, 'maxFileSize'],
  ])('%s keeps the default and is named', (_name, value, named) => {
    const { settings, problems } = readSettings(value);
    expect(settings).toEqual(defaultSettings);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(named);
  });

  it('a list where keys are needed is named as one', () => {
    expect(readSettings({ rules: ['drug/brand'] })).toEqual({
      settings: defaultSettings,
      problems: [{ path: ['rules'], message: 'rules must be keys with values, not a list. The default is used.' }],
    });
  });

  it('a key as an editor writes it is named without its prefix', () => {
    const [problem] = readSettings({ 'resistance.rules': {} }).problems;
    expect(problem?.message).toBe('Unknown setting "resistance.rules". Did you mean "rules"?');
  });

  it('one wrong value does not spoil the others', () => {
    const { settings } = readSettings({ enable: false, maxFileSize: 'large' });
    expect(settings).toEqual({ ...defaultSettings, enable: false });
  });
});
