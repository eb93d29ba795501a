import type { Block, Manuscript } from './manuscript.ts';

/** A list and the block right before it, its lead, as indexes of blocks. */
export interface LedList {
  readonly lead: number;
  readonly items: readonly number[];
  /** The items that are nested in no other item, each by its first paragraph. */
  readonly outermost: readonly number[];
  /** Whether the lead introduces the list, so that the items complete it: "The following alterations have been found:". */
  readonly introduced: boolean;
}

/**
 * Matches the end of a lead that is a colon, apart from a closing bracket ("… as follows: [level B]"), or a word after
 * which the list continues the sentence ("… arises through").
 */
const introduces =
  /:\s?(?:\[[^[\]:]{0,80}\]|\([^():]{0,80}\))?$|\s(?:includes?|including|are|is|were|by|through|via|from|to|against|with)$/u;

/** Returns whether the lead may apply to every item: it is a sentence that the items continue, or a heading. */
export const isLead = ({ lead, introduced }: LedList, blocks: readonly Block[]): boolean =>
  introduced || blocks[lead]?.kind === 'heading';

/** Returns the lists right below a paragraph or a heading. */
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
