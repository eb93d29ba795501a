import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Fix } from '../rules/finding.ts';
import type { Edit } from '../text/edit.ts';
import { isLaidOut, mayHaveLaidOut } from './laidOutTables.ts';

/** "gefit**nib": emphasis that begins or ends inside the word. An edit would leave its other mark behind. */
function isTorn(written: string): boolean {
  const marks = [...written.matchAll(/(?<=\p{L})(\*{1,3}|_{1,3})(?=\p{L})/gu)];
  return marks.length % 2 === 1;
}

const named = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
const targets = /\]\(#([^()\s]{1,200})\)/g;

/** The names of the headings that links of the text point at, by the identifiers that are made of their words. */
const linkedHeadings = (text: string): ReadonlySet<string> =>
  text.includes('](#') ? new Set([...text.matchAll(targets)].map(([, target = '']) => named(target))) : new Set();

/** Whether an edit changes the words of a heading that a link points at. */
function isInLinkedHeading({ text, blocks }: Manuscript, linked: ReadonlySet<string>, { start, end }: Edit): boolean {
  if (linked.size === 0) return false;
  const heading = blocks.find(({ kind, span }) => kind === 'heading' && span.start <= start && end <= span.end);
  if (!heading || !linked.has(named(heading.prose.text))) return false;
  const [line = ''] = text.slice(start, heading.span.end + 200).split('\n', 1);
  return !line.includes('{#');
}

/**
 * Returns what leaves out fixes that would tear markup apart, and leaves for review what would do harm in its place. What it needs to know
 * of the text as a whole is found out once, at the first safe fix.
 */
export function harmlessIn(manuscript: Manuscript): (fixes: readonly Fix[]) => readonly Fix[] {
  let text: { readonly linked: ReadonlySet<string>; readonly hasLaidOut: boolean } | undefined;
  const harm = (edit: Edit): string | undefined => {
    text ??= { linked: linkedHeadings(manuscript.text), hasLaidOut: mayHaveLaidOut(manuscript.text) };
    const isLonger = edit.newText.length !== edit.end - edit.start;
    if (text.hasLaidOut && isLonger && isLaidOut(manuscript.text, edit.start))
      return 'The columns of a table are laid out by spaces here.';
    return isInLinkedHeading(manuscript, text.linked, edit) ? 'A link of the text points at this heading.' : undefined;
  };
  const isWhole = ({ start, end, newText }: Edit): boolean =>
    newText === '' || !isTorn(manuscript.text.slice(start, end));
  return (fixes) =>
    fixes.flatMap((fix): readonly Fix[] => {
      const whole = fix.edits.filter(isWhole);
      if (whole.length === 0 && fix.edits.length > 0) return [];
      const kept = whole.length === fix.edits.length ? fix : { ...fix, edits: whole };
      if (kept.safety !== 'safe') return [kept];
      const reason = whole.map(harm).find((one) => one !== undefined);
      return [reason === undefined ? kept : { ...kept, safety: 'review', reason }];
    });
}
