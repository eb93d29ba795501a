import { keyPlace } from '../../manuscript/citations/keyPlace.ts';
import { authorYearOf } from '../../manuscript/references/references.ts';
import { workName } from '../../manuscript/references/workName.ts';
import type { Edit } from '../../text/edit.ts';
import type { Fix } from '../finding.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { type CitedKey, citedByAuthor, entriesOfAuthor, lackedByFile } from './citedList.ts';
import { agreesWithNames, type NearestWork, nearestWork, yearNumber } from './nearestWork.ts';

const surest = 2;

function fixOf(text: string, cited: CitedKey, surname: string, year: string, near: NearestWork): Fix | undefined {
  const { work, by } = near;
  const place = keyPlace(text, cited.citation, cited.index);
  const words = text.slice(place.start, place.end);
  if (!words.startsWith(surname) || !words.endsWith(year) || work.year === undefined) return undefined;
  const first = work.authors[0] ?? '';
  const isSlipOfYear = (meant: string): boolean =>
    Math.abs(yearNumber(meant) - yearNumber(year)) <= surest && agreesWithNames(words, work);
  let edit: Edit | undefined;
  if (by === 'spelling') edit = { start: place.start, end: place.start + surname.length, newText: first };
  else if (by === 'year' && isSlipOfYear(work.year))
    edit = { start: place.end - year.length, end: place.end, newText: work.year };
  return (
    edit && {
      title: `Write ${edit.newText}, as the reference list does`,
      safety: 'review',
      reason: 'Either may be wrong: look at the work.',
      edits: [edit],
    }
  );
}

function differenceOf({ by, work }: NearestWork, words: string): string {
  if (by === 'spelling') return 'whose author is spelled otherwise';
  if (by === 'author') return 'where this is not the first author';
  return agreesWithNames(words, work) ? 'which has another year' : 'which has another year and other authors';
}

function finding({ manuscript, references }: RuleContext, cited: CitedKey) {
  const { surname, year = '' } = authorYearOf(cited.key);
  const near = nearestWork(references.listed, surname, year);
  const fix = near && fixOf(manuscript.text, cited, surname, year, near);
  const place = keyPlace(manuscript.text, cited.citation, cited.index);
  const words = manuscript.text.slice(place.start, place.end).replace(/\s+/g, ' ');
  return {
    span: cited.citation.keys.length === 1 ? cited.citation.span : place,
    message: `The reference list has no entry for “${words}”.${near ? ` The nearest is ${workName(near.work)}, ${differenceOf(near, words)}.` : ''}`,
    related: near ? [{ ...near.work.span, message: workName(near.work) }] : [],
    fixes: fix ? [fix] : [],
  };
}

/** The finding for a work that the bibliography files lack; of one author the entry nearest in time is named. */
function lackedFinding({ manuscript, references: { bibliography } }: RuleContext, cited: CitedKey) {
  const { surname, year } = authorYearOf(cited.key);
  const place = keyPlace(manuscript.text, cited.citation, cited.index);
  const words = manuscript.text.slice(place.start, place.end).replace(/\s+/g, ' ');
  const away = (entry: { readonly year?: string }): number => Math.abs(yearNumber(entry.year) - yearNumber(year));
  const [near] = [...entriesOfAuthor(bibliography?.entries ?? [], surname)].sort((a, b) => away(a) - away(b));
  const files = bibliography?.files.map(({ name }) => name).join(' and ');
  return {
    span: cited.citation.keys.length === 1 ? cited.citation.span : place,
    message: `No entry for “${words}” in ${files}.${near ? ` The nearest is ${near.key}, ${workName(near)}.` : ''}`,
  };
}

const list =
  '## References\n\nAbe, K., & Lind, M. (2011). Pumps of resistant cells. *J Ex*, 3, 1–9.\n\nBose, R., Dahl, T., & Ek, O. (2012). Targets that change. *J Ex*, 4, 10–19.\n\nCruz, P. (2013). Cells that wait. *J Ex*, 5, 20–29.';

export const citeUnresolvedAuthorYear = defineRule({
  id: 'cite/unresolved-author-year',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'review',
  title: 'An author and year that the reference list does not have',
  why: 'The reader finds no entry, or finds another work under the same name. Where the list has the author with another year, the year with a name spelled otherwise, or the name as a later author, that entry is named. The entries of a bibliography file count as a list where the text cites from it; then only citations that name two authors or “et al.” are judged. Only a list whose entries begin with authors is judged, and only where the text cites that way and most of its citations lead there.',
  examples: [
    {
      text: `Cells pump (Abe & Lind, 2011), change (Bose et al., 2012) and wait ⟦(Cruz, 2014)⟧.\n\n${list}`,
      fixed: `Cells pump (Abe & Lind, 2011), change (Bose et al., 2012) and wait (Cruz, 2013).\n\n${list}`,
    },
    {
      text: `Cells pump (Abe & Lind, 2011) and wait (Cruz, 2013). All do (Cruz, 2013; ⟦Dunn et al., 2015⟧).\n\n${list}`,
    },
    { text: `Abe and Lind (2011) saw pumps; cells change (Bose et al., 2012) and wait (Crúz, 2013).\n\n${list}` },
    { text: `Cells pump (Abe & Lind, 2011) and wait (Cruz, 2013), as a meeting heard (Boston, MA, 2014).\n\n${list}` },
    {
      text: `Abe and Lind (2011) saw pumps, van 't Hof and Ek (2015) saw none, and cells change (Bose et al., 2012).\n\n${list}\n\nvan 't Hof, W., & Ek, O. (2015). Pumps that rest. *J Ex*, 7, 40–49.`,
      note: 'a particle with an apostrophe',
    },
    {
      text: '---\nbibliography: refs.bib\n---\n\nCells pump [@abe; @lind], change [@bose], wait ⟦(Dunn et al., 2015)⟧ and go (Abe et al., 2011; Boston, 2014).',
      bibliography:
        '@article{abe, author={Abe, K. and Ek, O. and Cruz, P.}, year=2011}\n@article{lind, author={Lind, M.}, year=2013}\n@article{bose, author={Bose, R.}, year=2012}',
    },
    { text: 'Cells pump (Abe & Lind, 2011) and wait (Cruz, 2014).', note: 'no reference list here' },
  ],
  *check(context) {
    for (const cited of citedByAuthor(context)?.lost ?? []) {
      // Initials of an organisation, which the list writes out.
      if (/^\p{Lu}+$/u.test(authorYearOf(cited.key).surname)) continue;
      const place = keyPlace(context.manuscript.text, cited.citation, cited.index);
      // "(Boston, MA, 2019)" is a place.
      if (/^[^,]+,\s\p{Lu}{2,3},?\s\d/u.test(context.manuscript.text.slice(place.start, place.end))) continue;
      yield finding(context, cited);
    }
    for (const cited of lackedByFile(context)) yield lackedFinding(context, cited);
  },
});
