import path from 'node:path';

/** What a folder may import: floors below it, and the npm packages (or node: modules, or relative files) on its allow-list. */
export interface Floor {
  readonly folder: string;
  readonly below: readonly string[];
  readonly packages: readonly string[];
}

const text = 'server/src/core/text';
const settings = 'server/src/core/settings';
const knowledge = 'server/src/core/knowledge';
const manuscript = 'server/src/core/manuscript';
const mentions = 'server/src/core/mentions';
const claims = 'server/src/core/claims';
const rules = 'server/src/core/rules';
const analysis = 'server/src/core/analysis';
const features = 'server/src/core/features';
const core = [text, settings, knowledge, manuscript, mentions, claims, rules, analysis, features];
const tables = 'server/src/tables';
const project = 'server/src/project';
const bibliography = 'server/src/bibliography';
const files = 'server/src/files';
const lsp = 'server/src/lsp';
const wire = 'server/src/wire';

/** The floors of ARCHITECTURE.md, lowest first. A folder that is not listed may hold no source. */
const floors: readonly Floor[] = [
  { folder: wire, below: [], packages: [] },
  { folder: text, below: [], packages: ['fastest-levenshtein'] },
  { folder: settings, below: [text], packages: ['valibot'] },
  { folder: knowledge, below: [text, settings], packages: ['valibot'] },
  { folder: manuscript, below: [text, settings], packages: ['@lezer/markdown', '@lezer/common'] },
  { folder: mentions, below: [text, settings, knowledge, manuscript], packages: [] },
  { folder: claims, below: [text, settings, knowledge, manuscript, mentions], packages: [] },
  {
    folder: rules,
    below: [text, settings, knowledge, manuscript, mentions, claims],
    packages: ['fastest-levenshtein'],
  },
  { folder: analysis, below: [text, settings, knowledge, manuscript, mentions, claims, rules], packages: [] },
  { folder: features, below: core.slice(0, -1), packages: ['valibot'] },
  { folder: tables, below: [text, settings, knowledge], packages: ['yaml', 'valibot'] },
  {
    folder: project,
    below: [text, settings, knowledge, rules, tables],
    packages: ['yaml', 'valibot', 'ignore'],
  },
  { folder: bibliography, below: [text, settings, manuscript], packages: ['bibtex-parse', 'yaml', 'valibot'] },
  { folder: files, below: [project, bibliography], packages: [] },
  {
    folder: lsp,
    below: [...core, tables, project, bibliography, files, wire],
    packages: ['vscode-languageserver', 'vscode-languageserver-protocol', 'vscode-languageserver-textdocument'],
  },
  {
    folder: 'server/src/node',
    below: [...core, project, bibliography, files, lsp],
    packages: ['vscode-languageserver', 'node:'],
  },
  { folder: 'server/src/worker', below: [...core, files, wire, lsp], packages: ['vscode-languageserver'] },
  {
    folder: 'server/src/cli',
    below: [...core, tables, project, bibliography, files, lsp, 'server/src/node'],
    packages: ['commander', 'diff', 'ignore', '@lezer/markdown', '@lezer/common', 'node:'],
  },
  {
    folder: 'server/src/tools',
    below: [...core, tables, project, lsp],
    packages: [
      'yaml',
      'valibot',
      '@valibot/to-json-schema',
      'esbuild',
      'vscode-languageserver',
      'vscode-languageserver-textdocument',
      'node:',
    ],
  },
  { folder: 'client/src', below: [wire], packages: ['vscode', 'vscode-languageclient'] },
];

/**
 * The folders of a floor, or of a folder, that is large, in the order of ARCHITECTURE.md: each imports from those before it, and from
 * what stands in no folder, save the way into the floor.
 */
const inOrder = [
  {
    folder: mentions,
    parts: [
      ...['definition', 'gene', 'disease', 'drug', 'cellLine', 'drugClass', 'mechanism', 'geneState', 'variant'],
      ...['names', 'document'],
    ],
    waysIn: ['readBlock.ts', 'findMentions.ts'],
  },
  {
    folder: claims,
    parts: ['cues', 'arguments', 'sentence', 'evidence', 'block', 'layout', 'certainty'],
    waysIn: [],
  },
  {
    folder: `${claims}/certainty`,
    parts: ['words', 'only', 'wordings'],
    waysIn: ['heldAgainst.ts', 'sureClaim.ts'],
  },
] as const;

const importForms = [
  /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gmu,
  /^\s*import\s*['"]([^'"]+)['"]/gmu,
  /\bimport\s*\(\s*['"]([^'"]+)['"]/gu,
  /\brequire\s*\(\s*['"]([^'"]+)['"]/gu,
];

/** Every module that a source file names, type imports included: a type is a dependency too. */
export function importsOf(source: string): readonly string[] {
  return importForms.flatMap((form) => [...source.matchAll(form)].map((match) => match[1]!));
}

const inFolder = (file: string, folder: string) => file.startsWith(`${folder}/`);

/** What `file` (path from the root, `/` between folders) imports against the floors, in words; empty where it keeps them. */
export function violations(file: string, source: string): readonly string[] {
  const floor = floors.find((one) => inFolder(file, one.folder));
  if (!floor) return [`${file} stands on no floor: add its folder to test/architecture/floors.ts or move it`];
  return importsOf(source).flatMap((name) => {
    if (name.startsWith('.')) {
      const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), name));
      const allowed =
        [floor.folder, ...floor.below].some((folder) => inFolder(target, folder)) || target === 'package.json';
      return allowed
        ? []
        : [`${file} may not import ${target}: ${floor.folder} stands on ${floor.below.join(', ') || 'nothing'}`];
    }
    const allowed = floor.packages.some((one) =>
      one.endsWith(':') ? name.startsWith(one) : name === one || name.startsWith(`${one}/`),
    );
    return allowed
      ? []
      : [`${file} may not import ${name}: ${floor.folder} allows ${floor.packages.join(', ') || 'no package'}`];
  });
}

/** What `file` imports from a later folder of its own floor, or from the way into it, in words. */
export const againstOrder = (file: string, source: string): readonly string[] =>
  inOrder.filter(({ folder }) => inFolder(file, folder)).flatMap((floor) => againstOrderOf(floor, file, source));

function againstOrderOf(floor: (typeof inOrder)[number], file: string, source: string): readonly string[] {
  const { folder } = floor;
  const [parts, waysIn]: readonly (readonly string[])[] = [floor.parts, floor.waysIn];
  const partOf = (one: string): string | undefined => {
    const [part, ...inside] = inFolder(one, folder) ? one.slice(folder.length + 1).split('/') : [];
    return inside.length > 0 ? part : undefined;
  };
  const own = partOf(file);
  if (own === undefined) return [];
  if (!parts!.includes(own))
    return [`${file} stands in a folder without a place: add it to test/architecture/floors.ts`];
  return importsOf(source)
    .filter((name) => name.startsWith('.'))
    .flatMap((name) => {
      const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), name));
      const part = partOf(target);
      if (part !== undefined && parts!.indexOf(part) > parts!.indexOf(own))
        return [`${file} may not import ${target}: ${own} stands before ${part}`];
      return waysIn!.some((way) => target === `${folder}/${way}`)
        ? [`${file} may not import ${target}: it is the way into ${folder}`]
        : [];
    });
}

/** The rules that a file imports, in words: what two rules share stands beside them. `rules` are the files that define one. */
export const rulesImported = (file: string, source: string, rules: ReadonlySet<string>): readonly string[] =>
  importsOf(source)
    .map((name) => path.posix.normalize(path.posix.join(path.posix.dirname(file), name)))
    .filter((target) => rules.has(target))
    .map((target) => `${file} may not import the rule ${target}: move what both need to a file of its own`);

/** The files of another family of rules that a file of a family imports, in words: what both share stands one folder up. */
export function otherFamilies(file: string, source: string): readonly string[] {
  const familyOf = (name: string): string | undefined =>
    inFolder(name, rules) ? /^([a-z]+)\//u.exec(name.slice(rules.length + 1))?.[1] : undefined;
  const own = familyOf(file);
  if (own === undefined) return [];
  return importsOf(source)
    .filter((name) => name.startsWith('.'))
    .map((name) => path.posix.normalize(path.posix.join(path.posix.dirname(file), name)))
    .filter((target) => (familyOf(target) ?? own) !== own)
    .map((target) => `${file} may not import ${target} of another family: move it to ${rules}`);
}

/** A variable, or a collection that begins empty: nothing else can hold what one text leaves for the next. */
const state =
  /^(?:export )?(?:let |const \w+(?::(?! readonly| Readonly)[^=]*)? = (?:new (?:Map|Set|WeakMap|WeakSet)(?:<.*>)?\(\)|\[\]|\{\});)/gmu;

/** The lines of a file that keep state in the module. */
export const moduleState = (source: string): readonly string[] => [...source.matchAll(state)].map(([line]) => line);

/** What waits, or answers another time otherwise: the compiler knows all of it without a platform. */
const timely =
  /(?:[=(]|\breturn)\s*await\s|\basync\s+(?:function\b|\(|\w+\s*=>)|\bnew Promise\b|\bnew Date\b|\bDate\.\w|\bMath\.random\b/gu;
const comments = /\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/gu;

/** The words of a file by which it waits, reads the clock or throws dice. */
export const timelyWords = (source: string): readonly string[] =>
  [...source.replace(comments, '').matchAll(timely)].map(([words]) => words);
