import type { Command } from 'commander';
import { profileName } from '../../core/features/evidence/profileName.ts';
import { drugSections } from '../../core/features/gaps/drugSections.ts';
import { coverageGaps, type Gap } from '../../core/features/gaps/gaps.ts';
import { type MechanismGap, mechanismGaps } from '../../core/features/gaps/mechanismGaps.ts';
import { pageOf } from '../../core/features/links.ts';
import { describeEvidence } from '../../core/rules/claim/describeClaim.ts';
import { lineStarts, positionAt } from '../../core/text/lineIndex.ts';
import { analysedManuscripts } from '../analysedManuscripts.ts';
import { installedLayers } from '../installedKnowledge.ts';
import { write } from '../output.ts';
import { readingCommand } from '../readingCommand.ts';

export function gapsCommand(program: Command): void {
  readingCommand(program, 'gaps', 'list curated resistance that sections on a drug or class leave out').action(
    printGaps,
  );
}

async function printGaps(paths: readonly string[]): Promise<void> {
  let sections = 0;
  let found = 0;
  for await (const { path, analysis, knowledge } of analysedManuscripts(paths, installedLayers())) {
    const starts = lineStarts(analysis.manuscript.text);
    sections += drugSections(analysis, knowledge).length;
    const print = ({ section, at }: Gap | MechanismGap, missing: string) => {
      found++;
      const { line } = positionAt(starts, at);
      return write(process.stdout, `${path}:${line + 1} "${section}" does not name ${missing}\n`);
    };
    for (const gap of coverageGaps(analysis, knowledge)) {
      const works = new Set(gap.evidence.map(({ source }) => source)).size;
      const names = `${profileName(knowledge.label(gap.alteration))}, resistant to ${knowledge.label(gap.drug)}`;
      const best = describeEvidence(knowledge, gap.evidence[0]!.id, names);
      await print(gap, `${names}: ${best}${works > 1 ? ` and ${works - 1} more` : ''}`);
    }
    for (const gap of mechanismGaps(analysis, knowledge)) {
      const works = gap.mechanism.references.map((work) => pageOf(work)?.title ?? work).join(', ');
      await print(gap, `${gap.mechanism.name}, a mechanism of resistance to ${knowledge.label(gap.drug)}: ${works}`);
    }
  }
  if (found === 0 && process.exitCode === undefined) await write(process.stderr, `${nothingFound(sections)}\n`);
}

const nothingFound = (sections: number): string =>
  sections === 0
    ? 'No heading names a drug or a class of drugs.'
    : 'The sections on drugs leave out nothing that is known.';
