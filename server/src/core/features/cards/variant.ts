import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Alteration } from '../../knowledge/records.ts';
import { checkSubstitution } from '../../knowledge/residues/checkSubstitution.ts';
import { exonsAt, exonWords } from '../../knowledge/residues/exons.ts';
import { aminoAcidName, oneLetter, otherPositions, type Residue } from '../../knowledge/residues/residues.ts';
import { evidenceLines, widerEvidenceLines } from '../evidence/evidenceLines.ts';
import { profileName } from '../evidence/profileName.ts';
import { linkTo, pageOf } from '../links.ts';
import { bold, escapeMarkdown, factLine, paragraph } from '../markdown.ts';

/** The residue that the protein has at the position of a substitution, in words; undefined if no sequence is known. */
export function residueLine(
  knowledge: Knowledge,
  gene: string,
  residue: { readonly from: string; readonly position: number; readonly to?: string },
): string | undefined {
  const check = checkSubstitution(knowledge, gene, residue);
  if (check.verdict === 'unknown') return undefined;
  const symbol = knowledge.label(gene);
  if (check.verdict === 'mismatch') {
    return escapeMarkdown(
      check.found
        ? `${symbol} has ${aminoAcidName(check.found)} at ${residue.position}, not ${aminoAcidName(residue.from)} (${check.protein.accession}).`
        : `${symbol} ends before residue ${residue.position} (${check.protein.accession}, ${check.protein.residues.length} residues).`,
    );
  }
  const { protein, numbering } = check;
  const own = residue.position - (numbering?.shift ?? 0);
  const sequence = protein.isoform ? `${protein.accession}, isoform ${protein.isoform}` : protein.accession;
  const others = protein.primary ? otherPositions(knowledge, gene, own, numbering) : [];
  const elsewhere = others.map(({ position, name }) => `residue ${position} in ${name}`);
  const exons = protein.primary ? exonWords(exonsAt(knowledge, gene, own)) : '';
  const lies = exons ? ` It lies in ${exons}.` : '';
  const is = `Residue ${residue.position} of ${symbol} is ${aminoAcidName(residue.from)}`;
  return escapeMarkdown(
    numbering
      ? `${is} in ${numbering.name}: ${listOf([`residue ${own} of ${sequence}`, ...elsewhere])}.${lies}`
      : `${is} (${sequence})${elsewhere.length > 0 ? `; ${listOf(elsewhere)}` : ''}.${lies}`,
  );
}

const listOf = (items: readonly string[]): string => items.join(', ');

/** The kind of alteration, if its name does not tell, and its HGVS name. */
function kindOf({ name, form, hgvs }: Alteration): readonly string[] {
  const isSaid = form === 'other' || name.toLowerCase().includes(form);
  return [...(isSaid ? [] : [escapeMarkdown(form)]), ...(hgvs ? [escapeMarkdown(hgvs)] : [])];
}

/** The ids of the genes, with their symbols if the name does not tell which is meant. */
function idsOf(knowledge: Knowledge, { name, genes }: Alteration): readonly string[] {
  const isClear = genes.length === 1 && name.split(/[\s:]/u).includes(knowledge.label(genes[0]!));
  return genes.map((gene) => (isClear ? linkTo(gene) : `${escapeMarkdown(knowledge.label(gene))} ${linkTo(gene)}`));
}

/** The heading over a related record. */
const titleOfKindred = ({ form, name }: Alteration): string =>
  form === 'fusion'
    ? `On any ${profileName(name)}`
    : /\d$/u.test(name)
      ? `On any change of ${name}`
      : `On ${profileName(name)}`;

/** How many related records are shown, and how many statements on each. */
const [mostKindred, mostOnEach] = [2, 3];

/**
 * Whether the given lines already show all evidence of a record: a profile that joins this alteration with others may be among
 * its own.
 */
const isShownIn = (lines: readonly string[], knowledge: Knowledge, record: string): boolean =>
  knowledge.evidence(record).every(({ id }) => {
    const name = (pageOf(id)?.title ?? id).replace(/^CIViC /u, '');
    return lines.some((line) => line.includes(`[${name}]`) || line.includes(`${name} `));
  });

/**
 * The strongest statements on related records with the same effect that are not already among the alteration's own lines
 * (`shown`).
 */
function kindredLines(knowledge: Knowledge, alteration: string, shown: readonly string[]): readonly string[] {
  return knowledge
    .kindredOf(alteration)
    .filter(({ isOpposite }) => !isOpposite)
    .flatMap((one) => knowledge.alteration(one.alteration) ?? [])
    .filter(({ id }) => !isShownIn(shown, knowledge, id))
    .map((record) => widerEvidenceLines(knowledge, titleOfKindred(record), record.id, mostOnEach))
    .filter((lines) => lines.length > 0)
    .slice(0, mostKindred)
    .flat();
}

/** The residue of a substitution in the base. */
function residueOf({ form, hgvs }: Alteration): Residue | undefined {
  const match = /^p\.([A-Z][a-z]{2})(\d+)/u.exec(form === 'substitution' ? (hgvs ?? '') : '');
  const from = match && oneLetter(match[1]!);
  return match && from ? { from, position: Number(match[2]) } : undefined;
}

/**
 * Gene, HGVS name, residue in the protein (`written`: as the text numbers it), the evidence on exactly this alteration and on any change of its residue or any
 * fusion of its gene, and other names.
 */
export function variantCard(knowledge: Knowledge, record: Alteration, written?: Residue): readonly string[] {
  const gene = record.genes[0];
  const named = written ?? residueOf(record);
  const residue = gene && named ? residueLine(knowledge, gene, named) : undefined;
  const own = evidenceLines(knowledge, record.id, 6);
  return [
    [bold(profileName(record.name)), ...kindOf(record), ...idsOf(knowledge, record)].join(' · '),
    ...(residue ? ['', residue] : []),
    '',
    ...own,
    ...kindredLines(knowledge, record.id, own),
    ...paragraph(
      factLine(
        'Also',
        record.spellings.filter((spelling) => spelling !== record.name),
        6,
      ),
    ),
  ];
}
