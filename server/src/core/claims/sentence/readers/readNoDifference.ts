// Reads "survival on D did not differ between high and low X", "X expression did not correlate with survival on D".

import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { type Argument, isCause, isTreatment } from '../../arguments/arguments.ts';
import { andOthers } from '../../arguments/bystanders/comparedGroups.ts';
import { withoutOwnGene } from '../../arguments/ownGene.ts';
import { alike } from '../../cues/sharedWords/alike.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';

/** Words between a measure and the treatment under which it was taken: "of patients on". */
const under =
  /^\s(?:(?:of|on|under|with|in|for|to|after|among)\s)?(?:(?!and\s|but\s|or\s|than\s|without\s)[a-z-]+\s){0,8}$/u;

/** "… did not differ", "was similar", after the treatment. */
const noDifference = guarded(
  new RegExp(`differ|${alike}`),
  new RegExp(
    `^(?:\\s[a-z]+){0,3}?\\s(?:(?:did|does|do)\\snot\\s(?:[a-z]+ly\\s)?differ|(?:was|were|is|are)\\s(?:not\\s(?:[a-z]+ly\\s)?different|(?:[a-z]+ly\\s)?(?:${alike})))(?![a-z])`,
  ),
);
/** What is compared: those with more and those with less of a cause. */
const moreAndLess = anyOf('high\\s(?:and|or|versus|vs\\.?)\\s(?:low\\s)?', 'low\\s(?:and|or|versus|vs\\.?)\\shigh\\s');
const comparedBefore = new RegExp(
  `^\\s(?:between|among|in)\\s(?:[a-z-]+\\s){0,3}(?:${moreAndLess}|with\\s(?:and|or|versus|vs\\.?)\\swithout\\s)(?:[a-z]+\\s)?$`,
  'u',
);
const byBefore = /^(?:\s(?:by|according\sto|with\srespect\sto|with))?\s(?:the\s)?(?:tumou?r\s)?$/u;
const stateAfter = /^\s(?:status|expression|genotypes?|levels?|mutational\sstatus|mutation\sstatus)(?![a-z])/u;
const betweenBefore = /^\s(?:between|among|in)\s(?:[a-z-]+\s){0,3}$/u;
/** Whether those with and those without a cause are compared after an offset. */
function isCompared(text: string, from: number, { start, end }: Span): boolean {
  const before = text.slice(from, start);
  const after = text.slice(end, end + 80);
  return (
    comparedBefore.test(before) ||
    (byBefore.test(before) && stateAfter.test(after)) ||
    (betweenBefore.test(withoutOwnGene(before)) && andOthers.test(after))
  );
}

/** "X expression did not correlate with", up to the measure. */
const noCorrelation = guarded(
  /correlat|associated/,
  /^\)?(?:\s(?:m?RNA|protein|gene|expression|status|levels?|mutations?|genotypes?|polymorphisms?)){0,3}\s(?:(?:did|does|do)\snot\s(?:[a-z]+ly\s)?correlate|(?:was|were|is|are)\snot\s(?:[a-z]+ly\s)?(?:correlated|associated))\swith\s(?:(?:the|longer|better|improved|median|shorter)\s)*$/u,
);

/**
 * Reads that how patients fare under a treatment does not depend on a cause. Two
 * changes that are compared with each other are not read.
 */
export function readNoDifference({ text, args, cuesIn }: Passage): readonly Statement[] {
  const responses = cuesIn('cue/sensitivity').filter(({ start, end }) => /^responses?$/iu.test(text.slice(start, end)));
  const found = [...cuesIn('cue/outcome'), ...responses].flatMap((cue): Statement[] => {
    const treatment = args.find((one) => isTreatment(one) && one.mention.prose.start >= cue.end);
    if (!treatment || !under.test(text.slice(cue.end, treatment.mention.prose.start))) return [];
    const { end } = treatment.mention.prose;
    const equal = noDifference.exec(text.slice(end, end + 90));
    const from = end + (equal?.[0].length ?? 0);
    const isUnrelated = (one: Argument) => {
      const { prose } = one.mention;
      if (!isCause(one)) return false;
      if (equal && prose.start >= from) return isCompared(text, from, prose);
      return (
        prose.end <= cue.start && cue.list === 'cue/outcome' && noCorrelation.test(text.slice(prose.end, cue.start))
      );
    };
    const subject = args.filter(isUnrelated);
    return subject.length > 0
      ? [{ relation: 'biomarker', cue, subject, object: [treatment], denied: true, plain: false }]
      : [];
  });
  return found.slice(0, 1);
}
