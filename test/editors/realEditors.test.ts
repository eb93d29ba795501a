import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { TestCli } from '../support/cli.ts';
import { root } from '../support/sourceFiles.ts';

/** Files of the fixture tree of projects, with something to say of each. */
const files = ['review.md', 'thesis/chapter.qmd', 'thesis/appendix/table.md'];

const editors: Readonly<Record<string, { readonly package: string; readonly args: readonly string[] }>> = {
  nvim: {
    package: 'neovim',
    args: [
      '--headless',
      '--clean',
      '-u',
      path.join(root, 'server/docs/editors/neovim.lua'),
      '-c',
      `luafile ${path.join(__dirname, 'probe.lua')}`,
    ],
  },
  emacs: {
    package: 'emacs-nox elpa-eglot elpa-markdown-mode',
    args: ['--batch', '-l', path.join(root, 'server/docs/editors/emacs.el'), '-l', path.join(__dirname, 'probe.el')],
  },
};
/** Emacs has Eglot and the Markdown mode only where their packages are installed. */
const needs: Readonly<Record<string, readonly string[]>> = {
  nvim: ['--version'],
  emacs: ['--batch', '--eval', "(progn (require 'eglot) (require 'markdown-mode))"],
};
const isThere = (editor: string): boolean => spawnSync(editor, needs[editor] ?? []).status === 0;

let cli: TestCli;
let tree: string;
let expected: Record<string, readonly string[]>;
beforeAll(async () => {
  cli = await TestCli.make();
  tree = path.join(realpathSync(cli.folder), 'tree');
  cpSync(path.join(root, 'test/project/fixture'), tree, { recursive: true });
  const bin = path.join(cli.folder, 'bin');
  mkdirSync(bin);
  writeFileSync(path.join(bin, 'resistance'), `#!/bin/sh\nexec "${process.execPath}" "${cli.folder}/cli.js" "$@"\n`);
  chmodSync(path.join(bin, 'resistance'), 0o755);
  const { stdout } = await cli.run(['check', '--format', 'json', ...files], { cwd: tree });
  const severities = ['', 'error', 'warning', 'information', 'hint'];
  expected = Object.fromEntries(
    (JSON.parse(stdout).files as { path: string; findings: Record<string, unknown>[] }[]).map(
      ({ path: file, findings }) => [
        file,
        findings.map(({ line, column, rule, severity }) =>
          told({ line, column, rule, severity: severities.indexOf(String(severity)) }),
        ),
      ],
    ),
  );
});

const told = ({ line, column, rule, severity }: Record<string, unknown>): string =>
  `${line}:${column} ${rule} ${severity}`;

describe('with the configuration of server/docs/editors', () => {
  for (const [editor, { package: name, args }] of Object.entries(editors)) {
    const present = isThere(editor);
    const why = present ? '' : ` (not tried: ${editor} is missing; apt-get install ${name})`;
    it.skipIf(!present)(`${editor} shows what the command line reports${why}`, async () => {
      const out = path.join(cli.folder, `${editor}.json`);
      await promisify(execFile)(editor, [...args], {
        cwd: tree,
        timeout: 50_000,
        env: {
          ...process.env,
          PATH: `${path.join(cli.folder, 'bin')}:${process.env['PATH']}`,
          HOME: cli.folder,
          XDG_CONFIG_HOME: path.join(cli.folder, 'config'),
          RESISTANCE_DATA: path.join(cli.folder, 'imported'),
          RESISTANCE_FILES: files.join('\n'),
          RESISTANCE_OUT: out,
        },
      });
      const shown = JSON.parse(readFileSync(out, 'utf8')) as Record<string, Record<string, unknown>[]>;
      expect(Object.fromEntries(Object.entries(shown).map(([file, list]) => [file, list.map(told).sort()]))).toEqual(
        Object.fromEntries(Object.entries(expected).map(([file, list]) => [file, [...list].sort()])),
      );
      expect(Object.values(expected).flat().length).toBeGreaterThan(5);
    });
  }
});
