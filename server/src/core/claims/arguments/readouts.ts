/** "Reduced ALK phosphorylation": the measure of an effect. */
const measuringBefore =
  /(?<![a-z])(?:reduced|decreased|increased|diminished|lower(?:ed)?|less|inhibited|blocked|loss\sof|levels?\sof)\s(?:\S{1,12}\s(?:and|or)\s)?$/i;
const measureAfter = /^(?:\s(?:and|or)\s\S{1,12})?\sphosphorylation(?![a-z])/i;
const evidenceOf = /(?<![a-z])(?:(?:evidence|signs?)\sof\s(?:reduced|increased|decreased|lower|higher)|cleaved)\s$/i;

/** Whether the text before and after a gene says that it was measured in tumours or cells that were treated. */
export const isMeasured = (before: string, after: string): boolean =>
  evidenceOf.test(before) || (measureAfter.test(after) && measuringBefore.test(before));
