import { isMap, isScalar, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import type { WrittenSettings } from '../core/settings/mergeSettings.ts';
import { readSettings } from '../core/settings/readSettings.ts';
import { yamlFault } from '../core/text/yamlFaults.ts';
import { unknownRules } from './unknownRules.ts';

/** A settings file as it is written, with what is wrong in it; wrong values are in `settings` too and keep their defaults. */
export interface SettingsFile {
  readonly settings: WrittenSettings;
  /** Lines count from 1; a message ends with the remedy. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

/** Reads `.resistance.yaml`, or another file of the same keys in YAML or JSON. Never throws. */
export function readSettingsFile(text: string): SettingsFile {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/u, ''), { lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number): number => lines.linePos(offset).line;
  // What is told behind the first is mostly what comes of it.
  const [fault] = document.errors;
  if (fault)
    return {
      settings: {},
      problems: [{ line: lineOf(fault.pos[0]), message: `${yamlFault(fault)}. Correct the YAML or JSON.` }],
    };
  const root = document.contents;
  if (!isMap(root)) {
    const isEmpty = !root || (isScalar(root) && root.value === null);
    const message = 'A settings file holds keys and values, such as "rules:".';
    return { settings: {}, problems: isEmpty ? [] : [{ line: lineOf(root.range[0]), message }] };
  }
  const settings = document.toJS() as WrittenSettings;
  const problems = [...readSettings(settings).problems, ...unknownRules(settings)].map(({ path, message }) => ({
    line: lineOf(placeOf(root, path)),
    message,
  }));
  return { settings, problems: problems.sort((a, b) => a.line - b.line) };
}

/** Where the key at the end of a path stands: of the part that the file has, the last one. */
function placeOf(root: ParsedNode, path: readonly string[]): number {
  let node: unknown = root;
  let place = root.range[0];
  for (const name of path) {
    if (!isMap(node)) break;
    const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === name);
    const at = (pair?.key as ParsedNode | undefined)?.range[0];
    if (!pair || at === undefined) break;
    place = at;
    node = pair.value;
  }
  return place;
}
