import type { Block } from '../manuscript/manuscript.ts';
import type { Table } from '../manuscript/tables.ts';

/** A list and what stands right before it, by the indexes of their blocks. */
export interface LedList {
  readonly lead: number;
  readonly items: readonly number[];
  /** Whether the lead introduces the list: "The following alterations have been found:" says what the items tell one by one. */
  readonly introduced: boolean;
}

/** A colon at the end, a last bracket aside ("… as follows: [level B]"). */
const introduces = /:\s?(?:\[[^[\]:]{0,80}\]|\([^():]{0,80}\))?$/u;

/** The lists that stand right below a paragraph, or below a line of their own that introduces them. */
export function listsOf(blocks: readonly Block[]): readonly LedList[] {
  const found: LedList[] = [];
  for (let index = 1; index < blocks.length; index++) {
    const before = blocks[index - 1]!;
    if (blocks[index]!.kind !== 'list-item' || before.kind === 'list-item') continue;
    const lead = index - 1;
    const items: number[] = [];
    for (; blocks[index]?.kind === 'list-item'; index++) items.push(index);
    const introduced = introduces.test(before.prose.text.trimEnd().slice(-160));
    if (before.kind === 'paragraph' || (before.kind === 'heading' && introduced))
      found.push({ lead, items, introduced });
  }
  return found;
}

/**
 * Numbers of the stretches that are read together, since what stands in one block of them decides the claims of another: a paragraph
 * with the list right below it, and a table with its caption.
 */
export function stretchesOf(blocks: readonly Block[], tables: readonly Table[]): readonly number[] {
  const numbers = blocks.map(({ paragraph }) => paragraph);
  for (const { lead, items } of listsOf(blocks)) for (const item of items) numbers[item] = numbers[lead]!;
  for (const { cells, caption } of tables) {
    const number = numbers[cells[0]!.block]!;
    for (const { block } of cells) numbers[block] = number;
    if (caption !== undefined) numbers[caption] = number;
  }
  return numbers;
}
