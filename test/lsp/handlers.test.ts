import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { ClientCapabilities } from 'vscode-languageserver-protocol';
import { announced, features } from '../../server/src/lsp/handlers/index.ts';
import { pullClient } from '../support/server.ts';
import { root } from '../support/sourceFiles.ts';

const client = pullClient as ClientCapabilities;

it('the list of features is the folder', async () => {
  const folder = path.join(root, 'server/src/lsp/handlers');
  const files = readdirSync(folder).filter((file) => !['index.ts', 'feature.ts'].includes(file));
  const modules = await Promise.all(files.map((file) => import(path.join(folder, file))));
  const found = modules.flatMap((module: object) => Object.values(module).filter((value) => value?.capabilities));
  expect(new Set(features)).toEqual(new Set(found));
  expect(features).toHaveLength(files.length);
});

it('no two features announce the same capability', () => {
  const keys = features.flatMap((feature) => Object.keys(feature.capabilities(client)));
  expect(keys.sort()).toEqual(Object.keys(announced(client)).sort());
});
