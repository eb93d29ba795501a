import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Block, Manuscript } from '../manuscript/manuscript.ts';
import { sourceSpan } from '../manuscript/prose.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Settings } from '../settings/settings.ts';
import { antecedentsOf } from './antecedents.ts';
import { type Argument, argumentReader } from './arguments.ts';
import type { Claim } from './claim.ts';
import { coverageOf } from './coverage.ts';
import { type CueReader, cueReader } from './cues.ts';
import { diseaseReader } from './diseaseReader.ts';
import { isExcepted } from './exception.ts';
import { exemptionOf } from './exemption.ts';
import { areCombined, areCompound, inRuns } from './joint.ts';
import { readSentence } from './readSentence.ts';
import { isSorted, pairs } from './respectively.ts';
import { settle } from './settle.ts';
import { stanceOf } from './stance.ts';
import { effectOf, silent } from './weigh.ts';
import { weighClaim } from './weighClaim.ts';

/** Nobody writes longer ones. Every effect is looked at with every treatment of its sentence, which a list without end must not pay for. */
const longestSentence = 4000;

/** Genes of the families that stand inside a mention, by the mention. */
function familiesInside(mentions: readonly Mention[], knowledge: Knowledge): ReadonlyMap<number, readonly string[]> {
  const members = new Map<number, readonly string[]>();
  for (const { kind, nestedIn, ids } of mentions) {
    if (kind !== 'family' || nestedIn === undefined) continue;
    const genes = ids.flatMap((id) => {
      const entity = knowledge.entity(id);
      return entity?.kind === 'family' ? entity.record.members : [];
    });
    members.set(nestedIn, [...(members.get(nestedIn) ?? []), ...genes]);
  }
  return members;
}

/** Every sentence from the first of its block that names something on: later ones may tell of it without naming it again. */
function* sentencesOf(
  manuscript: Manuscript,
  byBlock: ReadonlyMap<number, readonly (readonly Argument[])[]>,
): Iterable<readonly [block: number, sentence: number]> {
  for (const [block, sentences] of byBlock) {
    const count = manuscript.blocks[block]?.sentences.length ?? 0;
    for (let number = sentences.findIndex((args) => args !== undefined); number < count; number++)
      yield [block, number];
  }
}

/**
 * Joins the mentions of each sentence into claims, one for each pair of subject and object. Claims come in reading order. `isAsked` tells
 * of which blocks the claims are wanted; those of one paragraph depend on no other.
 */
export function assembleClaims(
  manuscript: Manuscript,
  mentions: readonly Mention[],
  knowledge: Knowledge,
  settings: Settings,
  isAsked: (block: number) => boolean = () => true,
  readCues: CueReader = cueReader(knowledge),
): Claim[] {
  const claims: Claim[] = [];
  const citationsOf = coverageOf(manuscript, settings.claims.citationScope);
  const argumentOf = argumentReader(knowledge);
  const diseasesOf = diseaseReader(mentions);
  const families = familiesInside(mentions, knowledge);
  const byBlock = new Map<number, Argument[][]>();
  mentions.forEach((mention, index) => {
    if (mention.nestedIn !== undefined || !isAsked(mention.block)) return;
    const sentences = byBlock.get(mention.block) ?? [];
    byBlock.set(mention.block, sentences);
    const args = sentences[mention.sentence] ?? [];
    sentences[mention.sentence] = args;
    args.push(argumentOf(mention, index));
  });

  for (const [block, number] of sentencesOf(manuscript, byBlock)) {
    const sentences = byBlock.get(block) ?? [];
    const args = sentences[number] ?? [];
    const home = manuscript.blocks[block];
    const sentence = home?.sentences[number];
    if (!home || !sentence || sentence.prose.end - sentence.prose.start > longestSentence) continue;
    const { start, end } = sentence.prose;
    const words = home.prose.text.slice(start, end);
    const cues = readCues(words).map((cue) => ({
      ...cue,
      start: cue.start + start,
      end: cue.end + start,
    }));
    const place = (cue: (typeof cues)[number]) => ({ ...cue, start: cue.start - start, end: cue.end - start });
    const citations = citationsOf(block, number);
    const before = antecedentsOf(sentences, number, (n) => isSorted(sourceSentence(home, n)));
    const disease = args.filter((a) => a.mention.kind === 'disease').map((a) => a.index);
    for (const reading of readSentence(home.prose.text, sentence.prose, cues, args, before)) {
      const stated = stanceOf(words, cues.map(place), place(reading.cue));
      const exemption =
        exemptionOf(home, manuscript.sections[home.section], words, stated, cues) ??
        (reading.subject.every((a) => a.outcome) ? 'generic' : undefined);
      const text = home.prose.text;
      const subjects = inRuns(reading.subject, (one, next) => areCompound(text, words, one, next));
      const objects = inRuns(reading.object, (one, next) => areCombined(text, words, one, next));
      for (const [subject, object] of pairs(text, subjects, objects, isSorted(words))) {
        const isException = [...subject, ...object].some((a) => isExcepted(text, a.mention.prose));
        const stance = isException && stated === 'asserted' ? 'negated' : stated;
        const effect = effectOf(reading.relation, stance);
        const weighing = effect
          ? weighClaim(knowledge, {
              effect,
              subject: subject.map((a) => a.mention),
              members: subject.flatMap((a) => families.get(a.index) ?? []),
              object: object.map((a) => a.mention),
              diseases: diseasesOf(block, number),
            })
          : silent;
        claims.push({
          span: sentence.span,
          block,
          sentence: number,
          relation: reading.relation,
          stance,
          subject: subject.map((a) => a.index),
          object: object.map((a) => a.index),
          together: subject.length > 1 || object.length > 1,
          plain: reading.plain,
          disease,
          cue: sourceSpan(home.prose, reading.cue),
          citations,
          cited: citations.length > 0,
          ...(exemption ? { exemption } : {}),
          verdict: weighing.verdict,
          evidence: weighing.evidence,
        });
      }
    }
  }
  return settleByBlock(claims, mentions);
}

const sourceSentence = (block: Block, sentence: number): string => {
  const { start, end } = block.sentences[sentence]?.prose ?? { start: 0, end: 0 };
  return block.prose.text.slice(start, end);
};

/** Claims stand block by block. */
function settleByBlock(claims: readonly Claim[], mentions: readonly Mention[]): Claim[] {
  const byBlock = new Map<number, Claim[]>();
  for (const claim of claims) {
    const group = byBlock.get(claim.block);
    if (group) group.push(claim);
    else byBlock.set(claim.block, [claim]);
  }
  return [...byBlock.values()].flatMap((group) => settle(group, mentions));
}
