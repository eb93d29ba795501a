import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Gene } from '../../knowledge/records.ts';
import { evidenceLines } from '../evidence/evidenceLines.ts';
import { sortedByEvidence } from '../evidence/sortedByEvidence.ts';
import { linkTo } from '../links.ts';
import { bold, escapeMarkdown, factLine, paragraph } from '../markdown.ts';

/**
 * Approved symbol and name, ids, role in resistance, drugs against it, the strongest evidence on its alterations, and other
 * names.
 */
export function geneCard(knowledge: Knowledge, gene: Gene): readonly string[] {
  const protein = knowledge.proteins(gene.id)[0];
  const families = knowledge.familiesOf(gene.id);
  const mechanisms = [gene.id, ...families.map(({ id }) => id)].flatMap((id) => knowledge.mechanismsOf(id));
  const labels = (of: readonly string[]) => of.map((id) => knowledge.label(id));
  const namesOf = (records: readonly { readonly name: string }[]) => [...new Set(records.map(({ name }) => name))];
  const ids = [linkTo(gene.id), ...(gene.uniprot ? [linkTo(`uniprot:${gene.uniprot}`)] : [])];
  return [
    `${bold(gene.symbol)} · gene · ${escapeMarkdown(gene.name)}`,
    ...paragraph([
      ids.join(' · ') + (protein ? ` · ${protein.residues.length} residues` : ''),
      ...factLine('In resistance', namesOf(mechanisms), 6),
      ...factLine(
        'Drugs against it',
        labels(
          sortedByEvidence(
            knowledge,
            knowledge.classesOn(gene.id).map(({ id }) => id),
          ),
        ),
        6,
      ),
    ]),
    '',
    ...evidenceLines(knowledge, gene.id, 5),
    ...paragraph([
      ...factLine('Family', namesOf(families), 4),
      ...factLine(
        'Also',
        gene.aliases.filter((alias) => alias.toLowerCase() !== gene.name.toLowerCase()),
        8,
      ),
      ...factLine('Previous symbols', gene.previous, 4),
    ]),
  ];
}
