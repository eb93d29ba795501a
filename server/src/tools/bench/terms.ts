import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { analyze } from '../../core/analysis/analyze.ts';
import { createKnowledge } from '../../core/knowledge/createKnowledge.ts';
import { asTables, type CompiledLayer, openLayer, packLayer } from '../../core/knowledge/layer.ts';
import type { Gene, Tables } from '../../core/knowledge/records.ts';
import { defaultSettings } from '../../core/settings/settings.ts';
import { benchManuscript } from './manuscript.ts';
import { interleaved } from './rounds.ts';

export const fewTerms = 5_000;
export const manyTerms = 250_000;

const words = ['kinase', 'receptor', 'binding protein', 'transporter', 'homeobox', 'zinc finger', 'ligase', 'domain'];

/** Returns three letters that are different for every number below 17,576. */
const letters = (number: number): string =>
  [676, 26, 1].map((step) => String.fromCharCode(65 + (Math.trunc(number / step) % 26))).join('');

/** Returns an invented gene, with a symbol, a name of several words and an alias, as real genes have them. */
function unknownGene(number: number): Gene {
  const stem = letters(number);
  const member = 1 + Math.trunc(number / 17_576);
  return {
    id: `hgnc:9${String(number).padStart(6, '0')}`,
    symbol: `${stem}Q${member}`,
    name: `${stem.toLowerCase()}${words[number % 3]!.slice(0, 2)} ${words[number % words.length]} ${member}`,
    locus: 'protein',
    previous: [],
    unread: [],
    exactCase: false,
    aliases: [`${stem.toLowerCase()}-${words[number % 5]!.slice(0, 1)}${member}`],
    source: { verified: 'own' },
  };
}

const release = { version: '2000.01.1', date: '2000-01-01', hash: '0'.repeat(64) };

/**
 * Returns a base with the drugs, classes, mechanisms and words of ours and with the first invented genes, filled up
 * with more of them to `terms` names.
 */
function packedBase(shipped: Tables, terms: number): Uint8Array {
  const some = <T>(rows: readonly T[]): readonly T[] => rows.slice(0, 200);
  const tables: Tables = {
    ...shipped,
    families: [],
    proteins: [],
    numbering: [],
    exons: [],
    geneRoles: [],
    pathways: [],
    alterations: [],
    evidence: [],
    diseases: some(shipped.diseases),
    drugs: some(shipped.drugs),
    classes: some(shipped.classes),
    genes: [],
  };
  const without = opened(packLayer(tables, release)).names.count;
  const genes = Array.from({ length: Math.ceil((terms - without) / 3) }, (_, number) => unknownGene(number));
  return packLayer({ ...tables, genes }, release);
}

function opened(file: Uint8Array): CompiledLayer {
  const read = openLayer('shipped', file);
  if ('problem' in read) throw new Error(read.problem);
  return read.layer;
}

/** Returns two bases that differ only in the number of genes, and a text with names that both contain. */
export function basesOfTerms(layer: CompiledLayer) {
  const shipped = asTables(layer);
  const [few, many] = [fewTerms, manyTerms].map((terms) => packedBase(shipped, terms)) as [Uint8Array, Uint8Array];
  return { few, many, text: benchManuscript(createKnowledge([opened(few)]), 10_000) };
}

/** Returns how many times longer a text, and the same text after one more character, takes with many terms than with few. */
export function termRatios({ few, many, text }: ReturnType<typeof basesOfTerms>, rounds: number) {
  const bases = { few: createKnowledge([opened(few)]), many: createKnowledge([opened(many)]) };
  const whole = (base: keyof typeof bases) => analyze({ text, format: 'markdown' }, bases[base], defaultSettings);
  const previous = { few: whole('few'), many: whole('many') };
  const middle = text.indexOf(' ', text.length >> 1);
  const edited = `${text.slice(0, middle)}s${text.slice(middle)}`;
  const edit = (base: keyof typeof bases) =>
    analyze({ text: edited, format: 'markdown', previous: previous[base] }, bases[base], defaultSettings);
  const complete = (base: keyof typeof bases) => bases[base].names.complete('abc', 50);
  const times = interleaved(
    {
      few: () => whole('few'),
      many: () => whole('many'),
      fewEdit: () => edit('few'),
      manyEdit: () => edit('many'),
      fewNames: () => bases.few.names.find(text),
      manyNames: () => bases.many.names.find(text),
      fewComplete: () => complete('few'),
      manyComplete: () => complete('many'),
    },
    rounds,
    Math.ceil(rounds / 4),
  );
  return [
    { name: 'names of a text', ratio: times.manyNames / times.fewNames },
    { name: 'analyze, whole', ratio: times.many / times.few },
    { name: 'analyze after a one-character edit, previous given', ratio: times.manyEdit / times.fewEdit },
    { name: 'names that begin with three letters', ratio: times.manyComplete / times.fewComplete },
  ];
}

/** Calls `use` with a copy of the server beside another base. */
export async function withBase<T>(server: string, base: Uint8Array, use: (server: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'resistance-bench-'));
  try {
    const copy = path.join(folder, 'server.js');
    await copyFile(server, copy);
    writeFileSync(path.join(folder, 'knowledge.bin'), base);
    return await use(copy);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
