import { readFileSync } from 'node:fs';
import { isMap, isScalar, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import { rules } from '../core/rules/index.ts';
import { readSettings } from '../core/settings/readSettings.ts';
import { defaultSettings, type Settings } from '../core/settings/settings.ts';
import { CommandProblem, systemProblem } from './commandProblem.ts';

type Leaf = { readonly path: readonly string[]; readonly value: unknown; readonly offset: number };

/**
 * The settings of `--config FILE`, YAML or JSON with the keys of the editor's settings; without a file the defaults. Every
 * problem is told with its line, and none is passed over: a typing error in CI must not quietly switch a rule back on.
 */
export function settingsOf(path: string | undefined): Settings {
  if (path === undefined) return defaultSettings;
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/u, '');
  } catch (error) {
    throw new CommandProblem(`${path}: ${systemProblem(error)}`);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => `${path}:${lines.linePos(offset).line}`;
  const problems = document.errors.map((error) => `${at(error.pos[0])}: ${error.message}. Correct the YAML or JSON.`);
  if (problems.length > 0) throw new CommandProblem(problems.join('\n'));

  // Each leaf is read alone, so that its problem is told at its own line.
  const root = document.contents;
  if (root && !isMap(root) && !(isScalar(root) && root.value === null))
    throw new CommandProblem(`${at(root.range[0])}: A settings file holds keys and values, such as "rules:".`);
  for (const { path: keys, value, offset } of isMap(root) ? leavesOf(root, []) : []) {
    for (const problem of readSettings(nested(keys, value)).problems) problems.push(`${at(offset)}: ${problem}`);
    if (keys[0] === 'rules' && keys[1] !== undefined && !rules.some((rule) => rule.id === keys[1]))
      problems.push(`${at(offset)}: Unknown rule "${keys[1]}". Known: ${rules.map((rule) => rule.id).join(', ')}.`);
  }
  if (problems.length > 0) throw new CommandProblem(problems.join('\n'));
  return readSettings(document.toJS()).settings;
}

function leavesOf(node: ParsedNode, path: readonly string[], offset = node.range[0]): Leaf[] {
  if (!isMap(node) || node.items.length === 0) return [{ path, value: node.toJSON(), offset }];
  return node.items.flatMap(({ key, value }) => {
    const name = String(isScalar(key) ? key.value : key);
    const from = (key as ParsedNode | null)?.range[0] ?? offset;
    return value
      ? leavesOf(value as ParsedNode, [...path, name], from)
      : [{ path: [...path, name], value: null, offset: from }];
  });
}

const nested = (path: readonly string[], leaf: unknown): unknown =>
  path.reduceRight<unknown>((value, key) => Object.fromEntries([[key, value]]), leaf);
