import { type Document, isMap, isScalar, LineCounter, type ParsedNode, parseDocument, visit } from 'yaml';
import type { WrittenSettings } from '../core/settings/mergeSettings.ts';
import { readSettings } from '../core/settings/readSettings.ts';
import { yamlFault, yamlValue } from '../core/text/yamlFaults.ts';
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
  // What is told after the first is mostly what comes of it.
  const [fault] = document.errors;
  if (fault) return unreadable(lineOf(fault.pos[0]), yamlFault(fault));
  const root = document.contents;
  if (!isMap(root)) {
    const isEmpty = !root || (isScalar(root) && root.value === null);
    const message = 'A settings file holds keys and values with a colon between them, such as "preset: review".';
    return { settings: {}, problems: isEmpty ? [] : [{ line: lineOf(root.range[0]), message }] };
  }
  const read = yamlValue(document);
  if ('fault' in read) return unreadable(lineOf(placeOfBrokenAlias(document)), read.fault);
  const settings = read.value as WrittenSettings;
  const problems = [...readSettings(settings).problems, ...unknownRules(settings)].map(({ path, message }) => ({
    line: lineOf(placeOf(root, path)),
    message,
  }));
  return { settings, problems: problems.sort((a, b) => a.line - b.line) };
}

const unreadable = (line: number, fault: string): SettingsFile => ({
  settings: {},
  problems: [{ line, message: `${fault}. Correct the YAML or JSON.` }],
});

/** Where the first alias stands that leads nowhere; the start of the text where all of them lead somewhere. */
function placeOfBrokenAlias(document: Document): number {
  let place = 0;
  visit(document, {
    Alias: (_key, alias) => {
      if (alias.resolve(document) !== undefined) return undefined;
      place = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return place;
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
