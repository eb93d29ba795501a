import type { Knowledge } from '../../knowledge/knowledge.ts';
import { proseInSource, sentenceInSource } from '../../manuscript/inSource.ts';
import type { Block, Manuscript } from '../../manuscript/manuscript.ts';
import { movedBy } from '../../text/span.ts';
import type { Argument, ArgumentReader } from '../arguments/arguments.ts';
import { isExcepted } from '../arguments/exception.ts';
import { areCombined, areCompound, inRuns, isCombination } from '../arguments/joint.ts';
import { phaseOf } from '../arguments/phase.ts';
import { isSorted, pairs } from '../arguments/respectively.ts';
import type { Claim } from '../claim.ts';
import type { Cue, CueReader } from '../cues/cues.ts';
import type { Coverage } from '../evidence/coverage.ts';
import { exemptionOf } from '../evidence/exemption.ts';
import { effectOf, silent } from '../evidence/weigh.ts';
import { weighClaim } from '../evidence/weighClaim.ts';
import type { Reading } from '../sentence/passage.ts';
import { stanceOf, withoutOvercoming } from '../sentence/stance.ts';
import type { BlockArguments } from './blockArguments.ts';

/** What the sentences of a manuscript are read with. */
export interface Reader {
  readonly manuscript: Manuscript;
  readonly knowledge: Knowledge;
  readonly readCues: CueReader;
  readonly argumentOf: ArgumentReader;
  readonly citationsOf: Coverage;
}

/** A sentence in its block, with the words that it is read by; their offsets are into `words`. */
export interface Stated {
  readonly block: number;
  readonly home: Block;
  readonly number: number;
  readonly words: string;
  readonly cues: readonly Cue[];
  readonly named: BlockArguments;
  /** Whether a sentence before it in its block tells what the authors found. */
  readonly afterOwnResult?: boolean;
}

/** Nobody writes longer ones. Every effect is looked at with every treatment of its sentence, which a list without end must not pay for. */
const longestSentence = 4000;

/** A sentence of a block by its number, with its words; undefined where it is longer than any that is written. */
export function statedIn(reader: Reader, block: number, number: number, named: BlockArguments): Stated | undefined {
  const home = reader.manuscript.blocks[block]!;
  const { start, end } = home.sentences[number]!.prose;
  if (end - start > longestSentence) return undefined;
  const words = home.prose.text.slice(start, end);
  return { block, home, number, words, cues: reader.readCues(words), named };
}

/** The words of a sentence by their place in its block. */
export const cuesInBlock = ({ home, number, cues }: Stated): readonly Cue[] =>
  cues.map((cue): Cue => ({ list: cue.list, ...movedBy(cue, home.sentences[number]!.prose.start) }));

export const argumentsOf = ({ named, number }: Stated): readonly Argument[] => named.bySentence[number] ?? [];

/** The sentences that the parts of a reading stand in, where these are not one: an item of a list, and what leads the list. */
export interface Parts {
  readonly subject: Stated;
  readonly object: Stated;
  /** That of the word. */
  readonly cue: Stated;
}

const wordsAt = ({ home, words }: Stated) => [home.prose.text, words] as const;

/** The claims of one reading of a sentence: what is joined is weighed pair by pair. */
export function claimsOfReading(
  { manuscript, knowledge, citationsOf }: Reader,
  stated: Stated,
  reading: Reading,
  parts: Parts = { subject: stated, object: stated, cue: stated },
): readonly Claim[] {
  const { block, home, number, words, cues, named } = stated;
  const sentence = home.sentences[number]!;
  const cue = { ...reading.cue, ...movedBy(reading.cue, -parts.cue.home.sentences[parts.cue.number]!.prose.start) };
  const told = reading.relation === 'resistance' ? withoutOvercoming(parts.cue.cues, cue) : parts.cue.cues;
  const put = stanceOf(parts.cue.words, told, cue);
  const placed = exemptionOf(home, manuscript.sections[home.section], words, put, cues, stated.afterOwnResult ?? false);
  const isGeneric = reading.subject.every((a) => a.outcome);
  const exemption = isGeneric && (!placed || placed === 'title') ? 'generic' : placed;
  const [causesIn, causesSentence] = wordsAt(parts.subject);
  const [treatmentsIn, treatmentsSentence] = wordsAt(parts.object);
  const subjects = inRuns(reading.subject, (one, next) => areCompound(causesIn, causesSentence, one, next));
  const objects = inRuns(reading.object, (one, next) => areCombined(treatmentsIn, treatmentsSentence, one, next));
  const citations = citationsOf(block, number);
  const own = named.diseasesOf(number);
  const diseases = own.length > 0 ? own : parts.cue.named.diseasesOf(parts.cue.number);
  return pairs(home.prose.text, subjects, objects, isSorted(words)).map(([subject, object]): Claim => {
    const isException =
      subject.some((a) => isExcepted(causesIn, a.mention.prose)) ||
      object.some((a) => isExcepted(treatmentsIn, a.mention.prose));
    const stance = isException && put === 'asserted' ? 'negated' : put;
    const isTogether = object.some((a) => isCombination(treatmentsIn, a));
    const effect = effectOf(reading.relation, stance);
    const phase = subject.length > 1 ? phaseOf(parts.cue.words, cue) : undefined;
    const weighing = effect
      ? weighClaim(knowledge, {
          effect,
          subject: subject.map((a) => a.mention),
          ...(phase ? { phase } : {}),
          members: subject.flatMap((a) => parts.subject.named.families.get(a.index) ?? []),
          object: object.map((a) => a.mention),
          isCombination: isTogether,
          diseases,
        })
      : silent;
    return {
      span: sentenceInSource(home, sentence),
      block,
      sentence: number,
      relation: reading.relation,
      stance,
      subject: subject.map((a) => a.index),
      object: object.map((a) => a.index),
      together: subject.length > 1 || object.length > 1 || isTogether,
      ...(phase ? { phase } : {}),
      plain: reading.plain,
      disease: argumentsOf(stated)
        .filter((a) => a.mention.kind === 'disease')
        .map((a) => a.index),
      cue: proseInSource(parts.cue.home, reading.cue),
      citations,
      cited: citations.length > 0,
      ...(exemption ? { exemption } : {}),
      verdict: weighing.verdict,
      evidence: weighing.evidence,
    };
  });
}
