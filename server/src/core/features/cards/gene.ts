import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Gene } from '../../knowledge/records.ts';
import { evidenceLines } from '../evidenceLines.ts';
import { linkTo } from '../links.ts';
import { bold, escapeMarkdown, listed } from '../markdown.ts';

/** Approved symbol and name, ids, other names, protein, and the strongest evidence on its alterations. */
export function geneCard(knowledge: Knowledge, gene: Gene): readonly string[] {
  const protein = knowledge.proteins(gene.id)[0];
  const ids = [linkTo(gene.id), ...(gene.uniprot ? [linkTo(`uniprot:${gene.uniprot}`)] : [])];
  return [
    `${bold(gene.symbol)} · gene · ${escapeMarkdown(gene.name)}`,
    '',
    ids.join(' · ') + (protein ? ` · ${protein.residues.length} residues` : ''),
    ...(gene.aliases.length > 0 ? ['', `Also: ${listed(gene.aliases, 8)}`] : []),
    ...(gene.previous.length > 0 ? ['', `Previous symbols: ${listed(gene.previous, 4)}`] : []),
    '',
    ...evidenceLines(knowledge, gene.id, 5),
  ];
}
