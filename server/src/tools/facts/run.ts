import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createKnowledge } from '../../core/knowledge/createKnowledge.ts';
import { builtLayer } from '../builtLayer.ts';
import { factsReport } from './factsReport.ts';
import { type Outcome, outcomes, putFact, readFacts } from './putFact.ts';

const folder = path.resolve(__dirname, '../../../../test/eval');
const reportFile = path.join(folder, 'specialist-facts.md');

/** Prints what the base answers to the facts; `--write` stores it, `--list OUTCOME` prints the facts with that outcome. */
function main(args: readonly string[]): number {
  const knowledge = createKnowledge([builtLayer()]);
  const facts = readFacts(readFileSync(path.join(folder, 'specialist-facts.tsv'), 'utf8'));
  const answered = facts.map((fact) => ({ fact, outcome: putFact(knowledge, fact) }));
  const asked = args[args.indexOf('--list') + 1] as Outcome;
  if (args.includes('--list')) {
    if (!outcomes.includes(asked)) {
      console.error(`--list takes one of: ${outcomes.join(', ')}.`);
      return 2;
    }
    for (const { fact, outcome } of answered) if (outcome === asked) console.log(Object.values(fact).join('\t'));
    return 0;
  }
  const page = factsReport(answered);
  console.log(page);
  if (args.includes('--write')) writeFileSync(reportFile, page);
  return answered.some(({ outcome }) => outcome === 'disagrees') ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
