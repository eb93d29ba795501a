import type { EntityKind } from '../../knowledge/knowledge.ts';
import { isQuoted } from '../../manuscript/isQuoted.ts';
import type { Mention } from '../../mentions/mention.ts';
import { thoseAmong } from '../foundAmong.ts';
import type { RuleContext } from '../rule.ts';

/** A fusion written with its two partners: BCR-ABL1, EML4–ALK, BCR/ABL, BCR::ABL1. */
export interface FusionName {
  readonly mention: Mention;
  /** The separator that the writer used. */
  readonly separator: string;
  /** The approved symbols in the order of the text: `BCR::ABL1`. */
  readonly written: string;
  /** The base's name for the fusion, if it knows it. */
  readonly recorded: string | undefined;
}

export const reversed = (name: string): string => name.split('::').reverse().join('::');

/** Kinds of names that a writer cannot change: "BCR-ABL inhibitor", and diseases as recorded. */
const ownNames: ReadonlySet<EntityKind> = new Set(['drug', 'drug-class', 'disease']);
const partners = /^[\p{L}\d]+(::|[-\u2010-\u2014\u2212/])[\p{L}\d]+$/u;
const pair = /(?<![^\s:])[^\s:]+::[^\s:]+/u;

/** Loci of immunoglobulins and T-cell receptors stand first, whatever the order of the genome (Bruford et al. 2021). */
const locus = /::(?:IG[HKL]|TR[ABDG])$/u;

const locusFirst = (name: string | undefined): string | undefined => (name && locus.test(name) ? reversed(name) : name);

/** "SYT-SSX": whether a partner is named by the root of a family (SSX1 to SSX4), so that it may be any of them. */
const namesFamily = ({ knowledge }: RuleContext, text: string): boolean =>
  text
    .split(/::|[-\u2010-\u2014\u2212/]/u)
    .some(
      (part) => !/\d$/u.test(part) && [1, 2, 3, 4].every((n) => knowledge.geneOfSymbol(`${part}${n}`) !== undefined),
    );

/** The fusions written as a pair of names, outside quotations and names of drugs and diseases. */
export function fusionNames(context: RuleContext): FusionName[] {
  const { mentions, knowledge } = context;
  const fusions = thoseAmong(context, 'fusions', mentions, ({ kind }) => kind === 'fusion');
  return fusions.flatMap((mention): FusionName[] => {
    const separator = partners.exec(mention.text)?.[1];
    const written = locusFirst(pair.exec(mention.labels[0] ?? '')?.[0]);
    const outer = mention.nestedIn === undefined ? undefined : mentions[mention.nestedIn];
    if (!separator || !written || (outer && ownNames.has(outer.kind)) || isQuoted(context, mention)) return [];
    if (namesFamily(context, mention.text)) return [];
    const recorded =
      mention.ids[0] === undefined ? undefined : locusFirst(pair.exec(knowledge.label(mention.ids[0]))?.[0]);
    return [{ mention, separator, written, recorded }];
  });
}
