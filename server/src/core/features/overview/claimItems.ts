import type { Analysis } from '../../analysis/analysis.ts';
import { type Claim, isStatedInFull, type Verdict } from '../../claims/claim.ts';
import { worksBehind } from '../../claims/evidence/weighItems.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Mention } from '../../mentions/mention.ts';
import { describeClaims } from '../../rules/claim/describeClaim.ts';
import { groupBy } from '../../text/groupBy.ts';
import { plural } from '../../text/plural.ts';
import { claimsOnResponse } from '../evidence/claimsOnResponse.ts';
import { undecided } from '../evidence/verdictWords.ts';
import type { OverviewItem } from './overviewItem.ts';

/** How claims are grouped: by the manuscript's sections, or by what curated evidence says about them. */
export type ClaimOrder = 'section' | 'verdict';

/** In the order of a writer's attention. */
const verdicts: readonly Verdict[] = ['disagrees', 'divided', 'agrees', 'silent'];

/** The verdict in a line of the Evidence view, which is narrow. */
const words: Readonly<Record<Verdict, string>> = {
  disagrees: 'disagrees',
  divided: 'divided',
  agrees: 'agrees',
  silent: 'silent',
};

const titles: Readonly<Record<Verdict, string>> = {
  disagrees: 'Curated evidence disagrees',
  divided: 'Curated evidence is divided',
  agrees: 'Curated evidence agrees',
  silent: 'Curated evidence is silent, or does not decide',
};

/** A line for those claims of a sentence that have the same words and verdict. */
export interface ClaimLine {
  readonly claims: readonly [Claim, ...Claim[]];
  readonly verdict: Verdict;
}

/**
 * Whether a claim is shown. What it takes from earlier sentences may be misread, so it is shown only if evidence agrees; that
 * evidence is divided, only where cause and treatment are together and the claim is asserted.
 */
function isShown(claim: Claim, mentions: readonly Mention[]): boolean {
  if (claim.verdict === 'agrees') return true;
  if (!isStatedInFull(claim, mentions)) return false;
  return claim.verdict !== 'divided' || (claim.plain && claim.stance === 'asserted');
}

/** The claims that are shown, in reading order, with those alike in one line. */
export function claimLines({ claims, mentions }: Analysis): readonly ClaimLine[] {
  const shown = claimsOnResponse(claims).filter((claim) => isShown(claim, mentions));
  const alike = groupBy(shown, (claim) => [
    [claim.span.start, claim.relation, claim.stance, claim.together ? claim.cue.start : '', claim.verdict].join(' '),
  ]);
  return [...alike.values()].flatMap(([first, ...others]) =>
    first ? [{ claims: [first, ...others], verdict: first.verdict }] : [],
  );
}

const hasEvidence = ({ evidence }: Claim): boolean => evidence.for.length + evidence.against.length > 0;

/** "not cited, agrees, level A, 5 works"; without the verdict if the line is grouped under it. */
function detailOf(knowledge: Knowledge, { claims, verdict }: ClaimLine, order: ClaimOrder): string {
  const [{ stance, cited, exemption }] = claims;
  const isUndecided = verdict === 'silent' && claims.some(hasEvidence);
  const sides = { agrees: 'for', divided: 'for', disagrees: 'against', silent: undefined } as const;
  const side = sides[verdict];
  const evidence = side === undefined ? [] : claims.flatMap((claim) => claim.evidence[side]);
  const levels = evidence.flatMap((id) => knowledge.evidenceItem(id)?.level ?? []).sort();
  const works = worksBehind(knowledge, evidence);
  return [
    ...(stance === 'asserted' ? [] : [stance]),
    ...(cited || exemption ? [] : ['not cited']),
    ...(order === 'section' ? [isUndecided ? undecided : words[verdict]] : []),
    ...(levels[0] ? [`level ${levels[0]}`, plural(works, 'work')] : []),
  ].join(', ');
}

/** A line with its words, verdict and place. */
export function claimItem(
  { mentions }: Analysis,
  knowledge: Knowledge,
  line: ClaimLine,
  order: ClaimOrder,
): OverviewItem {
  const [{ span }] = line.claims;
  return {
    kind: line.verdict,
    label: describeClaims(line.claims, mentions),
    detail: detailOf(knowledge, line, order),
    span,
    items: [],
  };
}

/** The number of lines per verdict: "1 divided, 4 agree, 2 silent". */
function tally(lines: readonly ClaimLine[]): string {
  const short: Readonly<Record<Verdict, string>> = {
    disagrees: 'disagree',
    divided: 'divided',
    agrees: 'agree',
    silent: 'silent',
  };
  return verdicts
    .map((verdict) => ({ verdict, count: lines.filter((line) => line.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${short[verdict]}`)
    .join(', ');
}

/** The claims on how tumours respond to treatment, grouped by section or by verdict. */
export function claimItems(analysis: Analysis, knowledge: Knowledge, order: ClaimOrder): OverviewItem {
  const lines = claimLines(analysis);
  const { sections, blocks } = analysis.manuscript;
  const itemsOf = (some: readonly ClaimLine[]) => some.map((line) => claimItem(analysis, knowledge, line, order));
  const bySection = (): readonly OverviewItem[] =>
    [...groupBy(lines, ({ claims: [{ block }] }) => [`${blocks[block]?.section ?? -1}`])].map(([index, some]) => {
      const title = sections[Number(index)]?.title || 'Before the first heading';
      return { kind: 'section', label: title, detail: tally(some), items: itemsOf(some) };
    });
  const byVerdict = (): readonly OverviewItem[] =>
    verdicts.flatMap((verdict): OverviewItem[] => {
      const some = lines.filter((line) => line.verdict === verdict);
      return some.length === 0
        ? []
        : [{ kind: verdict, label: titles[verdict], detail: `${some.length}`, items: itemsOf(some) }];
    });
  return {
    kind: 'claims',
    label: 'Claims',
    detail: lines.length === 0 ? 'no sentence says what causes or overcomes resistance' : tally(lines),
    items: order === 'section' ? bySection() : byVerdict(),
  };
}
