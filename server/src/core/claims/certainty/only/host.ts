import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Mention } from '../../../mentions/mention.ts';

const carrying = /^(?:[\s-]|\s(?:with|carrying|bearing|harbou?ring)\s(?:the|an?)\s)$/u;

/** "BCR-ABL T315I", "BCR-ABL with the T315I": whether a fusion is the one that the change is on, right before it. */
export const isHost = (fusion: Mention, { prose, variants }: Mention, text: string, knowledge: Knowledge): boolean =>
  carrying.test(text.slice(fusion.prose.end, prose.start)) &&
  fusion.ids.some((id) =>
    variants?.some(({ gene }) => gene !== undefined && knowledge.alteration(id)?.genes.includes(gene)),
  );
