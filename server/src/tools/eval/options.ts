import { parseArgs } from 'node:util';
import { developmentSets, manuscriptSet } from './developmentSets.ts';

export interface Options {
  /** Folder with the corpora and their scorers. */
  readonly corpora: string;
  /** Folder with the texts of the annotated manuscripts; without it they are not scored. */
  readonly manuscripts?: string;
  /** Only this set. */
  readonly set?: string;
  /** Number of bootstrap samples for intervals of F1. */
  readonly ci?: number;
  /** How many errors of each kind are listed. */
  readonly errors?: number;
  readonly write: boolean;
}

export const usage = `Usage: npm run eval -- --corpora DIR [--manuscripts DIR] [--set NAME] [--ci SAMPLES] [--errors N] [--write]

Annotates the development sets, scores them with the scorers beside them and compares the figures with test/eval/report.md.

  --corpora DIR      holds the *.jsonl sets, score.mjs and score_manuscripts.mjs; the texts are not part of this repository
  --manuscripts DIR  holds the texts that DIR/gold_manuscripts annotates
  --set NAME         this set only: ${[...developmentSets.map(({ name }) => name), manuscriptSet].join(', ')}
  --ci SAMPLES       adds an interval of F1 over documents; 1000 is usual
  --errors N         with --set: lists the errors by kind, N of each, instead of comparing
  --write            rewrites the report; needs --corpora and --manuscripts, since it holds all sets

Exit code 1: a figure fell by more than 0.005 against the report. Exit code 2: wrong usage, or something is missing.`;

const whole = (text: string | undefined): number | undefined =>
  text !== undefined && /^[1-9]\d*$/u.test(text) ? Number(text) : undefined;

/** Reads the arguments; a problem says what is missing. */
export function readOptions(args: readonly string[]): Options | { readonly problem: string } {
  const text = { type: 'string' } as const;
  let values: Partial<Record<'corpora' | 'manuscripts' | 'set' | 'ci' | 'errors', string>> & { write?: boolean };
  try {
    const options = {
      corpora: text,
      manuscripts: text,
      set: text,
      ci: text,
      errors: text,
      write: { type: 'boolean' },
    } as const;
    values = parseArgs({ args: [...args], options }).values;
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
  const { corpora, manuscripts, set, write = false } = values;
  const [ci, errors] = [whole(values.ci), whole(values.errors)];
  if (!corpora) return { problem: '--corpora is missing: the folder with the development sets and their scorers.' };
  if (values.ci !== undefined && !ci) return { problem: '--ci takes a whole number of samples above 0.' };
  if (values.errors !== undefined && !errors) return { problem: '--errors takes a whole number above 0.' };
  if (errors && !set) return { problem: '--errors needs --set: the errors of one set are listed at a time.' };
  if (write && (set || !manuscripts))
    return { problem: '--write needs --manuscripts and no --set: the report holds all sets.' };
  if (set === manuscriptSet && !manuscripts) return { problem: `--set ${manuscriptSet} needs --manuscripts.` };
  if (set && set !== manuscriptSet && !developmentSets.some(({ name }) => name === set))
    return { problem: `There is no set ${set}.` };
  return {
    corpora,
    write,
    ...(manuscripts ? { manuscripts } : {}),
    ...(set ? { set } : {}),
    ...(ci ? { ci } : {}),
    ...(errors ? { errors } : {}),
  };
}
