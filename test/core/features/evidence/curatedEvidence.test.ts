import { expect, it } from 'vitest';
import { explain } from '../../../../server/src/core/features/explain/explain.ts';
import { knowledge, oncology } from '../../../support/knowledge.ts';

const row = (id: string, rest: object) => ({
  id,
  alteration: 'alteration:EGFR-T790M',
  drugs: ['drug:osimertinib'],
  effect: 'sensitivity' as const,
  source: 'pmid:1',
  ...rest,
});
const curated = { verified: 'lookup' as const, field: 'egfr' };
const base = knowledge({
  ...oncology,
  alterations: [
    ...(oncology.alterations ?? []),
    { id: 'alteration:ABL1-T315I', name: 'ABL1 T315I', genes: ['hgnc:76'], form: 'substitution', hgvs: 'p.Thr315Ile' },
  ],
  evidence: [
    row('ra:E0001', { ...curated, level: 'A', established: true, says: 'More patients responded.' }),
    row('ra:E0002', { ...curated, level: 'C', secondary: true, source: 'pmid:2', looked: '2026-11-20' }),
    row('ra:E0003', { ...curated, alteration: 'alteration:BRAF-V600E' }),
    row('civic:EID1', { level: 'B', source: 'pmid:2' }),
  ],
  sources: [{ id: 'pmid:1', looked: '2026-11-21', firstAuthor: 'Someone', year: 2017 }, { id: 'pmid:2' }],
  vocabulary: [{ id: 'cue/sensitivity', words: ['sensitivity'] }],
});
const text = (term: string) => explain(base, term)?.replaceAll('\\', '') ?? '';

it('a weighed pair says of each item of our own that it is curated, when it was looked up and what was found', () => {
  const lines = text('EGFR T790M osimertinib').split('\n');
  const line = (id: string) => lines.find((one) => one.startsWith('- level') && one.includes(id));
  expect(line('ra:E0001')).toMatch(
    /Someone 2017, \[PMID 1\]\(https:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/1\/\), ra:E0001 \(curated, looked up 2026-11-21, established\): More patients responded\.$/u,
  );
  expect(line('ra:E0002')).toMatch(/ra:E0002 \(curated, looked up 2026-11-20, secondary\)$/u);
  expect(line('EID1')).toMatch(/\[CIViC EID1\]\([^)]*\)$/u);
});

it('the card of the change does, too, and names CIViC only where the list has items of it', () => {
  expect(text('EGFR T790M')).toContain('ra:E0001 (curated, looked up 2026-11-21, established)');
  expect(text('EGFR T790M')).toContain('**Curated evidence** (CIViC; A validated');
  expect(text('BRAF V600E')).toContain('ra:E0003 (curated, looked up 2026-11-21)');
  expect(text('BRAF V600E')).toContain('**Curated evidence** (A validated');
});

it('a change on a fusion of its gene is weighed, and not the fusion', () => {
  expect(text('BCR-ABL T315I imatinib')).toMatch(/^\*\*ABL1 T315I – imatinib/u);
  expect(text('BCR-ABL T315I imatinib')).not.toContain('BCR::ABL1 – imatinib');
});
