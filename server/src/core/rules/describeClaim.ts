import type { Claim } from '../claims/claim.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Mention } from '../mentions/mention.ts';
import { describeSource } from './describeSource.ts';

const wording: Readonly<Record<Claim['relation'], string>> = {
  resistance: 'resistance',
  sensitivity: 'sensitivity',
  overcomes: 'overcoming resistance',
  targets: 'target',
  mechanism: 'mechanism',
  biomarker: 'biomarker',
};

const nameOf = (mention: Mention | undefined): string =>
  mention?.labels.join('/') || mention?.text.replace(/\s+/gu, ' ') || '';

const names = (mentions: readonly Mention[], indexes: readonly number[], joint: string): string =>
  [...new Set(indexes.map((index) => nameOf(mentions[index])))].join(joint);

/** Claims of one sentence and relation in a few words: "EGFR T790M – resistance – gefitinib, erlotinib". */
export function describeClaims(claims: readonly Claim[], mentions: readonly Mention[]): string {
  const [first] = claims;
  if (!first) return '';
  const side = (of: (claim: Claim) => readonly number[]) =>
    claims.length === 1 && first.together
      ? names(mentions, of(first), ' + ')
      : names(mentions, claims.flatMap(of), ', ');
  const [subject, object] = [side((claim) => claim.subject), side((claim) => claim.object)];
  return [subject, wording[first.relation], object].filter((part) => part !== '').join(' – ');
}

/** How many works stand behind evidence. */
export const worksBehind = (knowledge: Knowledge, evidence: readonly string[]): number =>
  new Set(evidence.flatMap((id) => knowledge.evidenceItem(id)?.source ?? [])).size;

/** An item of evidence with level, disease and source: "CIViC EID238, level A, lung non-small cell carcinoma, Mok 2017, PMID 27959700". */
export function describeEvidence(knowledge: Knowledge, id: string): string {
  const item = knowledge.evidenceItem(id);
  if (!item) return id;
  const source = knowledge.source(item.source);
  const parts = [
    id.replace('civic:', 'CIViC '),
    `level ${item.level}`,
    item.disease ? knowledge.label(item.disease) : '',
    source ? describeSource(source) : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** The release that the evidence is from, as it stands at the end of a message. */
export function releaseOf(knowledge: Knowledge, id: string): string {
  const isCivic = knowledge.evidenceItem(id)?.verified === 'civic';
  const release = isCivic ? knowledge.origin(id)?.release.civic : undefined;
  return release ? ` (CIViC of ${release})` : '';
}

/** The claims of one sentence are one finding: a writer adds one citation, or reads one list of evidence. */
export function* bySentence(claims: readonly Claim[]): Iterable<readonly Claim[]> {
  let group: Claim[] = [];
  for (const claim of claims) {
    if (group[0] && group[0].span.start !== claim.span.start) {
      yield group;
      group = [];
    }
    group.push(claim);
  }
  if (group.length > 0) yield group;
}
