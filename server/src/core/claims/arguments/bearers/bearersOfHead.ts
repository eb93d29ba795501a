import type { Span } from '../../../text/span.ts';
import type { Argument } from '../arguments.ts';
import { headOf } from '../lists/headOfItem.ts';
import { isBeforeCells, isBeforeTumours } from './bearers.ts';

/** "X: upregulated in …", "X: common in …". */
const seenIn =
  /^[^:]{0,60}:\s(?:(?:often|commonly|frequently|sometimes|rarely)\s)?(?:[a-z]+ed|found|seen|lost|common|frequent|rare|high|low)\s(?:in|by)\s/;

/** "X: upregulated in Y-deficient tumours; D reverses it": whether an argument describes the tumours in which the head of an item is seen. */
export function isBearerOfHead(text: string, sentence: Span, args: readonly Argument[], a: Argument): boolean {
  const { prose } = a.mention;
  if (!isBeforeTumours(text, prose) && !isBeforeCells(text, prose)) return false;
  const last = headOf(text, sentence, args).at(-1);
  return (
    last !== undefined &&
    last !== a &&
    last.mention.prose.end < prose.start &&
    seenIn.test(text.slice(last.mention.prose.end, prose.start))
  );
}
