import type { Analysis, ReportedFinding } from '../../core/analysis/analysis.ts';
import { type Settings, severities } from '../../core/settings/settings.ts';
import type { Span } from '../../core/text/span.ts';
import { blockAt } from './editedBlock.ts';
import { holdBack } from './holdBack.ts';
import type { OpenDocument, Report } from './openDocuments.ts';

/** Makes the report of an analysis. It is a new one, with a new id, only if the analysis or the held-back findings differ. */
export type ReportMaker = (document: OpenDocument, analysis: Analysis, settings: Settings) => Report;

/** Whether new findings wait for a save or an explicit check. */
const waits = ({ release }: OpenDocument, { run }: Settings): boolean =>
  (run === 'onSave' && release === undefined) || (run === 'manual' && release !== 'asked');

/** At most `most` findings, the most severe, in text order. */
function gravest(findings: readonly ReportedFinding[], most: number): readonly ReportedFinding[] {
  if (findings.length <= most) return findings;
  const ordered = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const kept = new Set(ordered.slice(0, most));
  return findings.filter((finding) => kept.has(finding));
}

/** `onReport` is called with every new report. */
export function createReportMaker(onReport: (document: OpenDocument, report: Report) => void): ReportMaker {
  let count = 0;
  return (document, analysis, settings) => {
    const { report, edited, release } = document;
    const asBefore = report?.release === release && (report?.edited === edited || (report?.held === 0 && !edited));
    if (report && report.analysis === analysis && asBefore) return report;
    const { text } = analysis.manuscript;
    // The first report covers existing text, which nobody is in the middle of writing.
    const block: Span | undefined = waits(document, settings)
      ? { start: 0, end: text.length }
      : report && edited && blockAt(analysis.manuscript, edited.end);
    const due = holdBack(analysis.findings, block, document.shown);
    const findings = gravest(due, settings.maxProblems);
    const held = analysis.findings.length - due.length;
    const cut = due.length - findings.length;
    const next: Report = { id: String(++count), analysis, edited, release, block, findings, held, cut };
    document.report = next;
    document.shown = findings.map(({ rule, span }) => ({ rule, ...span }));
    onReport(document, next);
    return next;
  };
}
