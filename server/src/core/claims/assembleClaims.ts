import type { Knowledge } from '../knowledge/knowledge.ts';
import { proseInSource, sentenceInSource } from '../manuscript/inSource.ts';
import type { Block, Manuscript } from '../manuscript/manuscript.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Settings } from '../settings/settings.ts';
import { movedBy } from '../text/span.ts';
import { type Antecedents, antecedentsOf } from './antecedents.ts';
import { type Argument, type ArgumentReader, argumentReader } from './arguments.ts';
import { argumentsOfBlock, type BlockArguments } from './blockArguments.ts';
import type { Claim } from './claim.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { type Cue, type CueReader, cueReader, tellsOfTreatment } from './cues.ts';
import { isExcepted } from './exception.ts';
import { exemptionOf, isOwnResult } from './exemption.ts';
import { areCombined, areCompound, inRuns } from './joint.ts';
import type { Reading } from './passage.ts';
import { readSentence } from './readSentence.ts';
import { isSorted, pairs } from './respectively.ts';
import { settle } from './settle.ts';
import { stanceOf, withoutOvercoming } from './stance.ts';
import { effectOf, silent } from './weigh.ts';
import { weighClaim } from './weighClaim.ts';

/** Nobody writes longer ones. Every effect is looked at with every treatment of its sentence, which a list without end must not pay for. */
const longestSentence = 4000;

/** What the sentences of a manuscript are read with. */
interface Reader {
  readonly manuscript: Manuscript;
  readonly knowledge: Knowledge;
  readonly readCues: CueReader;
  readonly argumentOf: ArgumentReader;
  readonly citationsOf: Coverage;
}

/** A sentence in its block, with the words that it is read by; their offsets are into `words`. */
interface Stated {
  readonly block: number;
  readonly home: Block;
  readonly number: number;
  readonly words: string;
  readonly cues: readonly Cue[];
  readonly named: BlockArguments;
  /** Whether a sentence before it in its block tells what the authors found. */
  readonly afterOwnResult: boolean;
}

/**
 * Joins the mentions of each sentence into claims, one for each pair of subject and object. Claims come in reading order. Only those of
 * the blocks that are asked for are read; those of one paragraph depend on no other.
 */
export function assembleClaims(
  manuscript: Manuscript,
  mentions: readonly Mention[],
  knowledge: Knowledge,
  settings: Settings,
  asked: Iterable<number> = manuscript.blocks.keys(),
): Claim[] {
  const claims: Claim[] = [];
  const citationsOf = coverageOf(manuscript, settings.claims.citationScope);
  const readCues = knowledge.derived(cueReader);
  const reader: Reader = { manuscript, knowledge, readCues, argumentOf: argumentReader(knowledge), citationsOf };
  for (const block of asked) {
    const named = argumentsOfBlock(mentions, block, reader.argumentOf, knowledge);
    for (const claim of settle(claimsOfBlock(reader, block, named), mentions)) claims.push(claim);
  }
  return claims;
}

/** Every sentence from the first of its block that names something on: later ones may tell of it without naming it again. */
function claimsOfBlock(reader: Reader, block: number, named: BlockArguments): readonly Claim[] {
  const home = reader.manuscript.blocks[block];
  const first = named.bySentence.findIndex((args) => args !== undefined);
  if (!home || first < 0) return [];
  const claims: Claim[] = [];
  let afterOwnResult = false;
  for (let number = first; number < home.sentences.length; number++) {
    const { start, end } = home.sentences[number]!.prose;
    if (end - start > longestSentence) continue;
    const words = home.prose.text.slice(start, end);
    const cues = reader.readCues(words);
    // Most sentences tell nothing of a treatment, and need no grammar.
    if (!cues.some(tellsOfTreatment)) continue;
    const before = antecedentsOf(named.bySentence, number, (n) => sourceSentence(home, n), home.prose.text);
    const args = named.bySentence[number] ?? [];
    if (args.length === 0 && !canBeCarried(before)) continue;
    const inBlock = cues.map((cue): Cue => ({ list: cue.list, ...movedBy(cue, start) }));
    const stated = { block, home, number, words, cues, named, afterOwnResult };
    for (const reading of readSentence(home.prose.text, { start, end }, inBlock, args, before))
      claims.push(...claimsOfReading(reader, stated, reading, args));
    afterOwnResult ||= cues.some(isOwnResult);
  }
  return claims;
}

/** Whether a sentence that names nothing itself can tell something of what was named before. */
const canBeCarried = ({ subject, gene, object }: Antecedents): boolean =>
  object.length > 0 && (subject.length > 0 || gene.length > 0);

/** The claims of one reading of a sentence: what is joined is weighed pair by pair. */
function claimsOfReading(
  { manuscript, knowledge, citationsOf }: Reader,
  { block, home, number, words, cues, named, afterOwnResult }: Stated,
  reading: Reading,
  args: readonly Argument[],
): readonly Claim[] {
  const sentence = home.sentences[number]!;
  const { text } = home.prose;
  const cue = { ...reading.cue, ...movedBy(reading.cue, -sentence.prose.start) };
  const stated = stanceOf(words, reading.relation === 'resistance' ? withoutOvercoming(cues, cue) : cues, cue);
  const placed = exemptionOf(home, manuscript.sections[home.section], words, stated, cues, afterOwnResult);
  const isGeneric = reading.subject.every((a) => a.outcome);
  const exemption = isGeneric && (!placed || placed === 'title') ? 'generic' : placed;
  const subjects = inRuns(reading.subject, (one, next) => areCompound(text, words, one, next));
  const objects = inRuns(reading.object, (one, next) => areCombined(text, words, one, next));
  const citations = citationsOf(block, number);
  return pairs(text, subjects, objects, isSorted(words)).map(([subject, object]): Claim => {
    const isException = [...subject, ...object].some((a) => isExcepted(text, a.mention.prose));
    const stance = isException && stated === 'asserted' ? 'negated' : stated;
    const effect = effectOf(reading.relation, stance);
    const weighing = effect
      ? weighClaim(knowledge, {
          effect,
          subject: subject.map((a) => a.mention),
          members: subject.flatMap((a) => named.families.get(a.index) ?? []),
          object: object.map((a) => a.mention),
          diseases: named.diseasesOf(number),
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
      together: subject.length > 1 || object.length > 1,
      plain: reading.plain,
      disease: args.filter((a) => a.mention.kind === 'disease').map((a) => a.index),
      cue: proseInSource(home, reading.cue),
      citations,
      cited: citations.length > 0,
      ...(exemption ? { exemption } : {}),
      verdict: weighing.verdict,
      evidence: weighing.evidence,
    };
  });
}

const sourceSentence = (block: Block, sentence: number): string => {
  const { start, end } = block.sentences[sentence]?.prose ?? { start: 0, end: 0 };
  return block.prose.text.slice(start, end);
};
