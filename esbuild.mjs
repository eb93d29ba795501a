// Bundles the entries into dist/, and writes the licences of what they contain.
//   node esbuild.mjs            minified, as shipped
//   node esbuild.mjs --watch    with source maps, again at every change (F5)
import { writeFile } from 'node:fs/promises';
import * as esbuild from 'esbuild';
import { thirdPartyLicences } from './third-party.mjs';

const watch = process.argv.includes('--watch');

const shared = {
  bundle: true,
  minify: !watch,
  sourcemap: watch,
  target: 'es2023',
  // Unicode expressions become `new RegExp(…)`: an engine checks a literal each time it parses the code around it, and a class such
  // as \p{L} is costly to check. There are hundreds of them, and every start would pay for all.
  supported: { 'regexp-sticky-and-unicode-flags': false },
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};
const forNode = {
  ...shared,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  // `import()` becomes `require`: in CommonJS it would start Node's loader of ES modules, which reads each file a second time for
  // the names that it exports, a quarter of a session's start.
  supported: { ...shared.supported, 'dynamic-import': false },
};
const forBrowser = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

/** The readers of project files and of bibliographies stand in files of their own beside the server: who has none does not pay for them. */
const loadedOnDemand = {
  name: 'loaded-on-demand',
  setup(build) {
    const files = {
      '/project/loadedOnDemand.ts': './project.js',
      '/bibliography/loadedOnDemand.ts': './bibliography.js',
    };
    build.onResolve({ filter: /\/(?:project|bibliography)\/loadedOnDemand\.ts$/ }, ({ path, kind }) => {
      const file = Object.entries(files).find(([end]) => path.endsWith(end))?.[1];
      return kind === 'dynamic-import' && file ? { path: file, external: true } : undefined;
    });
  },
};

const bundles = [
  { ...forNode, entryPoints: ['client/src/node.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  {
    ...forBrowser,
    format: 'cjs',
    entryPoints: ['client/src/browser.ts'],
    outfile: 'dist/browser.js',
    external: ['vscode'],
  },
  { ...forNode, entryPoints: ['server/src/node/main.ts'], outfile: 'dist/server.js', plugins: [loadedOnDemand] },
  { ...forNode, entryPoints: ['server/src/project/loadedOnDemand.ts'], outfile: 'dist/project.js' },
  { ...forNode, entryPoints: ['server/src/bibliography/loadedOnDemand.ts'], outfile: 'dist/bibliography.js' },
  { ...forBrowser, format: 'iife', entryPoints: ['server/src/worker/main.ts'], outfile: 'dist/worker.js' },
  {
    ...forNode,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
];

if (watch) {
  // The task of .vscode/tasks.json waits for these two lines.
  const announce = {
    name: 'announce',
    setup(build) {
      build.onStart(() => console.log('[watch] build started'));
      build.onEnd(() => console.log('[watch] build finished'));
    },
  };
  for (const [index, bundle] of bundles.entries()) {
    const context = await esbuild.context({
      ...bundle,
      plugins: [...(bundle.plugins ?? []), ...(index === bundles.length - 1 ? [announce] : [])],
    });
    await context.watch();
  }
} else {
  const results = await Promise.all(bundles.map((bundle) => esbuild.build(bundle)));
  const inputs = results.flatMap((result) => Object.keys(result.metafile.inputs));
  await writeFile('dist/THIRD-PARTY.txt', await thirdPartyLicences(inputs));
}
