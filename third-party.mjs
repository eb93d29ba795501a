// The licences of the npm packages that ended up in the bundles: one text, shipped with them.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** `inputs` are the files that esbuild bundled, as it names them in its metafile. */
export async function thirdPartyLicences(inputs) {
  const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined));
  const packages = await Promise.all([...folders].map(readPackage));
  // One package may be installed twice; its licence is told once a version.
  const byTitle = new Map(packages.map((entry) => [entry.title, entry]));
  const entries = [...byTitle.values()].sort((a, b) => (a.title < b.title ? -1 : 1));
  const preface = `This extension contains the following ${entries.length} npm packages.`;
  return [
    preface,
    ...entries.map(({ title, licence, text }) => `${'='.repeat(80)}\n${title} (${licence})\n\n${text}`),
  ].join('\n\n');
}

/** The folder of the package that a file belongs to: what follows the last node_modules, with its scope. */
function packageFolder(file) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

async function readPackage(folder) {
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(-mit)?(\.(md|txt))?$/i.test(entry));
  if (file === undefined)
    throw new Error(`${name} comes without a licence text: ship it by hand or do without the package.`);
  const text = await readFile(path.join(folder, file), 'utf8');
  return { title: `${name} ${version}`, licence: license, text: `${text.trim()}\n` };
}
