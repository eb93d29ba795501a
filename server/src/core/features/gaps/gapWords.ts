import type { Knowledge } from '../../knowledge/knowledge.ts';
import { inWords } from '../../text/inWords.ts';
import { profileName } from '../evidence/profileName.ts';
import type { CoverageGap } from './gaps.ts';

/** How many changes of one gene are named; the rest are counted. */
const mostNamed = 5;

/** What a section leaves out, in words: "ABL1 F317L", "ABL1 F317L, V299L and Y253H". */
export function gapWords(knowledge: Knowledge, { alteration, others }: CoverageGap): string {
  const first = profileName(knowledge.label(alteration));
  const gene = /^\S+ /u.exec(first)?.[0] ?? '';
  const rest = others.slice(0, mostNamed - 1).map((id) => profileName(knowledge.label(id)).replace(gene, ''));
  const uncounted = others.length - rest.length;
  return inWords([first, ...rest, ...(uncounted > 0 ? [`${uncounted} more`] : [])], 'and');
}
