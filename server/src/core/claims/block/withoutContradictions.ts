import type { Mention } from '../../mentions/mention.ts';
import { nameOf } from '../../mentions/mention.ts';
import { namesChange } from '../arguments/arguments.ts';
import { type Claim, isInSentence, isStatedInFull } from '../claim.ts';

/** Whether the subject responds to the object, by relation. */
const says = { resistance: 'no', sensitivity: 'yes', overcomes: 'yes' } as const;

const opposite = { yes: 'no', no: 'yes' } as const;

/**
 * Whether a claim says that its subject responds to its object; undefined if it says nothing of that. "Does not respond" and
 * "resists" are the same answer.
 */
function answerOf(claim: Claim): string | undefined {
  const answer = says[claim.relation as keyof typeof says];
  if (!answer || claim.stance === 'questioned') return undefined;
  return claim.stance === 'negated' ? opposite[answer] : answer;
}

/**
 * Drops claims of one block that contradict each other. If a sentence says of one pair both that it responds and that it does
 * not, it was misread, and both claims are dropped. A claim completed from an earlier sentence is dropped if others on the same
 * gene and drug disagree with it. If it names its changes, only others that had to be completed count: a gene that responds
 * ("NTRK1 fusions") may have changes that resist ("G595R hinders the binding of both"), and of two that disagree in full words
 * the writer is to be told.
 */
export function withoutContradictions(claims: readonly Claim[], mentions: readonly Mention[]): readonly Claim[] {
  if (claims.length < 2) return claims;
  const names = (indexes: readonly number[]) => indexes.map((index) => nameOf(mentions[index]!)).join('+');
  const pair = (claim: Claim) => `${names(claim.subject)} ${claim.phase} > ${names(claim.object)}`;
  const genes = (claim: Claim) =>
    claim.subject
      .flatMap((index) => mentions[index]?.variants?.map((v) => v.gene ?? '') ?? mentions[index]?.ids ?? [])
      .join('+');
  const geneAndDrug = (claim: Claim) => `${genes(claim)} ${claim.phase} > ${names(claim.object)}`;

  const inSentence = new Map<string, Set<string>>();
  const ofGene = new Map<string, Set<string>>();
  const completed = new Map<string, Set<string>>();
  for (const claim of claims) {
    const answer = answerOf(claim);
    if (!answer || claim.object.length === 0) continue;
    note(ofGene, geneAndDrug(claim), answer);
    if (isStatedInFull(claim, mentions)) note(inSentence, `${claim.sentence} ${pair(claim)}`, answer);
    else note(completed, geneAndDrug(claim), answer);
  }
  return claims.filter((claim) => {
    if (!answerOf(claim) || claim.object.length === 0) return true;
    if (!isStatedInFull(claim, mentions)) {
      const answers = namesSubject(claim, mentions) ? completed : ofGene;
      return answers.get(geneAndDrug(claim))?.size === 1;
    }
    return inSentence.get(`${claim.sentence} ${pair(claim)}`)?.size === 1;
  });
}

/** Whether the sentence of a claim names the changes that the claim is about. */
const namesSubject = (claim: Claim, mentions: readonly Mention[]): boolean =>
  claim.relation === 'resistance' &&
  claim.subject.length > 0 &&
  claim.subject.every((index) => namesChange(mentions[index]!) && isInSentence(claim, mentions[index]));

function note(answers: Map<string, Set<string>>, key: string, answer: string): void {
  const known = answers.get(key);
  if (known) known.add(answer);
  else answers.set(key, new Set([answer]));
}
