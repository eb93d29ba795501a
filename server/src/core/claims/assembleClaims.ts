import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { sourceSpan } from '../manuscript/prose.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Settings } from '../settings/settings.ts';
import type { Claim, Verdict } from './claim.ts';
import { citationsByParagraph, coveringCitations } from './coverage.ts';
import { type CueReader, cueReader } from './cues.ts';
import { isExcepted } from './exception.ts';
import { exemptionOf } from './exemption.ts';
import { type Argument, readSentence } from './readSentence.ts';
import { stanceOf } from './stance.ts';
import { silent, type Weighing, weigh } from './weigh.ts';

/** Alterations of the base that a mention names. */
const alterationsOf = (mention: Mention): readonly string[] =>
  mention.kind === 'fusion'
    ? mention.ids
    : (mention.variants ?? []).flatMap((v) => (v.alteration ? [v.alteration] : []));

/** The pairs in reading order; a pair lacking one side stands with nothing there. */
function pairs(
  subject: readonly Argument[],
  object: readonly Argument[],
): (readonly [readonly Argument[], readonly Argument[]])[] {
  if (subject.length === 0) return object.map((o) => [[], [o]]);
  if (object.length === 0) return subject.map((s) => [[s], []]);
  return subject.flatMap((s) => object.map((o) => [[s], [o]] as const));
}

/** Several alterations in one mention ("V600E/K"): the claim agrees only if each does, and disagrees as soon as one does. */
function joined(weighings: readonly Weighing[]): Weighing {
  if (weighings.length < 2) return weighings[0] ?? silent;
  const has = (verdict: Verdict) => weighings.some((w) => w.verdict === verdict);
  const verdict = has('disagrees') ? 'disagrees' : has('divided') ? 'divided' : has('silent') ? 'silent' : 'agrees';
  return {
    verdict,
    evidence: { for: weighings.flatMap((w) => w.evidence.for), against: weighings.flatMap((w) => w.evidence.against) },
  };
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
  const cited = citationsByParagraph(manuscript);
  const isOutcome = (id: string) => {
    const entity = knowledge.entity(id);
    return entity?.kind === 'mechanism' && entity.record.outcome;
  };
  const bySentence = new Map<string, Argument[]>();
  mentions.forEach((mention, index) => {
    if (mention.nestedIn !== undefined || !isAsked(mention.block)) return;
    const key = `${mention.block}.${mention.sentence}`;
    const list = bySentence.get(key);
    const argument = { index, mention, outcome: mention.ids.length > 0 && mention.ids.every(isOutcome) };
    if (list) list.push(argument);
    else bySentence.set(key, [argument]);
  });

  for (const [key, args] of bySentence) {
    const [block = 0, number = 0] = key.split('.').map(Number);
    const home = manuscript.blocks[block];
    const sentence = home?.sentences[number];
    if (!home || !sentence) continue;
    const { start, end } = sentence.prose;
    const words = home.prose.text.slice(start, end);
    const cues = readCues(words).map((cue) => ({
      ...cue,
      start: cue.start + start,
      end: cue.end + start,
    }));
    const place = (cue: (typeof cues)[number]) => ({ ...cue, start: cue.start - start, end: cue.end - start });
    const citations = coveringCitations(manuscript, cited, block, number, settings.claims.citationScope);
    const disease = args.filter((a) => a.mention.kind === 'disease').map((a) => a.index);
    for (const reading of readSentence(home.prose.text, sentence.prose, cues, args)) {
      const stated = stanceOf(words, cues.map(place), place(reading.cue));
      const exemption =
        exemptionOf(home, manuscript.sections[home.section], words, stated, cues) ??
        (reading.subject.every((a) => a.outcome) ? 'generic' : undefined);
      for (const [subject, object] of pairs(reading.subject, reading.object)) {
        const isException = [...subject, ...object].some((a) => isExcepted(home.prose.text, a.mention.prose));
        const stance = isException && stated === 'asserted' ? 'negated' : stated;
        const weighing = joined(
          subject.flatMap((s) =>
            alterationsOf(s.mention).flatMap((alteration) =>
              object.flatMap((o) =>
                (o.mention.kind === 'drug' ? o.mention.ids : []).map((drug) =>
                  weigh(knowledge, alteration, drug, reading.relation, stance),
                ),
              ),
            ),
          ),
        );
        claims.push({
          span: sentence.span,
          block,
          sentence: number,
          relation: reading.relation,
          stance,
          subject: subject.map((a) => a.index),
          object: object.map((a) => a.index),
          together: false,
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
  return claims;
}
