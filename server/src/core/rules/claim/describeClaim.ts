import { type Claim, isInSentence, statedRelation } from '../../claims/claim.ts';
import type { Mention } from '../../mentions/mention.ts';
import { nameOf } from '../../mentions/mention.ts';
import { inWords } from '../../text/inWords.ts';

/** Of an overcoming see `relationText`. */
const wording: Readonly<Record<Exclude<Claim['relation'], 'overcomes'>, string>> = {
  resistance: 'resistance',
  sensitivity: 'sensitivity',
  targets: 'target',
  mechanism: 'mechanism',
  biomarker: 'biomarker',
};

/** The name of a mention, or else its words. */
const wordsOf = (mention: Mention | undefined): string =>
  mention ? nameOf(mention) || mention.text.replace(/\s+/gu, ' ') : '';

const names = (mentions: readonly Mention[], indexes: readonly number[], joint: string): string =>
  [...new Set(indexes.map((index) => wordsOf(mentions[index])))].join(joint);

/** A claim in words, with its sides as the message names them. */
interface ClaimInWords {
  readonly subjects: readonly string[];
  /** Whether the effect is that of the subjects' absence. */
  readonly without: boolean;
  readonly relation: string;
  readonly objects: readonly string[];
}

/** Of an overcoming the treatment comes last, as the agent. */
const by = ' by';

/** "resistance", "no sensitivity", "resistance to letrozole not overcome by". */
function relationText(claim: Claim, mentions: readonly Mention[]): string {
  const { stance } = claim;
  const stated = statedRelation(claim);
  if (stated !== 'overcomes') {
    return stance === 'negated' ? `no ${wording[stated]}` : wording[stated];
  }
  const resisted = claim.resisted ? ` to ${names(mentions, claim.resisted, ', ')}` : '';
  return `resistance${resisted}${stance === 'negated' ? ' not' : ''} overcome${claim.object.length > 0 ? by : ''}`;
}

function statementOf(claim: Claim, mentions: readonly Mention[]): ClaimInWords {
  const joint = claim.together ? ' + ' : ', ';
  const subjects = `${names(mentions, claim.subject, joint)}${claim.phase ? ` in ${claim.phase}` : ''}`;
  return {
    subjects: [subjects],
    without: claim.without === true,
    relation: relationText(claim, mentions),
    objects: [names(mentions, claim.object, joint)],
  };
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n');

/**
 * Merges statements that differ on one side only into one that lists that side; what holds for one pair is never said of
 * another.
 */
function joined(statements: readonly ClaimInWords[], side: 'subjects' | 'objects'): readonly ClaimInWords[] {
  const other = side === 'subjects' ? 'objects' : 'subjects';
  const whole: ClaimInWords[] = [];
  for (const statement of statements) {
    const at = whole.findIndex(
      (one) =>
        one.relation === statement.relation &&
        one.without === statement.without &&
        isSame(one[other], statement[other]),
    );
    const found = whole[at];
    if (!found) whole.push(statement);
    else whole[at] = { ...found, [side]: [...new Set([...found[side], ...statement[side]])] };
  }
  return whole;
}

/**
 * Describes the claims of one sentence: "EGFR T790M – resistance – gefitinib, erlotinib; EGFR T790M – resistance overcome by
 * osimertinib".
 */
export function describeClaims(claims: readonly Claim[], mentions: readonly Mention[]): string {
  const statements = claims.map((claim) => statementOf(claim, mentions));
  return joined(joined(statements, 'objects'), 'subjects')
    .map(({ subjects, without, relation, objects }) => {
      const cause = `${without ? 'without ' : ''}${subjects.join(without ? ' or ' : ', ')}`;
      const treatments = objects.join(', ');
      const end = relation.endsWith(by) && treatments !== '' ? [`${relation} ${treatments}`] : [relation, treatments];
      return [cause, ...end].filter((part) => part !== '').join(' – ');
    })
    .join('; ');
}

/** The names that claims join, as far as their sentence has them, in its order: "AKT1, NR3C1 and MK-2206". */
export function namesJoined(claims: readonly Claim[], mentions: readonly Mention[]): string {
  const indexes = claims.flatMap((claim) =>
    [...claim.subject, ...claim.object].filter((index) => isInSentence(claim, mentions[index])),
  );
  return inWords([...new Set(indexes.sort((a, b) => a - b).map((index) => wordsOf(mentions[index])))], 'and');
}
