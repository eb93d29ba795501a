import type { Analysis } from '../../analysis/analysis.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type ClaimOrder, claimItems } from './claimItems.ts';
import { dataItems } from './dataItems.ts';
import { gapItems } from './gapItems.ts';
import { nameItems } from './nameItems.ts';
import type { OverviewItem } from './overviewItem.ts';

/** A manuscript at a glance: its claims, what it names, what its sections on drugs leave out, and the data that all this rests on. */
export const overview = (analysis: Analysis, knowledge: Knowledge, order: ClaimOrder): readonly OverviewItem[] => [
  claimItems(analysis, knowledge, order),
  nameItems(analysis),
  gapItems(analysis, knowledge),
  dataItems(knowledge),
];
