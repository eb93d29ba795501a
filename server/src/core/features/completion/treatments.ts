import type { Knowledge } from '../../knowledge/knowledge.ts';
import { byCodeUnit } from '../../text/byCodeUnit.ts';
import type { Span } from '../../text/span.ts';
import type { Offer } from './item.ts';

/** Words that a treatment follows. */
const beforeTreatment =
  /(?:\b(?:resistan(?:ce|t)|(?:in)?sensitiv(?:e|ity)|refractory|respon(?:d(?:s|ed)?|ses?|sive))\sto|\b(?:treat(?:ed|ment)|progress(?:ed|ion|ive)|relapsed?)\s(?:with|on|under))\s(?:the\s)?$/iu;
/** In characters: how far before the word to look for "resistance to". */
const longestBefore = 40;

interface Treatment {
  readonly id: string;
  readonly name: string;
  readonly kind: 'drug' | 'drug-class';
  readonly weight: number;
}

/** Drugs and classes with evidence, those with the most of it first. */
function treatmentsByEvidence(knowledge: Knowledge): readonly Treatment[] {
  const weighed: Treatment[] = [];
  for (const kind of ['drug', 'drug-class'] as const)
    for (const { record } of knowledge.entities(kind)) {
      const weight = knowledge.evidence(record.id).length;
      if (weight > 0) weighed.push({ id: record.id, name: knowledge.label(record.id), kind, weight });
    }
  return weighed.sort((a, b) => b.weight - a.weight || byCodeUnit(a.name, b.name));
}

/** Completions for a treatment begun after "resistance to" or the like; undefined elsewhere. */
export function treatments(knowledge: Knowledge, text: string, replace: Span): readonly Offer[] | undefined {
  if (!beforeTreatment.test(text.slice(Math.max(0, replace.start - longestBefore), replace.start))) return undefined;
  const written = text.slice(replace.start, replace.end).toLowerCase();
  return knowledge
    .derived(treatmentsByEvidence)
    .filter(({ name }) => name.toLowerCase().startsWith(written))
    .map(({ id, name, kind }): Offer => ({ label: name, replace, filterText: name, detail: kind, id, kind }));
}
