import type { Analysis } from '../core/analysis/analysis.ts';
import { blockAt } from './editedBlock.ts';
import { holdBack } from './holdBack.ts';
import type { OpenDocument, Report } from './openDocuments.ts';

/** Makes the report of an analysis: a new one, with a new id, only where the analysis or the held block is another. */
export type ReportMaker = (document: OpenDocument, analysis: Analysis) => Report;

export function createReportMaker(): ReportMaker {
  let made = 0;
  return (document, analysis) => {
    const { report, edited } = document;
    const asBefore = report?.edited === edited || (report?.held === 0 && !edited);
    if (report && report.analysis === analysis && asBefore) return report;
    // A first report is of what was there, not of what is being written.
    const block = report && edited && blockAt(analysis.manuscript, edited.end);
    const findings = holdBack(analysis.findings, block, document.shown);
    const held = analysis.findings.length - findings.length;
    const next: Report = { id: String(++made), analysis, edited, block, findings, held };
    document.report = next;
    document.shown = findings.map(({ rule, span }) => ({ rule, ...span }));
    return next;
  };
}
