import type { Analysis } from '../../core/analysis/analysis.ts';
import { analyze } from '../../core/analysis/analyze.ts';
import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import { defaultSettings } from '../../core/settings/settings.ts';
import { benchManuscript } from './manuscript.ts';
import { interleaved } from './rounds.ts';
import { tokenPass } from './tokenPass.ts';

/** Edits before the first timed one: a writer makes thousands in a session. */
const warmEdits = 400;
/** An edit takes a hundredth of the time of an analysis, so this many are timed for one. */
const editsPerRound = 5;

/** Returns a function that types a letter in the middle of a text, or removes it the next time. */
function writer(text: string, knowledge: Knowledge): () => Analysis {
  const middle = text.indexOf(' ', text.length >> 1);
  const edited = `${text.slice(0, middle)}s${text.slice(middle)}`;
  let last = analyze({ text, format: 'markdown' }, knowledge, defaultSettings);
  return () => {
    const next = last.manuscript.text === text ? edited : text;
    last = analyze({ text: next, format: 'markdown', previous: last }, knowledge, defaultSettings);
    return last;
  };
}

/**
 * Returns how many token passes of 10,000 words an edit takes in a text of `words` words. To be run in a process that
 * does nothing else, as a server does: other analyses would leave garbage to be collected while an edit is timed.
 */
export function editPasses(words: number, knowledge: Knowledge, rounds: number): number {
  const text = benchManuscript(knowledge, 10_000);
  const offsets = new Int32Array(text.length + 1);
  const tasks = { unit: () => tokenPass(text, offsets), edit: writer(benchManuscript(knowledge, words), knowledge) };
  const { unit, edit } = interleaved(tasks, rounds * editsPerRound, warmEdits);
  return edit / unit;
}
