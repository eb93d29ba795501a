import { expect, it } from 'vitest';
import { settingsTemplate } from '../../client/src/settingsTemplate.ts';
import { readSettingsFile } from '../../server/src/project/settingsFile.ts';

it('a new settings file is sound, as it is and with any of its examples', () => {
  expect(readSettingsFile(settingsTemplate).problems).toEqual([]);
  const examples = settingsTemplate.match(/^#(?! [A-Z]).*$/gmu) ?? [];
  expect(examples).toEqual(['#  drug/brand: off', '#  claim/uncited: warning', '#exclude: [notes/]']);
  for (const example of examples) {
    const { settings, problems } = readSettingsFile(settingsTemplate.replace(example, example.slice(1)));
    expect(problems).toEqual([]);
    expect(Object.values(settings).some((value) => value !== null)).toBe(true);
  }
});
