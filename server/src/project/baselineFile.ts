import * as v from 'valibot';
import { byCodeUnit } from '../core/text/byCodeUnit.ts';

/**
 * The findings that were there when a project began, by file (relative to the folder that holds `.resistance`, `/` between parts).
 */
export type Baseline = ReadonlyMap<string, readonly string[]>;

const BaselineSchema = v.strictObject({
  schema: v.literal(1),
  files: v.record(v.string(), v.array(v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z-]+:\w+(?:\+\w+)*$/u)))),
});

/** Reads `.resistance/baseline.json`; a file that is no baseline hides nothing and says why. */
export function readBaseline(text: string): { readonly baseline: Baseline; readonly problem?: string } {
  const nothing: Baseline = new Map();
  const remedy = 'It hides nothing; write it anew with "resistance baseline create".';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const isMerge = /^(?:<{7}|={7}|>{7})/mu.test(text);
    const what = isMerge ? 'Marks of a merge stand in it.' : 'It is no valid JSON.';
    return { baseline: nothing, problem: `${what} ${remedy}` };
  }
  const read = v.safeParse(BaselineSchema, value);
  if (read.success) return { baseline: new Map(Object.entries(read.output.files)) };
  const path = (read.issues[0].path ?? []).map((part) => String(part.key)).join(' › ');
  return {
    baseline: nothing,
    problem: `It is no baseline that this version reads${path === '' ? '' : ` (at ${path})`}. ${remedy}`,
  };
}

/** The file, sorted and one finding a line, so that two branches that park different findings merge. */
export function writeBaseline(baseline: Baseline): string {
  const files = [...baseline]
    .filter(([, entries]) => entries.length > 0)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([file, entries]) => [file, [...entries].sort(byCodeUnit)] as const);
  return `${JSON.stringify({ schema: 1, files: Object.fromEntries(files) }, null, 2)}\n`;
}
