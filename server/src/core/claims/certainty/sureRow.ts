import type { Mention } from '../../mentions/mention.ts';
import { namesTreatment } from '../arguments/arguments.ts';
import type { Claim } from '../claim.ts';
import { inBlock } from '../inBlock.ts';
import type { ClaimContext } from './claimContext.ts';
import { isHost } from './namedAlone.ts';
import { isPlainlySaid } from './plainWords.ts';
import { changing, laboratory, qualifying } from './qualifying.ts';

/** "Acquired resistance": of tumours that responded before. */
const later = /(?<![a-z])(?:acquired|secondary|relapsed|later)(?![a-z])/i;

const isChange = ({ kind }: Mention): boolean => kind === 'variant' || kind === 'fusion' || kind === 'mechanism';
const isSame = (one: Mention, other: Mention): boolean => one.labels.join() === other.labels.join();

/**
 * Whether a row of a table states its claim and no more: one change in the row, whose cell says nothing else; one treatment in its
 * cell, unless each of several is resisted; no cell that qualifies, or is about the laboratory.
 */
export function isSureRow(
  { manuscript, mentions, knowledge }: ClaimContext,
  claim: Claim,
  cells: readonly number[],
  subject: Mention,
  object: Mention,
): boolean {
  const textOf = (block: number) => manuscript.blocks[block]?.prose.text ?? '';
  const namesOf = (block: number) => inBlock(mentions, block).filter(({ nestedIn }) => nestedIn === undefined);
  const own = textOf(subject.block);
  const isAlone = cells
    .flatMap(namesOf)
    .every((one) => !isChange(one) || one === subject || isSame(one, subject) || isHost(one, subject, own, knowledge));
  const isOnly = claim.relation === 'resistance' || namesOf(object.block).filter(namesTreatment).length === 1;
  const rest = namesOf(subject.block)
    .reduce((left, { text }) => left.replace(text, ' '), own)
    .replace(/\d+/gu, ' ');
  return (
    isAlone &&
    isOnly &&
    isPlainlySaid(rest) &&
    !changing.test(rest) &&
    !qualifying.test(textOf(object.block)) &&
    !cells.some(
      (block) => qualifying.test(textOf(block)) || later.test(textOf(block)) || laboratory.test(textOf(block)),
    )
  );
}
