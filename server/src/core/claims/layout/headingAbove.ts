import type { Mention } from '../../mentions/mention.ts';
import { type Argument, isCause, isTreatment } from '../arguments/arguments.ts';
import { argumentsOfBlock } from '../block/blockArguments.ts';
import { argumentsOf, cuesInBlock, type ReadingContext, statedSentence } from '../block/statedSentence.ts';
import { passageOf } from '../sentence/passage.ts';

/**
 * Returns the treatments that the heading right above a paragraph names as resisted: "Resistance to imatinib", "Mechanisms of
 * acquired imatinib resistance". Empty if the heading names anything else. A heading that is a drug alone does not count: it
 * may just as well introduce what the drug overcomes.
 */
export function treatmentsResistedInHeading(
  reader: ReadingContext,
  block: number,
  mentions: readonly Mention[],
): readonly Argument[] {
  const { blocks } = reader.manuscript;
  const heading = blocks[block - 1];
  if (blocks[block]?.kind !== 'paragraph' || heading?.kind !== 'heading' || heading.sentences.length !== 1) return [];
  const named = argumentsOfBlock(mentions, block - 1, reader.argumentOf, reader.knowledge);
  const stated = named.bySentence[0]?.some(isTreatment) ? statedSentence(reader, block - 1, 0, named) : undefined;
  if (!stated) return [];
  const args = argumentsOf(stated);
  const cues = cuesInBlock(stated);
  const [told, ...others] = cues.filter(({ list }) => list === 'cue/resistance');
  if (!told || others.length > 0 || args.some(isCause) || cues.some(({ list }) => list === 'cue/overcomes')) return [];
  const passage = passageOf(heading.prose.text, heading.sentences[0]!.prose, cues, args);
  const resisted = passage.objectsBeside(told);
  return resisted.length === args.filter(isTreatment).length ? resisted : [];
}
