import { readFileSync } from 'node:fs';
import path from 'node:path';
import { joinFiles, readAtOnce } from '../../server/src/bibliography/readBibliography.ts';
import type { Analysis } from '../../server/src/core/analysis/analysis.ts';
import { analyze } from '../../server/src/core/analysis/analyze.ts';
import { createKnowledge } from '../../server/src/core/knowledge/createKnowledge.ts';
import type { Knowledge } from '../../server/src/core/knowledge/knowledge.ts';
import { openLayer } from '../../server/src/core/knowledge/layer.ts';
import type { Format } from '../../server/src/core/manuscript/manuscript.ts';
import type { Bibliography } from '../../server/src/core/manuscript/references/bibliography.ts';
import { defaultSettings, type Settings } from '../../server/src/core/settings/settings.ts';
import { root } from './sourceFiles.ts';

let shipped: Knowledge | undefined;

/** The knowledge base that ships, as the build compiled it. */
export function shippedKnowledge(): Knowledge {
  if (shipped) return shipped;
  const artefact = openLayer('shipped', readFileSync(path.join(root, 'dist/knowledge.bin')));
  if ('problem' in artefact) throw new Error(artefact.problem);
  shipped = createKnowledge([artefact.layer]);
  return shipped;
}

/** A bibliography of one BibTeX file. */
const bibtex = (text: string): Bibliography =>
  joinFiles([readAtOnce({ name: 'refs.bib', uri: 'file:///refs.bib', text })]);

/** Analyses a text against the shipped knowledge base, with a bibliography in BibTeX where one is given. */
export const analyzeText = (
  text: string,
  settings: Partial<Settings> = {},
  format: Format = 'markdown',
  bibliography?: string,
): Analysis =>
  analyze(
    { text, format, bibliography: bibliography === undefined ? undefined : bibtex(bibliography) },
    shippedKnowledge(),
    { ...defaultSettings, ...settings },
  );
