import type { Block, Manuscript } from './manuscript.ts';

/** A list and what stands right before it, by the indexes of their blocks. */
export interface LedList {
  readonly lead: number;
  readonly items: readonly number[];
  /** The items that stand in no other item, each by its first paragraph. */
  readonly outermost: readonly number[];
  /** Whether the lead introduces the list: "The following alterations have been found:" says what the items tell one by one. */
  readonly introduced: boolean;
}

/**
 * A colon at the end, a last bracket aside ("… as follows: [level B]"), or a sentence that goes on in the list ("…
 * arises through").
 */
const introduces =
  /:\s?(?:\[[^[\]:]{0,80}\]|\([^():]{0,80}\))?$|\s(?:includes?|including|are|is|were|by|through|via|from|to|against|with)$/u;

/** Whether what stands before a list may say something of all its items: a sentence that goes on in them, or a heading. */
export const isLead = ({ lead, introduced }: LedList, blocks: readonly Block[]): boolean =>
  introduced || blocks[lead]?.kind === 'heading';

/** The lists that stand right below a paragraph or a heading. */
export function listsOf({ text, blocks }: Manuscript): readonly LedList[] {
  const columnOf = (index: number) => {
    const { start } = blocks[index]!.span;
    return start - text.lastIndexOf('\n', start - 1);
  };
  const found: LedList[] = [];
  for (let index = 1; index < blocks.length; index++) {
    const before = blocks[index - 1]!;
    if (blocks[index]!.kind !== 'list-item' || before.kind === 'list-item') continue;
    const lead = index - 1;
    const items: number[] = [];
    for (; blocks[index]?.kind === 'list-item'; index++) items.push(index);
    if (before.kind !== 'paragraph' && before.kind !== 'heading') continue;
    const column = columnOf(lead + 1);
    const outermost = items.filter((item) => columnOf(item) === column);
    found.push({ lead, items, outermost, introduced: introduces.test(before.prose.text.trimEnd().slice(-160)) });
  }
  return found;
}
