import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Fix } from '../rules/finding.ts';
import type { Edit } from '../text/edit.ts';
import { isLaidOut } from './laidOutTables.ts';

/** "gefit**nib": emphasis that begins or ends inside the word. An edit would leave its other mark behind. */
function isTorn(written: string): boolean {
  const marks = [...written.matchAll(/(?<=\p{L})(\*{1,3}|_{1,3})(?=\p{L})/gu)];
  return marks.length % 2 === 1;
}

const named = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
const targets = /\]\(#([^()\s]{1,200})\)/g;

/** Whether a link of the text points at the heading that an edit is in, by the identifier that is made of its words. */
function isLinkedHeading({ text, blocks }: Manuscript, { start, end }: Edit): boolean {
  if (!text.includes('](#')) return false;
  const heading = blocks.find(({ kind, span }) => kind === 'heading' && span.start <= start && end <= span.end);
  if (
    !heading ||
    text
      .slice(start, heading.span.end + 200)
      .split('\n', 1)[0]!
      .includes('{#')
  )
    return false;
  const name = named(heading.prose.text);
  return [...text.matchAll(targets)].some(([, target = '']) => named(target) === name);
}

/** Why an edit may do harm in its place; undefined if it does none. */
function harm(manuscript: Manuscript, edit: Edit): string | undefined {
  const isLonger = edit.newText.length !== edit.end - edit.start;
  if (isLonger && isLaidOut(manuscript.text, edit.start)) return 'The columns of a table are laid out by spaces here.';
  return isLinkedHeading(manuscript, edit) ? 'A link of the text points at this heading.' : undefined;
}

/** The fixes without edits that would tear markup apart; what would do harm in its place is for review. */
export function harmless(fixes: readonly Fix[], manuscript: Manuscript): readonly Fix[] {
  return fixes.flatMap((fix): readonly Fix[] => {
    const whole = fix.edits.filter(
      ({ start, end, newText }) => newText === '' || !isTorn(manuscript.text.slice(start, end)),
    );
    if (whole.length === 0 && fix.edits.length > 0) return [];
    const kept = whole.length === fix.edits.length ? fix : { ...fix, edits: whole };
    if (kept.safety !== 'safe') return [kept];
    const reason = whole.map((edit) => harm(manuscript, edit)).find((one) => one !== undefined);
    return [reason === undefined ? kept : { ...kept, safety: 'review', reason }];
  });
}
