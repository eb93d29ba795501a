import type { Analysis } from '../../analysis/analysis.ts';
import { isSameDisease } from '../../claims/evidence/diseaseFit.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { DrugClass } from '../../knowledge/records.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Mention } from '../../mentions/mention.ts';

/** A section whose heading names a drug or a class. */
export interface DrugSection {
  /** Text of the heading, and its offset in the source. */
  readonly title: string;
  readonly at: number;
  readonly drug: string;
  /** Whether the heading names the drug itself, and not only a class of it. */
  readonly named: boolean;
  /** Whether the section is about this disease or a subtype; a section whose disease is unknown is about all. */
  concerns(disease: string | undefined): boolean;
}

/** Too general to narrow anything down: "cancer". */
const anyCancer = 'doid:162';

/** How many classes lie below one that is too general to ask for anything: targeted therapy, kinase inhibitor, immunotherapy. */
const mostBelow = 20;

/** The classes without targets that most others are kinds of. */
function umbrellaClasses(knowledge: Knowledge): ReadonlySet<string> {
  const classes = [...knowledge.entities('drug-class')].map(({ record }) => record);
  const below = (id: string, seen: Set<string>): ReadonlySet<string> => {
    for (const one of classes) if (one.parents.includes(id) && !seen.has(one.id)) below(one.id, seen.add(one.id));
    return seen;
  };
  const isUmbrella = ({ id, targets }: DrugClass): boolean =>
    targets.length === 0 && below(id, new Set()).size > mostBelow;
  return new Set(classes.filter(isUmbrella).map(({ id }) => id));
}

/**
 * The drugs that headings name, each once per set of diseases. A heading on a class stands for the class and those of its
 * members that the manuscript names; a class in the title of a manuscript that has sections is no section, nor is one so general
 * that it says nothing of what is told.
 */
export function drugSections({ manuscript, mentions }: Analysis, knowledge: Knowledge): readonly DrugSection[] {
  const named = new Set(mentions.flatMap(({ kind, ids }) => (kind === 'drug' ? ids : [])));
  const diseases = diseaseMentions(mentions);
  const mostly = prevailing(diseases, knowledge);
  const umbrellas = knowledge.derived(umbrellaClasses);
  const hasSections = manuscript.blocks.filter(({ kind }) => kind === 'heading').length > 1;
  const told = new Set<string>();
  return mentions.flatMap((mention): DrugSection[] => {
    const heading = manuscript.blocks[mention.block];
    if (heading?.kind !== 'heading' || (mention.kind !== 'drug' && mention.kind !== 'drug-class')) return [];
    const isTitle = hasSections && manuscript.sections[heading.section]?.role === 'title';
    if (mention.kind === 'drug-class' && (isTitle || mention.ids.every((id) => umbrellas.has(id)))) return [];
    const about =
      [
        diseasesAbove(manuscript, diseases, heading.section),
        mostly,
        diseasesBelow(manuscript, diseases, heading.section),
        diseases.flatMap(({ ids }) => ids),
      ].find((ids) => ids.length > 0) ?? [];
    const members = mention.kind === 'drug' ? [] : mention.ids.flatMap((id) => knowledge.membersOf(id));
    return [...mention.ids, ...members.filter((id) => named.has(id))].flatMap((drug) => {
      const key = [drug, ...about].join(' ');
      if (told.has(key)) return [];
      told.add(key);
      return {
        title: heading.prose.text.trim(),
        at: heading.span.start,
        drug,
        named: mention.ids.includes(drug),
        concerns: (disease) =>
          disease === undefined || about.length === 0 || about.some((one) => isSameDisease(knowledge, one, disease)),
      };
    });
  });
}

const diseaseMentions = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter(({ kind, ids }) => kind === 'disease' && !ids.includes(anyCancer));

/** The diseases named in a section's heading, or else in the nearest heading above it that names any, up to the title. */
function diseasesAbove(
  { blocks, sections }: Manuscript,
  diseases: readonly Mention[],
  section: number,
): readonly string[] {
  let level = Number.POSITIVE_INFINITY;
  for (let index = section; index >= 0; index--) {
    const above = sections[index];
    if (!above || above.level >= level) continue;
    ({ level } = above);
    const named = diseases.filter(({ block }) => blocks[block]?.kind === 'heading' && blocks[block].section === index);
    if (named.length > 0) return [...new Set(named.flatMap(({ ids }) => ids))];
  }
  return [];
}

/** The diseases that a section names, with the sections inside it. */
function diseasesBelow(
  { blocks, sections }: Manuscript,
  diseases: readonly Mention[],
  section: number,
): readonly string[] {
  const level = sections[section]?.level ?? 0;
  const next = sections.findIndex((one, index) => index > section && one.level <= level);
  const end = next < 0 ? sections.length : next;
  const isInside = (index: number): boolean => index >= section && index < end;
  return [...new Set(diseases.filter(({ block }) => isInside(blocks[block]!.section)).flatMap(({ ids }) => ids))];
}

/** Diseases that account for at least half of all disease mentions, counting their subtypes and parents. */
function prevailing(diseases: readonly Mention[], knowledge: Knowledge): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of diseases.flatMap(({ ids }) => ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const all = [...counts].reduce((sum, [, count]) => sum + count, 0);
  return [...counts.keys()].filter((one) => {
    const kin = [...counts].filter(([other]) => isSameDisease(knowledge, one, other));
    return kin.reduce((sum, [, count]) => sum + count, 0) * 2 >= all;
  });
}
