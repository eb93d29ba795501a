import { cpSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { TestCli } from '../support/cli.ts';
import { treeTables } from '../support/knowledge.ts';
import { startTestServer } from '../support/server.ts';
import { expected } from './expected.ts';

const fixture = path.join(__dirname, 'fixture');

let cli: TestCli;
let tree: string;
beforeAll(async () => {
  cli = await TestCli.make(treeTables);
  tree = path.join(realpathSync(cli.folder), 'tree');
  cpSync(fixture, tree, { recursive: true });
  for (const file of ['review.md', 'thesis/chapter.qmd'])
    expect(readFileSync(path.join(tree, file), 'utf8')).toContain('EGFR L790M');
});

interface Place {
  readonly line: number;
  readonly column: number;
}
const line = ({ line, column }: Place, rule: unknown, severity: unknown): string =>
  `${line}:${column} ${rule} ${severity}`;
const severities = ['', 'error', 'warning', 'information', 'hint'];

async function fromCommandLine(): Promise<Record<string, readonly string[]>> {
  const { stdout, stderr } = await cli.run(['check', '--format', 'json', '.'], { cwd: tree });
  expect(stderr).toBe('');
  const files = JSON.parse(stdout).files as { path: string; findings: (Place & Record<string, unknown>)[] }[];
  return Object.fromEntries(
    files.map(({ path: file, findings }) => [
      file.replaceAll('\\', '/'),
      findings.map((one) => line(one, one.rule, one.severity)),
    ]),
  );
}

async function fromServer(workspace: readonly string[]): Promise<Record<string, readonly string[]>> {
  const workspaceFolders = workspace.map((folder) => ({
    uri: pathToFileURL(path.join(tree, folder)).href,
    name: folder,
  }));
  const server = await startTestServer({ workspaceFolders, knowledge: treeTables });
  const found: Record<string, readonly string[]> = {};
  for (const file of Object.keys(expected)) {
    const uri = pathToFileURL(path.join(tree, file)).href;
    server.open(uri, readFileSync(path.join(tree, file), 'utf8'), file.endsWith('.qmd') ? 'quarto' : 'markdown');
    const diagnostics = await server.diagnostics(uri);
    found[file] = diagnostics.map(({ range: { start }, code, severity }) =>
      line({ line: start.line + 1, column: start.character + 1 }, code, severities[severity ?? 0]),
    );
  }
  expect(server.count('textDocument/publishDiagnostics')).toBe(0);
  await server.stop();
  return found;
}

describe('a tree with nested settings, tables and baselines is read alike', () => {
  it('by the command line', async () => {
    expect({ 'notes/draft.md': [], ...(await fromCommandLine()) }).toEqual(expected);
  });

  it.each([
    ['of an editor that opened its root', ['.']],
    ['of an editor with two roots', ['thesis', 'notes']],
    ['of an editor that opened single files', []],
  ])('by the server %s', async (_name, workspace) => {
    expect(await fromServer(workspace)).toEqual(expected);
  });

  it('has every manuscript of the fixture in the table', () => {
    const manuscripts = readdirSync(fixture, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.(?:md|qmd)$/u.test(file));
    expect(manuscripts.sort()).toEqual(Object.keys(expected).sort());
  });
});
