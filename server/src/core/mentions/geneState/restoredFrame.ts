// Reversion mutations told by what they restore: "secondary mutations that restore the reading frame of BRCA1 or BRCA2".

import { guarded } from '../../text/guarded.ts';
import { textAfter } from '../../text/textAround.ts';
import { runStartingAt } from '../gene/geneLists.ts';
import type { StateForm } from './genePlace.ts';
import { areRestorable } from './reversion.ts';
import { stateReading } from './statePhrase.ts';

const restoring = '\\s(?:(?:that|which)\\s(?:can\\s|may\\s)?restored?|restoring)\\s(?:the\\s)?';
const changes =
  '(?:(?:acquired|secondary|second-site|somatic|intragenic|additional|new)\\s){0,2}(?:mutations?|deletions?|alterations?|changes|events?)';
const frame = '(?:open\\s)?reading\\sframe|ORF|functions?|(?:wild-type\\s|full-length\\s)?(?:protein|expression)';

/** "Mutations that restore the reading frame of", "mutations restoring": up to the first gene. */
const frameBefore = guarded(
  /restor/i,
  new RegExp(
    `(?<![\\p{L}\\d-])${changes}${restoring}(?:(?:${frame})\\s(?:of|in)\\s)?(?:the\\s|either\\s|both\\s)?$`,
    'iu',
  ),
);
const ofFrame = /\s(?:of|in)\s(?:the\s|either\s|both\s)?$/;
/** "BRCA1 function", "BRCA2 reading frame": after the genes, where nothing of the kind stands before them. */
const frameAfter = new RegExp(`^(?:['’]s)?\\s(?:${frame})(?![a-z])`, 'i');

/** Reads the reversion of genes whose loss makes a tumour respond; nothing else is reverted by being restored. */
export const restoredFrame: StateForm = ({ text, genes, index, before, gene, knowledge }) => {
  const opening = frameBefore.exec(before)?.[0];
  if (opening === undefined) return 'another form';
  const run = runStartingAt(text, genes, index);
  if (!areRestorable(run.genes, knowledge)) return 'another form';
  const after = ofFrame.test(opening) ? '' : frameAfter.exec(textAfter(text, run, 40))?.[0];
  if (after === undefined) return 'another form';
  const span = { start: gene.start - opening.length, end: run.end + after.length };
  return stateReading(span, run.genes, 'reversion', knowledge);
};
