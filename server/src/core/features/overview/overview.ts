import type { Analysis } from '../../analysis/analysis.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type ClaimOrder, claimItems } from './claimItems.ts';
import { dataItems } from './dataItems.ts';
import { gapItems } from './gapItems.ts';
import { nameItems } from './nameItems.ts';
import type { OverviewItem } from './overviewItem.ts';

/** A manuscript at a glance: its claims, the entities it names, the gaps in its sections on drugs, and the data behind all this. */
export const overview = (analysis: Analysis, knowledge: Knowledge, order: ClaimOrder): readonly OverviewItem[] => [
  claimItems(analysis, knowledge, order),
  nameItems(analysis),
  gapItems(analysis, knowledge),
  dataItems(knowledge),
];
