import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Drug, DrugClass } from '../../knowledge/records.ts';
import { evidenceLines, widerEvidenceLines } from '../evidence/evidenceLines.ts';
import { linkTo } from '../links.ts';
import { bold, escapeMarkdown, fact, paragraph } from '../markdown.ts';
import { whereItStands } from './provenance.ts';

const isRegimen = (record: DrugClass): boolean => record.parents.includes('class:combination-regimen');

/** The classes that list the drug, but for those that another of them is a kind of. */
function nearestClasses(knowledge: Knowledge, drug: Drug): readonly DrugClass[] {
  const listing = knowledge.classesOf(drug.id).filter((c) => c.members.includes(drug.id) && !isRegimen(c));
  const above = new Set<string>();
  const climb = (record: DrugClass): void => {
    for (const parent of record.parents) {
      if (above.has(parent)) continue;
      above.add(parent);
      const entity = knowledge.entity(parent);
      if (entity?.kind === 'drug-class') climb(entity.record);
    }
  };
  for (const record of listing) climb(record);
  return listing.filter((record) => !above.has(record.id));
}

const isUnsourced = (record: DrugClass, drug: string): boolean =>
  record.source.verified === 'unsourced' || record.unsourced.includes(drug);

/** INN, class and targets, the resistance that it and its classes are known for, status and other names. What nobody sourced yet says so. */
export function drugCard(knowledge: Knowledge, drug: Drug): readonly string[] {
  const nearest = nearestClasses(knowledge, drug);
  const classes = nearest.map((c) => (isUnsourced(c, drug.id) ? `${c.name} (not yet sourced)` : c.name));
  const targets = knowledge.targetsOf(drug.id).map((id) => knowledge.label(id));
  const status =
    drug.status && drug.statusSource
      ? [`Status: ${drug.status} ${escapeMarkdown(`(${whereItStands(drug.statusSource)})`)}`]
      : [];
  return [
    `${bold(drug.inn)} · drug${drug.drugbank ? ` · ${linkTo(`drugbank:${drug.drugbank}`)}` : ''}`,
    ...paragraph([[...fact('Class', classes, 3), ...fact('Targets', targets, 6)].join(' · ')].filter(Boolean)),
    '',
    ...evidenceLines(knowledge, drug.id, 6),
    ...nearest
      .filter((c) => !isUnsourced(c, drug.id))
      .flatMap((c) => widerEvidenceLines(knowledge, `On the class ${c.name}`, c.id, 3)),
    ...paragraph([...status, ...fact('Brands', drug.brands, 4), ...fact('Development codes', drug.codes, 4)]),
  ];
}
