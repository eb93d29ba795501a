import { readFileSync } from 'node:fs';
import { createKnowledge } from '../../core/knowledge/createKnowledge.ts';
import { openLayer } from '../../core/knowledge/layer.ts';
import { editPasses } from './edits.ts';
import { benchManuscript, longWords } from './manuscript.ts';
import { type StageTimes, stageTimes } from './stages.ts';
import { basesOfTerms, termRatios } from './terms.ts';

/** The measurements that need no server, each taken in a process of its own. */
export interface InProcess {
  readonly stages: StageTimes & { /** Of the manuscript. */ readonly words: number };
  /** In token passes. */
  readonly edit: number;
  /** The same for a text of `longWords` words. */
  readonly longEdit: number;
  readonly terms: readonly { readonly name: string; readonly ratio: number }[];
}

/** `node inProcess.js knowledge.bin rounds part` writes that part of an `InProcess` as JSON. */
function main([file = '', rounds = '', part = '']: readonly string[]): void {
  const read = openLayer('shipped', readFileSync(file));
  if ('problem' in read) throw new Error(read.problem);
  const knowledge = createKnowledge([read.layer]);
  const measures: { readonly [P in keyof InProcess]: () => InProcess[P] } = {
    stages: () => {
      const text = benchManuscript(knowledge, 10_000);
      return { words: text.split(/\s+/u).length, ...stageTimes(text, knowledge, Number(rounds)) };
    },
    edit: () => editPasses(10_000, knowledge, Number(rounds)),
    longEdit: () => editPasses(longWords, knowledge, Number(rounds)),
    terms: () => termRatios(basesOfTerms(read.layer), Number(rounds)),
  };
  process.stdout.write(JSON.stringify(measures[part as keyof InProcess]()));
}

main(process.argv.slice(2));
