// Finds sentences that no citation of their paragraph covers: what stands after the last one, and on something new.

import type { Citation, Manuscript } from '../../manuscript/manuscript.ts';
import { sentencesInSource } from '../../manuscript/prose/inSource.ts';
import { bisect } from '../../text/bisect.ts';
import { covers, type Span } from '../../text/span.ts';

/** Whether a sentence of a block comes after a citation that closes the sentence before it, and before none. */
export type AfterCitations = (block: number, sentence: number) => boolean;

/** In characters: a full stop or a bracket may stand between a citation and the end of its sentence. */
const atEnd = 3;
/** One cited sentence more than the one before shows that sentences are cited one by one. */
const fewestCited = 2;

/** "Thus", "taken together", "these": a sentence that draws on those before it, with what they cite. */
const drawsOn =
  /^\s*(?:thus|therefore|hence|taken\stogether|together|collectively|overall|altogether|accordingly|consequently|in\s(?:summary|sum|conclusion|short|brief|this\s(?:way|regard|respect|context|setting))|as\sa\s(?:result|consequence)|to\ssummari[sz]e|conversely|similarly|likewise|the\s(?:same|latter|former|authors?)|they|it|this|these|those|such|both|here)(?![a-z])/i;
export const drawsOnOthers = (sentence: string): boolean => drawsOn.test(sentence);

/** Creates the lookup of such sentences, in paragraphs whose sentences are cited one by one. */
export function afterCitations({ blocks, citations }: Manuscript): AfterCitations {
  const inBlock = (block: number): readonly Citation[] => {
    const from = (index: number) => bisect(citations.length, (at) => citations[at]!.block < index);
    return citations.slice(from(block), from(block + 1));
  };
  return (block, sentence) => {
    const home = blocks[block];
    const isAlone = (next: number) => blocks[next]?.paragraph !== home?.paragraph;
    if (home?.kind !== 'paragraph' || sentence === 0 || !isAlone(block - 1) || !isAlone(block + 1)) return false;
    const cited = inBlock(block);
    const spans = sentencesInSource(home);
    const [own, before] = [spans[sentence]!, spans[sentence - 1]!];
    if (cited.some(({ span }) => span.end > own.start)) return false;
    const closes = ({ span }: Citation): boolean => covers(before, span) && before.end - span.end <= atEnd;
    const hasOwn = (one: Span): boolean => cited.some(({ span }) => covers(one, span));
    return cited.some(closes) && spans.filter(hasOwn).length >= fewestCited;
  };
}
