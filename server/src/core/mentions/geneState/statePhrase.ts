import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Span } from '../../text/span.ts';
import type { VariantReading } from '../mention.ts';
import type { Reading } from '../reading.ts';
import { recordedPart, recordedState } from './recordedState.ts';
import { formOfState } from './stateWords.ts';

/** Builds the reading of a change in words at a span, for each of the genes; undefined if the words name no change. */
export function stateReading(
  { start, end }: Span,
  genes: readonly Reading[],
  words: string,
  knowledge: Knowledge,
): Reading | undefined {
  const named = formOfState(words);
  if (!named) return undefined;
  // "EML4-ALK fusion" only repeats that it is a fusion.
  if (named.form === 'fusion' && genes.some((gene) => gene.kind === 'fusion')) return undefined;
  const owners = genes.flatMap((gene) => gene.labels.map((label, i) => ({ id: gene.ids[i], kind: gene.kind, label })));
  const variants = owners.map(({ id, kind }): VariantReading => {
    if (kind !== 'gene' || id === undefined) return { form: named.form };
    const known = recordedPart(id, words, knowledge) ?? recordedState(id, named, knowledge);
    return { form: named.form, gene: id, geneBy: 'written', ...(known ? { alteration: known.id } : {}) };
  });
  const reading: Reading = {
    start,
    end,
    kind: 'variant',
    ids: variants.flatMap((variant) => variant.alteration ?? []),
    labels: owners.map(({ id, label }) => {
      const part = id === undefined ? undefined : recordedPart(id, words, knowledge);
      return part ? part.name : `${label} ${named.label}`;
    }),
    via: 'grammar',
    variants,
  };
  return unmethylated.test(words) ? undoneState(reading, '') : reading;
}

const unmethylated = /(?:hypo|de|un)methylat/iu;

/** Words before a change that undo it. */
export const undoingWords = /(?<![a-z])(?:reversions?|reversal|loss)\sof\s(?:the\s|an?\s|germline\s|somatic\s){0,2}$/i;

/** A promoter that is less methylated lets its gene be expressed: "reduced methylation of", "low". */
const lessBefore =
  /(?<![a-z])(?:reduced|decreased|diminished|low|lower|lowered|absent|(?:lack|absence|loss|reduction|decrease)\s(?:of|in))\s(?:the\s)?$/i;
/** Returns the words before a noun of methylation that say that there is less of it. */
export const lessMethylationWords = (before: string, noun: string): string | undefined =>
  /methylat/iu.test(noun) ? lessBefore.exec(before)?.[0] : undefined;

/**
 * Returns the reading of a change that the words `lead` before it undo: "loss of BRCA1 promoter methylation" has the
 * opposite effect of methylation, so it is not read as that. "Loss of expression" is a form of its own and stays as it is,
 * and a loss that is undone is still read as a loss.
 */
export function undoneState(reading: Reading | undefined, lead: string): Reading | undefined {
  const form = reading?.variants?.[0]?.form;
  if (!reading || form === undefined || form === 'loss' || form === 'expression') return reading;
  const start = reading.start - lead.length;
  if (form === 'reversion') return { ...reading, start };
  const variants = reading.variants?.map(({ alteration, ...rest }): VariantReading => ({ ...rest, form: 'other' }));
  const labels = reading.labels.map((label) => `loss of ${label}`);
  return { ...reading, start, ids: [], labels, ...(variants ? { variants } : {}) };
}

/**
 * Joins two changes in one phrase: "EGFR mutation or amplification", "mutation or amplification of EGFR". "Copy number gain
 * or amplification of EGFR" names one change twice.
 */
export function joinedStates(first: Reading | undefined, second: Reading | undefined): Reading | undefined {
  if (!first || !second) return first;
  const [start, end] = [Math.min(first.start, second.start), Math.max(first.end, second.end)];
  if (first.variants?.[0]?.form === second.variants?.[0]?.form) return { ...first, start, end };
  return {
    ...first,
    start,
    end,
    ids: [...first.ids, ...second.ids],
    labels: [...first.labels, ...second.labels],
    variants: [...(first.variants ?? []), ...(second.variants ?? [])],
  };
}
