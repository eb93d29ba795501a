import { readFileSync } from 'node:fs';
import { createKnowledge } from '../../core/knowledge/createKnowledge.ts';
import { openLayer } from '../../core/knowledge/layer.ts';
import { benchManuscript } from './manuscript.ts';
import { type StageTimes, stageTimes } from './stages.ts';
import { basesOfTerms, termRatios } from './terms.ts';

/** What is measured without a server. */
export interface InProcess extends StageTimes {
  /** Of the manuscript. */
  readonly words: number;
  readonly terms: readonly { readonly name: string; readonly ratio: number }[];
}

/** `node inProcess.js knowledge.bin rounds` writes an `InProcess` as JSON. */
function main([file = '', rounds = '']: readonly string[]): void {
  const read = openLayer('shipped', readFileSync(file));
  if ('problem' in read) throw new Error(read.problem);
  const knowledge = createKnowledge([read.layer]);
  const text = benchManuscript(knowledge, 10_000);
  const times = stageTimes(text, knowledge, Number(rounds));
  const terms = termRatios(basesOfTerms(read.layer), Number(rounds));
  const measured: InProcess = { words: text.split(/\s+/u).length, ...times, terms };
  process.stdout.write(JSON.stringify(measured));
}

main(process.argv.slice(2));
