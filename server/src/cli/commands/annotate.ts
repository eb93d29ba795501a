import type { Command } from 'commander';
import { analyze } from '../../core/analysis/analyze.ts';
import { annotation } from '../../core/features/annotation/annotation.ts';
import type { Annotation, AnnotationError } from '../../core/features/annotation/annotationSchema.ts';
import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { readAnnotateRequest } from '../annotateRequest.ts';
import { exitCode } from '../exitCode.ts';
import { type Line, linesOf } from '../lines.ts';
import { write } from '../output.ts';
import { settingsOf } from '../settingsFile.ts';
import { knowledgeWithoutEvidence, shippedKnowledge } from '../shippedKnowledge.ts';

/** Large enough for the largest text that is analysed, with every unit escaped and other fields beside it. */
const maxLineBytes = 64 * 1024 * 1024;

interface AnnotateOptions {
  readonly config?: string;
  readonly evidence: boolean;
}

export function annotateCommand(program: Command): void {
  program
    .command('annotate')
    .description('annotate texts: one JSON object a line in, one a line out, in the same order (server/docs/cli.md)')
    .requiredOption(
      '--jsonl',
      'read {"id", "text", "format"} lines from standard input, write annotations to standard output',
    )
    .option('--config <file>', 'settings, YAML or JSON; without it built-in defaults only')
    .option('--no-evidence', 'leave the evidence table empty: every verdict is silent')
    .action(annotate);
}

async function annotate(options: AnnotateOptions): Promise<void> {
  const settings = settingsOf(options.config);
  const knowledge = options.evidence ? shippedKnowledge() : knowledgeWithoutEvidence();
  for await (const line of linesOf(process.stdin, maxLineBytes)) {
    if ('text' in line && line.text.trim() === '') continue;
    const record = annotateLine(line, knowledge, settings);
    if ('error' in record) process.exitCode = exitCode.found;
    await write(process.stdout, `${JSON.stringify(record)}\n`);
  }
}

function annotateLine(line: Line, knowledge: Knowledge, settings: Settings): Annotation | AnnotationError {
  const problem = (id: AnnotationError['id'], what: string): AnnotationError => ({
    id,
    error: `line ${line.number}: ${what}`,
  });
  if ('problem' in line) return problem(null, line.problem);
  const request = readAnnotateRequest(line.text, settings.maxFileSize);
  if ('problem' in request) return problem(request.id, request.problem);
  try {
    return annotation(
      request.id,
      analyze({ text: request.text, format: request.format }, knowledge, settings),
      knowledge,
    );
  } catch (error) {
    return problem(request.id, `the analysis failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}
