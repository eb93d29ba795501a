import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Drug } from '../../knowledge/records.ts';
import { evidenceLines } from '../evidenceLines.ts';
import { linkTo } from '../links.ts';
import { bold, listed } from '../markdown.ts';

/** INN, class and targets, other names, and the resistance it is known for. A class that nobody sourced yet says so. */
export function drugCard(knowledge: Knowledge, drug: Drug): readonly string[] {
  const classes = knowledge.classesOf(drug.id);
  const nearest = classes.filter((c) => c.members.includes(drug.id));
  const unsourced =
    nearest.length > 0 && nearest.every((c) => c.source.verified === 'unsourced') ? ' (not yet sourced)' : '';
  const targets = knowledge.targetsOf(drug.id).map((id) => knowledge.label(id));
  return [
    `${bold(drug.inn)} · drug${drug.drugbank ? ` · ${linkTo(`drugbank:${drug.drugbank}`)}` : ''}`,
    ...(nearest.length > 0
      ? [
          '',
          `Class: ${listed(
            nearest.map((c) => c.name),
            3,
          )}${unsourced}`,
        ]
      : []),
    ...(targets.length > 0 ? ['', `Targets: ${listed(targets, 6)}`] : []),
    ...(drug.brands.length > 0 ? ['', `Brands: ${listed(drug.brands, 4)}`] : []),
    ...(drug.codes.length > 0 ? ['', `Development codes: ${listed(drug.codes, 4)}`] : []),
    '',
    ...evidenceLines(knowledge, drug.id, 6),
  ];
}
