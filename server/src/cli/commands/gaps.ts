import type { Command } from 'commander';
import { analyze } from '../../core/analysis/analyze.ts';
import { drugSections } from '../../core/features/drugSections.ts';
import { coverageGaps, type Gap } from '../../core/features/gaps.ts';
import { pageOf } from '../../core/features/links.ts';
import { type MechanismGap, mechanismGaps } from '../../core/features/mechanismGaps.ts';
import { describeEvidence } from '../../core/rules/claim/describeClaim.ts';
import { lineStarts, positionAt } from '../../core/text/lineIndex.ts';
import { formatOf } from '../check/checkManuscript.ts';
import { createProjectLookup } from '../check/manuscriptProject.ts';
import { defaultWanted, discover } from '../discover.ts';
import { exitCode } from '../exitCode.ts';
import { installedLayers } from '../installedKnowledge.ts';
import { write } from '../output.ts';
import { readTextFile } from '../readText.ts';

export function gapsCommand(program: Command): void {
  program
    .command('gaps')
    .description('list curated resistance that sections on a drug or class leave out')
    .argument('[paths...]', 'files, or folders (*.md, *.qmd, *.rmd below them)', ['.'])
    .addHelpText('after', '\nExit codes: 0 everything was read, 2 something could not be.')
    .action(printGaps);
}

async function printGaps(paths: readonly string[]): Promise<void> {
  const lookup = createProjectLookup(installedLayers(), undefined, (fault) => {
    process.exitCode = exitCode.failed;
    process.stderr.write(`${fault}\n`);
  });
  let sections = 0;
  let found = 0;
  for await (const target of discover(paths, defaultWanted)) {
    const { settings, knowledge, excluded } = await lookup.of(target.path);
    if (excluded) continue;
    const read = 'problem' in target ? target : await readTextFile(target.path, settings.maxFileSize);
    if ('problem' in read) {
      process.exitCode = exitCode.failed;
      await write(process.stderr, `${target.path}: ${read.problem}\n`);
      continue;
    }
    const analysis = analyze({ text: read.text, format: formatOf(target.path) }, knowledge, settings);
    const starts = lineStarts(read.text);
    sections += drugSections(analysis, knowledge).length;
    const print = ({ section, at }: Gap | MechanismGap, missing: string) => {
      found++;
      const { line } = positionAt(starts, at);
      return write(process.stdout, `${target.path}:${line + 1} "${section}" does not name ${missing}\n`);
    };
    for (const gap of coverageGaps(analysis, knowledge)) {
      const works = new Set(gap.evidence.map(({ source }) => source)).size;
      const best = describeEvidence(knowledge, gap.evidence[0]!.id);
      const names = `${knowledge.label(gap.alteration)}, resistant to ${knowledge.label(gap.drug)}`;
      await print(gap, `${names}: ${best}${works > 1 ? ` and ${works - 1} more` : ''}`);
    }
    for (const gap of mechanismGaps(analysis, knowledge)) {
      const works = gap.mechanism.references.map((work) => pageOf(work)?.[0] ?? work).join(', ');
      await print(gap, `${gap.mechanism.name}, a mechanism of resistance to ${knowledge.label(gap.drug)}: ${works}`);
    }
  }
  if (found === 0 && process.exitCode === undefined) await write(process.stderr, `${nothingFound(sections)}\n`);
}

const nothingFound = (sections: number): string =>
  sections === 0
    ? 'No heading names a drug or a class of drugs.'
    : 'The sections on drugs leave out nothing that is known.';
