import type { Mention } from '../../mentions/mention.ts';
import { type Claim, isStatedInFull } from '../claim.ts';

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
 * gene and drug disagree with it.
 */
export function withoutContradictions(claims: readonly Claim[], mentions: readonly Mention[]): readonly Claim[] {
  if (claims.length < 2) return claims;
  const names = (indexes: readonly number[]) => indexes.map((index) => mentions[index]?.labels.join('/')).join('+');
  const pair = (claim: Claim) => `${names(claim.subject)} ${claim.phase} > ${names(claim.object)}`;
  const genes = (claim: Claim) =>
    claim.subject
      .flatMap((index) => mentions[index]?.variants?.map((v) => v.gene ?? '') ?? mentions[index]?.ids ?? [])
      .join('+');
  const geneAndDrug = (claim: Claim) => `${genes(claim)} ${claim.phase} > ${names(claim.object)}`;

  const inSentence = new Map<string, Set<string>>();
  const ofGene = new Map<string, Set<string>>();
  for (const claim of claims) {
    const answer = answerOf(claim);
    if (!answer || claim.object.length === 0) continue;
    note(ofGene, geneAndDrug(claim), answer);
    if (!isStatedInFull(claim, mentions)) continue;
    note(inSentence, `${claim.sentence} ${pair(claim)}`, answer);
  }
  return claims.filter((claim) => {
    if (!answerOf(claim) || claim.object.length === 0) return true;
    if (!isStatedInFull(claim, mentions)) return ofGene.get(geneAndDrug(claim))?.size === 1;
    return inSentence.get(`${claim.sentence} ${pair(claim)}`)?.size === 1;
  });
}

function note(answers: Map<string, Set<string>>, key: string, answer: string): void {
  const known = answers.get(key);
  if (known) known.add(answer);
  else answers.set(key, new Set([answer]));
}
