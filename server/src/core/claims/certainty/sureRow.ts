import type { Mention } from '../../mentions/mention.ts';
import { nameOf } from '../../mentions/mention.ts';
import { namesChange, namesTreatment } from '../arguments/arguments.ts';
import type { Claim } from '../claim.ts';
import { inBlock } from '../inBlock.ts';
import type { ClaimContext } from './claimContext.ts';
import { isHost } from './only/host.ts';
import { isInSpecialSection } from './surroundings.ts';
import { isPlainlySaid } from './words/plainWords.ts';
import { changing, laboratory, qualifying } from './words/qualifying.ts';

/** "Acquired resistance": of tumours that responded before. */
const later = /(?<![a-z])(?:acquired|secondary|relapsed|later)(?![a-z])/i;

/** Whether a heading or caption tells of the laboratory, or of a resistance that was acquired. */
const isOfSomeOnly = ({ relation }: Claim, text: string): boolean =>
  laboratory.test(text) || (relation === 'resistance' && later.test(text));

const isCause = (one: Mention): boolean => namesChange(one) || one.kind === 'mechanism';
const isSame = (one: Mention, other: Mention): boolean => nameOf(one) === nameOf(other);

/** The blocks above the rows of a table, found from one of its cells: the caption right before or after it, and its headings. */
function aboveRows({ manuscript: { blocks } }: ClaimContext, cell: number): readonly number[] {
  let [first, last] = [cell, cell];
  while (blocks[first - 1]?.cell && blocks[first - 1]!.cell!.row <= blocks[first]!.cell!.row) first--;
  while (blocks[last + 1]?.cell && blocks[last + 1]!.cell!.row >= blocks[last]!.cell!.row) last++;
  const above = [first - 1, last + 1].filter((block) => blocks[block]?.kind === 'caption');
  for (let block = first; blocks[block]?.cell?.row === 0; block++) above.push(block);
  return above;
}

/**
 * Whether a row of a table states its claim and no more: one change in the row, whose cell says nothing else; one treatment in its
 * cell, unless each of several is resisted; no cell that qualifies, or is about the laboratory, nor a heading or caption.
 */
export function isSureRow(
  context: ClaimContext,
  claim: Claim,
  cells: readonly number[],
  subject: Mention,
  object: Mention,
): boolean {
  const { manuscript, mentions, knowledge } = context;
  const textOf = (block: number) => manuscript.blocks[block]?.prose.text ?? '';
  const namesOf = (block: number) => inBlock(mentions, block).filter(({ nestedIn }) => nestedIn === undefined);
  // "No benefit" is what the cell of the effect tells, which was read as a whole.
  const isCue = (block: number) => manuscript.blocks[block]?.span.start === claim.cue.start;
  const saidIn = (block: number) =>
    isCue(block) ? textOf(block).replace(/^(?:no|not|does\snot)\s/iu, '') : textOf(block);
  const own = textOf(subject.block);
  const isAlone = cells
    .flatMap(namesOf)
    .every((one) => !isCause(one) || one === subject || isSame(one, subject) || isHost(one, subject, own, knowledge));
  const isOnly = claim.relation === 'resistance' || namesOf(object.block).filter(namesTreatment).length === 1;
  const rest = namesOf(subject.block)
    .reduce((left, { text }) => left.replace(text, ' '), own)
    .replace(/\d+/gu, ' ');
  return (
    isAlone &&
    isOnly &&
    !isInSpecialSection(context, claim) &&
    !aboveRows(context, subject.block).some((block) => isOfSomeOnly(claim, textOf(block))) &&
    isPlainlySaid(rest) &&
    !changing.test(rest) &&
    !qualifying.test(textOf(object.block)) &&
    !cells.some(
      (block) => qualifying.test(saidIn(block)) || later.test(textOf(block)) || laboratory.test(textOf(block)),
    )
  );
}
