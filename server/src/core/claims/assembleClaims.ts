import type { Knowledge } from '../knowledge/knowledge.ts';
import { type LedList, listsOf } from '../manuscript/lists.ts';
import type { Block, Manuscript } from '../manuscript/manuscript.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Settings } from '../settings/settings.ts';
import { type Argument, argumentReader, isTreatment } from './arguments/arguments.ts';
import { argumentsOfBlock, type BlockArguments } from './block/blockArguments.ts';
import { claimsOfStatement } from './block/statedClaims.ts';
import { argumentsOf, cuesInBlock, type ReadingContext, statedSentence } from './block/statedSentence.ts';
import { withoutContradictions } from './block/withoutContradictions.ts';
import type { Claim } from './claim.ts';
import { cueReader, mayStateClaim } from './cues/cues.ts';
import { afterCitations } from './evidence/afterCitations.ts';
import { coverageOf } from './evidence/coverage.ts';
import { blockExemptions } from './evidence/exemption.ts';
import { ownWorkReader } from './evidence/ownWork.ts';
import { treatmentsResistedInHeading } from './layout/headingAbove.ts';
import { ledClaimReader } from './layout/ledClaims.ts';
import { type Antecedents, antecedentsOf } from './sentence/pointingBack/antecedents.ts';
import { listOfMechanisms } from './sentence/readers/readMechanismList.ts';
import { readSentence } from './sentence/readSentence.ts';

/**
 * Reads the claims of the given blocks, one for each pair of subject and object, in reading order. `blocksToRead` holds the
 * indexes of the blocks, by default all; the claims of a stretch do not depend on other stretches (see `stretches.ts`).
 */
export function assembleClaims(
  manuscript: Manuscript,
  mentions: readonly Mention[],
  knowledge: Knowledge,
  settings: Settings,
  blocksToRead: Iterable<number> = manuscript.blocks.keys(),
  lists: readonly LedList[] = listsOf(manuscript),
): Claim[] {
  const claims: Claim[] = [];
  const citationsOf = coverageOf(manuscript, lists, settings.claims.citationScope);
  const readCues = knowledge.derived(cueReader);
  const reader: ReadingContext = {
    manuscript,
    knowledge,
    readCues,
    argumentOf: argumentReader(knowledge),
    citationsOf,
    isAfterCitations: settings.claims.citationScope === 'paragraph' ? afterCitations(manuscript) : () => false,
    exemptionOfBlock: blockExemptions(manuscript),
  };
  const ledClaims = ledClaimReader(reader, lists, mentions);
  for (const block of blocksToRead) {
    const named = argumentsOfBlock(mentions, block, reader.argumentOf, knowledge);
    const own = claimsOfBlock(reader, block, named, treatmentsResistedInHeading(reader, block, mentions));
    for (const claim of withoutContradictions([...ledClaims(block, named, own), ...own], mentions)) claims.push(claim);
  }
  return claims;
}

/**
 * Reads the sentences of a block, starting with the first that names something: a later one may continue it without naming it
 * again.
 */
function claimsOfBlock(
  reader: ReadingContext,
  block: number,
  named: BlockArguments,
  headed: readonly Argument[],
): readonly Claim[] {
  const home = reader.manuscript.blocks[block];
  const first = named.bySentence.findIndex((args) => args !== undefined);
  if (!home || first < 0) return [];
  const claims: Claim[] = [];
  const treated = named.bySentence.findIndex((args) => args?.some(isTreatment));
  const ownWorkBefore = ownWorkReader(home, reader.readCues);
  for (let number = first; number < home.sentences.length; number++) {
    const stated = statedSentence(reader, block, number, named);
    // Most sentences do not mention treatment effects, and need no grammar.
    if (!stated || !(mayStateClaim(stated.cues) || listOfMechanisms.test(stated.text))) continue;
    const { text } = home.prose;
    const resistedAbove = treated < 0 || number <= treated ? headed : [];
    const before = antecedentsOf(named, number, (n) => sourceSentence(home, n), text, resistedAbove);
    const args = argumentsOf(stated);
    if (args.length === 0 && !canBeCarried(before)) continue;
    const sentence = home.sentences[number]!.prose;
    for (const statement of readSentence(text, sentence, cuesInBlock(stated), args, before))
      claims.push(...claimsOfStatement(reader, { ...stated, ownWorkBefore: () => ownWorkBefore(number) }, statement));
  }
  return claims;
}

/** Whether a sentence without mentions can continue what earlier sentences named. */
const canBeCarried = ({ subject, gene, object }: Antecedents): boolean =>
  object.length > 0 && (subject.length > 0 || gene.length > 0);

/** The prose of a sentence; empty if the block has no such sentence. */
const sourceSentence = (block: Block, sentence: number): string => {
  const { start, end } = block.sentences[sentence]?.prose ?? { start: 0, end: 0 };
  return block.prose.text.slice(start, end);
};
