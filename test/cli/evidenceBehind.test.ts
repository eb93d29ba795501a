import { expect, it } from 'vitest';
import { evidenceBehind } from '../../server/src/cli/check/evidenceBehind.ts';
import { findingRecords } from '../../server/src/cli/formatters/findingRecord.ts';
import { analyzeText, shippedKnowledge } from '../support/analyzeText.ts';

/** The records that `check --format json` prints for a text. */
function recordsOf(text: string) {
  const { findings } = analyzeText(text);
  const evidence = evidenceBehind(findings, shippedKnowledge());
  return findingRecords({ path: 'a.md', text, mark: false, findings, evidence, parked: 0, gone: 0, faults: [] });
}

it('a finding for programs has the evidence behind it in fields, as its message tells it', () => {
  const [found] = recordsOf('EGFR T790M confers resistance to gefitinib.') as {
    rule: string;
    message: string;
    page: string;
    evidence: { id: string; level: string; source: string; date: string }[];
  }[];
  expect(found).toMatchObject({ rule: 'claim/uncited', page: expect.stringMatching(/^https:.*claim-uncited/u) });
  const [best] = found!.evidence;
  expect(best).toEqual({
    id: expect.stringMatching(/^civic:EID\d+$/u),
    level: expect.stringMatching(/^[A-E]$/u),
    source: expect.stringMatching(/^pmid:\d+$/u),
    citation: expect.any(String),
    date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u),
  });
  expect(found!.message).toContain(best!.id.replace('civic:', 'CIViC '));
  expect(found!.message).toContain(`level ${best!.level}`);
});

it('one that rests on no evidence has none', () => {
  expect(recordsOf('They took osimertinab.')).toMatchObject([{ rule: 'drug/misspelled', evidence: [] }]);
});
