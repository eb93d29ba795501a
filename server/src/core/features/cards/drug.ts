import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Drug, DrugClass } from '../../knowledge/records.ts';
import { traitsIn } from '../../mentions/drugClass/classTraits.ts';
import { evidenceLines, widerEvidenceLines } from '../evidence/evidenceLines.ts';
import { linkTo } from '../links.ts';
import { bold, escapeMarkdown, factLine, paragraph } from '../markdown.ts';
import { classById, nearestClasses } from '../nearestClasses.ts';
import { targetsOfDrug } from './drugTargets.ts';
import { sourceLabel } from './provenance.ts';

/** Evidence on the classes of a drug; for a subclass without any, that on its parent class. */
function classEvidence(knowledge: Knowledge, nearest: readonly DrugClass[]): readonly string[] {
  const on = (c: DrugClass): readonly string[] => widerEvidenceLines(knowledge, `On the class ${c.name}`, c.id, 3);
  const told = nearest.filter((c) => on(c).length > 0);
  const toldParents = told.flatMap(({ parents }) => parents);
  const kinds = nearest.filter((c) => !told.includes(c) && traitsIn(c.name).length > 0);
  const parents = new Set(kinds.flatMap((c) => c.parents.filter((id) => !toldParents.includes(id))));
  return [...told, ...[...parents].flatMap((id) => classById(knowledge, id) ?? [])].flatMap(on);
}

const isUnsourced = (record: DrugClass, drug: string): boolean =>
  record.source.verified === 'unsourced' || record.unsourced.includes(drug);

/**
 * INN, class and targets, the resistance that the drug and its classes are known for, status and other names. Facts without a
 * source are marked as such.
 */
export function drugCard(knowledge: Knowledge, drug: Drug): readonly string[] {
  const nearest = nearestClasses(knowledge, drug);
  const classes = nearest.map((c) => (isUnsourced(c, drug.id) ? `${c.name} (not yet sourced)` : c.name));
  const targets = targetsOfDrug(knowledge, drug).map((id) => knowledge.label(id));
  const status =
    drug.status && drug.statusSource
      ? [`Status: ${drug.status} ${escapeMarkdown(`(${sourceLabel(drug.statusSource)})`)}`]
      : [];
  return [
    `${bold(drug.inn)} · drug${drug.drugbank ? ` · ${linkTo(`drugbank:${drug.drugbank}`)}` : ''}`,
    ...paragraph([[...factLine('Class', classes, 3), ...factLine('Targets', targets, 6)].join(' · ')].filter(Boolean)),
    '',
    ...evidenceLines(knowledge, drug.id, 6),
    ...classEvidence(
      knowledge,
      nearest.filter((c) => !isUnsourced(c, drug.id)),
    ),
    ...paragraph([...status, ...factLine('Brands', drug.brands, 4), ...factLine('Development codes', drug.codes, 4)]),
  ];
}
