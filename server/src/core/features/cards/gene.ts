import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Gene } from '../../knowledge/records.ts';
import { evidenceLines } from '../evidenceLines.ts';
import { linkTo } from '../links.ts';
import { bold, escapeMarkdown, listed } from '../markdown.ts';

/** Approved symbol and name, ids, its part in resistance, drugs against it, other names, and the strongest evidence on its changes. */
export function geneCard(knowledge: Knowledge, gene: Gene): readonly string[] {
  const protein = knowledge.proteins(gene.id)[0];
  const families = knowledge.familiesOf(gene.id);
  const mechanisms = [gene.id, ...families.map(({ id }) => id)].flatMap((id) => knowledge.mechanismsOf(id));
  const classes = knowledge.classesOn(gene.id);
  const line = (title: string, names: readonly string[], most: number): readonly string[] =>
    names.length > 0 ? ['', `${title}: ${listed([...new Set(names)], most)}`] : [];
  const ids = [linkTo(gene.id), ...(gene.uniprot ? [linkTo(`uniprot:${gene.uniprot}`)] : [])];
  return [
    `${bold(gene.symbol)} · gene · ${escapeMarkdown(gene.name)}`,
    '',
    ids.join(' · ') + (protein ? ` · ${protein.residues.length} residues` : ''),
    ...line(
      'In resistance',
      mechanisms.map(({ name }) => name),
      6,
    ),
    ...line(
      'Drugs against it',
      classes.map(({ name }) => name),
      6,
    ),
    ...line(
      'Family',
      families.map(({ name }) => name),
      4,
    ),
    ...line(
      'Also',
      gene.aliases.filter((alias) => alias.toLowerCase() !== gene.name.toLowerCase()),
      8,
    ),
    ...(gene.previous.length > 0 ? ['', `Previous symbols: ${listed(gene.previous, 4)}`] : []),
    '',
    ...evidenceLines(knowledge, gene.id, 5),
  ];
}
