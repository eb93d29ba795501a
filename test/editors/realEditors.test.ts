import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { expected } from '../project/expected.ts';
import { TestCli } from '../support/cli.ts';
import { treeTables } from '../support/knowledge.ts';
import { root } from '../support/sourceFiles.ts';

/** What is expected of the command line, the server and VS Code too. */
const wanted = Object.fromEntries(
  Object.entries(expected)
    .filter(([, lines]) => lines.length > 0)
    .map(([file, lines]) => [file, [...lines].sort()]),
);

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
beforeAll(async () => {
  cli = await TestCli.make(treeTables);
  tree = path.join(realpathSync(cli.folder), 'tree');
  cpSync(path.join(root, 'test/project/fixture'), tree, { recursive: true });
  const bin = path.join(cli.folder, 'bin');
  mkdirSync(bin);
  writeFileSync(path.join(bin, 'resistance'), `#!/bin/sh\nexec "${process.execPath}" "${cli.folder}/cli.js" "$@"\n`);
  chmodSync(path.join(bin, 'resistance'), 0o755);
});

const severities = ['', 'error', 'warning', 'information', 'hint'];
const told = ({ line, column, rule, severity }: Record<string, unknown>): string =>
  `${line}:${column} ${rule} ${severities[Number(severity)]}`;

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
          PATH: `${path.join(cli.folder, 'bin')}:${process.env.PATH}`,
          HOME: cli.folder,
          XDG_CONFIG_HOME: path.join(cli.folder, 'config'),
          RESISTANCE_DATA: path.join(cli.folder, 'imported'),
          RESISTANCE_FILES: Object.keys(wanted).join('\n'),
          RESISTANCE_OUT: out,
        },
      });
      const shown = JSON.parse(readFileSync(out, 'utf8')) as Record<string, Record<string, unknown>[]>;
      expect(Object.fromEntries(Object.entries(shown).map(([file, list]) => [file, list.map(told).sort()]))).toEqual(
        wanted,
      );
    });
  }
});
