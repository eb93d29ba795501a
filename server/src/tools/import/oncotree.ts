import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { byCodeUnit } from '../../core/text/byCodeUnit.ts';
import { formatTsv, listOf, parseTsv, sortedUnique } from '../../tables/tsvTable.ts';

/** A tumour type that the Disease Ontology slim lacks, as a disease of our table. */
export interface OncoTreeDisease {
  readonly id: string;
  readonly name: string;
  readonly oncotree: readonly string[];
  readonly parents: readonly string[];
  readonly source: string;
}

export interface OncoTreeImport {
  readonly diseases: readonly OncoTreeDisease[];
  /** OncoTree codes of diseases that are in the Disease Ontology. */
  readonly codes: readonly {
    readonly disease: string;
    readonly oncotree: readonly string[];
    readonly source: string;
  }[];
  readonly dropped: readonly string[];
}

const oncoTreeColumns = ['id', 'name', 'oncotree', 'parents', 'source'] as const;
const diseaseCodeColumns = ['disease', 'oncotree', 'source'] as const;
const release = 'import OncoTree 2025-10-03 (CC BY 4.0)';

/** Types whose disease is in data/diseases.yaml, since CIViC cites it and the slim lacks it. */
const elsewhere: Readonly<Record<string, string>> = { ACCC: 'doid:3025' };

/** Endings of tumour names; OncoTree also contains precursors, tissues and molecular groups. */
const tumour = new RegExp(
  `(?:${[
    'cancer|tumor|neoplasm|carcinomas?|adenocarcinoma|choriocarcinoma|sarcoma|melanoma',
    'lymphoma|leukemia|myeloma|plasmacytoma|histiocytosis|mastocytosis',
    'glioma|blastoma|meningioma|ependymoma|schwannoma|neurofibroma',
    'seminoma|germinoma|thymoma|mesothelioma|chordoma|cytoma',
  ].join('|')})$`,
  'i',
);

/** Returns why a type is left out: its name says what it is not, or is not a name that a writer would use. */
function objection(name: string): string | undefined {
  if (/[,/()]|\bNOS\b|\bOther\b|\bType\b|\bwith\b|\band\b|\bLike\b/.test(name)) return 'a coding phrase';
  if (/\bMiscellaneous\b|\bMixed\b/.test(name)) return 'a collective name';
  if (/\bBenign\b|\bBorderlin/.test(name)) return 'not malignant';
  if (!tumour.test(name)) return 'no name of a tumour';
  if (!/\s/.test(name)) return 'one word';
  return undefined;
}

/**
 * Names that keep their capital. OncoTree writes titles; running text uses lower case except in names of people and
 * abbreviations.
 */
const eponyms =
  /^(?:Hodgkin|Ewing|Burkitt|Wilms|Merkel|Brenner|Sertoli|Sertoli-Leydig|Leydig|Kaposi|Langerhans|Paget|Erdheim|Spitz|Waldenstrom|Bednar)/;
const inText = (name: string): string =>
  name.replace(/[A-Za-z]+/g, (word) => (/^[A-Z][a-z]+$/.test(word) && !eponyms.test(word) ? word.toLowerCase() : word));

/**
 * Matches tumour types to Disease Ontology terms by NCI thesaurus code, UMLS concept or name, in that order, and makes
 * diseases of those without a match. `doid` is the Disease Ontology slim in which the codes are looked up.
 */
export function importOncoTree(text: string, doid: string): OncoTreeImport {
  const known = new Map<string, string>();
  const learn = (key: string, id: string): void => {
    if (!known.has(key)) known.set(key, id);
  };
  for (const { cells } of parseTsv('doid_cancer.tsv', doid, ['doid', 'label', 'synonyms', 'xrefs']).rows) {
    const id = (cells.doid ?? '').replace('DOID:', 'doid:');
    for (const xref of listOf(cells.xrefs)) learn(xref, id);
    for (const name of [cells.label ?? '', ...listOf(cells.synonyms)]) learn(name.toLowerCase(), id);
  }
  const { rows } = parseTsv('oncotree.tsv', text, ['code', 'name', 'main_type', 'parent', 'level', 'ncit', 'umls']);
  const idOfCode = new Map<string, string>();
  const rowOf = new Map(rows.map(({ cells }) => [cells.code ?? '', cells]));
  const codes = new Map<string, string[]>();
  const dropped: string[] = [];
  const fresh: { code: string; name: string }[] = [];
  for (const { cells, line } of rows) {
    const { code = '', name = '' } = cells;
    if (Number(cells.level) < 2) continue;
    const keys = [
      ...listOf(cells.ncit).map((one) => `NCI:${one}`),
      ...listOf(cells.umls).map((one) => `UMLS_CUI:${one}`),
      name.toLowerCase(),
    ];
    const id = elsewhere[code] ?? keys.map((key) => known.get(key)).find(Boolean);
    if (id) {
      codes.set(id, [...(codes.get(id) ?? []), code]);
      idOfCode.set(code, id);
      continue;
    }
    const reason = objection(name);
    if (reason !== undefined) dropped.push(`oncotree.tsv:${line}\t${code}\t${name}: ${reason}`);
    else {
      fresh.push({ code, name: inText(name) });
      idOfCode.set(code, `oncotree:${code}`);
    }
  }
  /** Returns the nearest type above that the base has, otherwise the cancer of its organ, otherwise cancer. */
  const above = (code: string): string[] => {
    for (let at = rowOf.get(code)?.parent; at; at = rowOf.get(at)?.parent) {
      const id = idOfCode.get(at);
      if (id) return [id];
    }
    return [known.get((rowOf.get(code)?.main_type ?? '').toLowerCase()) ?? 'doid:162'];
  };
  return {
    diseases: fresh
      .map(({ code, name }) => ({
        id: `oncotree:${code}`,
        name,
        oncotree: [code],
        parents: above(code),
        source: release,
      }))
      .sort((a, b) => byCodeUnit(a.id, b.id)),
    codes: [...codes]
      .map(([disease, list]) => ({ disease, oncotree: sortedUnique(list), source: release }))
      .sort((a, b) => byCodeUnit(a.disease, b.disease)),
    dropped,
  };
}

function main(folder: string | undefined): void {
  if (folder === undefined)
    throw new Error(
      'usage: npx tsx server/src/tools/import/oncotree.ts <folder with oncotree.tsv and doid_cancer.tsv>',
    );
  const { diseases, codes, dropped } = importOncoTree(
    readFileSync(join(folder, 'oncotree.tsv'), 'utf8'),
    readFileSync(join(folder, 'doid_cancer.tsv'), 'utf8'),
  );
  writeFileSync('data/diseases-oncotree.tsv', formatTsv(oncoTreeColumns, diseases));
  writeFileSync('data/disease-codes.tsv', formatTsv(diseaseCodeColumns, codes));
  console.log(dropped.join('\n'));
  console.log(`${diseases.length} diseases, codes of ${codes.length} more; ${dropped.length} types dropped`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv[2]);
