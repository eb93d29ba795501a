import { readFileSync } from 'node:fs';
import type { WrittenSettings } from '../core/settings/mergeSettings.ts';
import { readSettings } from '../core/settings/readSettings.ts';
import { defaultSettings, type Settings } from '../core/settings/settings.ts';
import { readSettingsFile } from '../project/settingsFile.ts';
import { CommandProblem, systemProblem } from './commandProblem.ts';

/**
 * The settings of `--config FILE` as written: YAML or JSON with the keys of the editor's settings. Any problem is thrown with
 * its line: a typing error in CI must not quietly switch a rule back on.
 */
export function writtenSettingsOf(path: string): WrittenSettings {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new CommandProblem(`${path}: ${systemProblem(error)}`);
  }
  const { settings, problems } = readSettingsFile(text);
  if (problems.length > 0)
    throw new CommandProblem(problems.map(({ line, message }) => `${path}:${line}: ${message}`).join('\n'));
  return settings;
}

/** The settings of `--config FILE`, complete with defaults; without a file the defaults alone. */
export const settingsOf = (path: string | undefined): Settings =>
  path === undefined ? defaultSettings : readSettings(writtenSettingsOf(path)).settings;
