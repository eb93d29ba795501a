import type { EntityKind } from '../../knowledge/knowledge.ts';
import type { Mention } from '../../mentions/mention.ts';
import { thoseAmong } from '../foundAmong.ts';
import { isQuoted } from '../isQuoted.ts';
import type { RuleContext } from '../rule.ts';

/** A fusion written with its two partners: BCR-ABL1, EML4–ALK, BCR/ABL, BCR::ABL1. */
export interface FusionName {
  readonly mention: Mention;
  /** What the writer set between the partners. */
  readonly separator: string;
  /** Approved symbols in the order of the text: `BCR::ABL1`. */
  readonly written: string;
  /** How the base calls the fusion, where it knows it. */
  readonly recorded: string | undefined;
}

/** Names that are not the writer's to change: "BCR-ABL inhibitor", and diseases as they are recorded. */
const ownNames: ReadonlySet<EntityKind> = new Set(['drug', 'drug-class', 'disease']);
const partners = /^[\p{L}\d]+(::|[-\u2010-\u2014\u2212/])[\p{L}\d]+$/u;
const pair = /(?<![^\s:])[^\s:]+::[^\s:]+/u;

/** The fusions that are written as a pair of names, quotations and names of drugs and diseases left out. */
export function fusionNames(context: RuleContext): FusionName[] {
  const { mentions, knowledge } = context;
  const fusions = thoseAmong(context, 'fusions', mentions, ({ kind }) => kind === 'fusion');
  return fusions.flatMap((mention): FusionName[] => {
    const separator = partners.exec(mention.text)?.[1];
    const written = pair.exec(mention.labels[0] ?? '')?.[0];
    const outer = mention.nestedIn === undefined ? undefined : mentions[mention.nestedIn];
    if (!separator || !written || (outer && ownNames.has(outer.kind)) || isQuoted(context, mention)) return [];
    const recorded = mention.ids[0] === undefined ? undefined : pair.exec(knowledge.label(mention.ids[0]))?.[0];
    return [{ mention, separator, written, recorded }];
  });
}

export const reversed = (name: string): string => name.split('::').reverse().join('::');
