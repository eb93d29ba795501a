import { describe, expect, it } from 'vitest';
import { weigh } from '../../../../server/src/core/claims/evidence/weigh.ts';
import { weighItems } from '../../../../server/src/core/claims/evidence/weighItems.ts';
import type { Evidence } from '../../../../server/src/core/knowledge/records.ts';
import { knowledge, oncology } from '../../../support/knowledge.ts';

/** `R B 1` is resistance, level B, source 1; a leading `!` means "does not support", `B*` a rating of three stars. */
const item = (code: string, index: number): Evidence => {
  const [effect = '', level = '', source = '', mark = ''] = code.replace('!', '').split(' ');
  return {
    id: `civic:EID${index + 1}`,
    alteration: 'alteration:X.1',
    drugs: ['drug:x'],
    therapies: [],
    effect:
      effect === 'R'
        ? 'resistance'
        : effect === 'r'
          ? 'reduced-sensitivity'
          : effect === 'S'
            ? 'sensitivity'
            : 'adverse-response',
    supports: !code.startsWith('!'),
    level: level.charAt(0) as Evidence['level'],
    ...(level.endsWith('*') ? { rating: 3 } : {}),
    established: mark === 'established',
    secondary: mark === 'secondary',
    source: `pmid:${source}`,
    verified: 'civic',
  };
};

describe('a claim of resistance', () => {
  it.each([
    ['nothing known', [], 'silent'],
    ['one weak source agrees', ['R D 1'], 'agrees'],
    ['reduced sensitivity is resistance', ['r C 1'], 'agrees'],
    ['one level-A source the other way contradicts', ['S A 1'], 'disagrees'],
    ['one level-B source the other way is not enough', ['S B 1'], 'silent'],
    ['two clinical sources the other way are', ['S B 1', 'S C 2'], 'disagrees'],
    ['two items of one paper are one source', ['S B 1', 'S B 1'], 'silent'],
    ['a curated established row is', ['S B 1 established'], 'disagrees'],
    ['preclinical sources never contradict', ['S D 1', 'S D 2', 'S D 3'], 'silent'],
    ['reviews never contradict', ['S A 1 secondary', 'S B 2 secondary', 'S B 3 secondary'], 'silent'],
    ['nor does a review make the second source', ['S B 1', 'S B 2 secondary'], 'silent'],
    [
      'nor does one outweigh: what stands for the claim counts as before',
      ['R C 1', 'S B 2', 'S B 3', 'S B 4 secondary', 'S B 5 secondary'],
      'divided',
    ],
    ['a review agrees', ['R C 1 secondary'], 'agrees'],
    ['both sides', ['R B 1', 'S B 2'], 'divided'],
    ['four to one agrees', ['R B 1', 'R B 2', 'R C 3', 'R D 4', 'S C 5'], 'agrees'],
    ['four to one with a higher level against is divided', ['R B 1', 'R B 2', 'R C 3', 'R D 4', 'S A 5'], 'divided'],
    ['does not support resistance speaks against', ['!R A 1'], 'disagrees'],
    ['does not support sensitivity speaks for nothing', ['!S A 1'], 'silent'],
    ['an adverse response says nothing', ['X A 1'], 'silent'],
  ])('%s', (_name, codes, verdict) => {
    expect(weighItems(codes.map(item), 'resistance').verdict).toBe(verdict);
  });

  it.each([
    ['one convincing clinical work', ['S B* 1'], 'disagrees'],
    ['one that is not', ['S B 1'], 'silent'],
    ['one case, however convincing', ['S C* 1'], 'silent'],
    ['a case and a laboratory', ['S C 1', 'S D 2'], 'disagrees'],
    ['two laboratories', ['S D 1', 'S D 2'], 'silent'],
    ['three laboratories', ['S D 1', 'S D 2', 'S D 3'], 'disagrees'],
    ['three items of two laboratories', ['S D 1', 'S D 2', 'S D 2'], 'silent'],
    ['three laboratories where a fourth says otherwise', ['S D 1', 'S D 2', 'S D 3', 'R D 4'], 'divided'],
    ['three laboratories where a work denies it', ['S D 1', 'S D 2', 'S D 3', '!S B 4'], 'silent'],
    ['one that does not support resistance', ['!R B* 1'], 'silent'],
    ['one work where another denies sensitivity', ['S B* 1', '!S B 2'], 'silent'],
    ['one work where a laboratory says otherwise', ['S B* 1', 'R D 2'], 'divided'],
    ['a convincing review', ['S B* 1 secondary'], 'silent'],
  ])('on the disease that is named, is answered by %s', (_name, codes, verdict) => {
    expect(weighItems(codes.map(item), 'resistance', 'disease').verdict).toBe(verdict);
  });

  it.each([
    ['one sound case', ['R C* 1'], 'disagrees'],
    ['one that is not', ['R C 1'], 'silent'],
    ['two laboratories', ['R D 1', 'R D 2'], 'disagrees'],
    ['one laboratory', ['R D 1', 'R D 1'], 'silent'],
    ['one case where a laboratory says otherwise', ['R C* 1', 'S D 2'], 'divided'],
    ['one case where a work denies it', ['R C* 1', '!R B 2'], 'silent'],
  ])('that a drug works on a change in its target, is answered by %s', (_name, codes, verdict) => {
    expect(weighItems(codes.map(item), 'sensitivity', 'target').verdict).toBe(verdict);
  });

  it('that a drug does not work on a change in its target, takes more than one case', () => {
    expect(weighItems([item('S C* 1', 0)], 'resistance', 'target').verdict).toBe('silent');
  });

  it('on no disease in particular takes more', () => {
    expect(weighItems([item('S B* 1', 0)], 'resistance').verdict).toBe('silent');
  });

  it('shows the best evidence first', () => {
    expect(weighItems(['R D 1', 'R A 2', 'R B 3'].map(item), 'resistance').evidence.for).toEqual([
      'civic:EID2',
      'civic:EID3',
      'civic:EID1',
    ]);
  });
});

it('evidence of a retracted work weighs nothing', () => {
  const evidence = [
    {
      id: 'civic:EID1',
      alteration: 'alteration:EGFR-T790M',
      drugs: ['drug:gefitinib'],
      effect: 'resistance' as const,
      source: 'pmid:1',
    },
  ];
  const verdict = (retracted: boolean) =>
    weigh(knowledge({ ...oncology, evidence, sources: [{ id: 'pmid:1', retracted }] }), 'alteration:EGFR-T790M', {
      drug: 'drug:gefitinib',
      effect: 'resistance',
    }).verdict;
  expect([verdict(false), verdict(true)]).toEqual(['agrees', 'silent']);
});

describe('a claim that names no disease', () => {
  const v600e = { id: 'alteration:BRAF-V600E', name: 'V600E', genes: ['hgnc:1097'], form: 'substitution' as const };
  const verdict = (alteration: string, levels: readonly string[], diseases: readonly string[]) => {
    const evidence = levels.map((level, index) => ({
      id: `civic:EID${index + 1}`,
      alteration,
      drugs: ['drug:gefitinib'],
      effect: 'resistance' as const,
      level: level as Evidence['level'],
      disease: diseases[index % diseases.length] ?? '',
      source: `pmid:${index + 1}`,
    }));
    const alterations = [...(oncology.alterations ?? []).filter(({ id }) => id !== v600e.id), v600e];
    const sources = evidence.map(({ source }) => ({ id: source }));
    return weigh(knowledge({ ...oncology, alterations, evidence, sources }), alteration, {
      drug: 'drug:gefitinib',
      effect: 'sensitivity',
    }).verdict;
  };
  it.each([
    ['a case and a laboratory contradict on a substitution in the target', 'alteration:EGFR-T790M', 'CD', 'disagrees'],
    ['so do two laboratories', 'alteration:EGFR-T790M', 'DD', 'disagrees'],
    ['one does not', 'alteration:EGFR-T790M', 'D', 'silent'],
    ['nor a case alone that nobody rated', 'alteration:EGFR-T790M', 'C', 'silent'],
    ['elsewhere than in the target, a case and a laboratory do not', v600e.id, 'CD', 'silent'],
    ['nor on a change that is no substitution', 'alteration:MET-amplification', 'CD', 'silent'],
  ])('%s', (_name, alteration, levels, expected) => {
    expect(verdict(alteration, [...levels], ['disease:nsclc', 'disease:other'])).toBe(expected);
  });
});

describe('evidence on the class of a drug', () => {
  const onClass = (alteration: string, drugs: readonly string[], effect: 'resistance' | 'sensitivity') => {
    const evidence = [
      {
        id: 'civic:EID1',
        alteration,
        drugs: [...drugs],
        effect: 'resistance' as const,
        level: 'A' as const,
        source: 'pmid:1',
      },
    ];
    const base = knowledge({ ...oncology, evidence, sources: [{ id: 'pmid:1' }] });
    return weigh(base, alteration, { drug: 'drug:gefitinib', effect }).verdict;
  };

  it('agrees where the change leaves the target alone', () => {
    expect(onClass('alteration:MET-amplification', ['class:egfr-inhibitor'], 'resistance')).toBe('agrees');
  });

  it('contradicts nobody', () => {
    expect(onClass('alteration:MET-amplification', ['class:egfr-inhibitor'], 'sensitivity')).toBe('silent');
  });

  it('says nothing of a change of the target, which may keep out one drug and not the next', () => {
    expect(onClass('alteration:EGFR-T790M', ['class:egfr-inhibitor'], 'resistance')).toBe('silent');
  });

  it('says nothing where the class has no target of its own', () => {
    expect(onClass('alteration:MET-amplification', ['class:tki'], 'resistance')).toBe('silent');
  });
});

describe('evidence on all of a kind', () => {
  const v600 = { id: 'alteration:BRAF-V600', name: 'BRAF V600', genes: ['hgnc:1097'], form: 'mutation' as const };
  const alk = { id: 'alteration:v-ALK', name: 'v::ALK Fusion', genes: ['hgnc:427'], form: 'fusion' as const };
  const emlAlk = {
    id: 'alteration:X-ALK',
    name: 'EML4::ALK fusion',
    genes: ['hgnc:1316', 'hgnc:427'],
    form: 'fusion' as const,
  };
  const about = (alteration: string, effect: 'resistance' | 'sensitivity', level: 'A' | 'D', number: number) => ({
    id: `civic:EID${number}`,
    alteration,
    drugs: ['drug:gefitinib'],
    effect,
    level,
    source: `pmid:${number}`,
  });
  const base = (kind: string, own: { readonly of: string; readonly effect: 'resistance' } | undefined) =>
    knowledge({
      ...oncology,
      alterations: [...(oncology.alterations ?? []), v600, alk, emlAlk],
      evidence: [about(kind, 'sensitivity', 'A', 1), ...(own ? [about(own.of, own.effect, 'D', 2)] : [])],
      sources: [{ id: 'pmid:1' }, { id: 'pmid:2' }],
    });
  const kinds = [
    ['changes of a residue', v600.id, 'alteration:BRAF-V600E'],
    ['fusions of a gene', alk.id, emlAlk.id],
  ] as const;
  const rows = [
    ['agrees with a claim on one of them', false, 'sensitivity', 'agrees'],
    ['contradicts none', false, 'resistance', 'silent'],
    ['gives way to what is known of the one itself', true, 'sensitivity', 'silent'],
  ] as const;
  it.each(kinds.flatMap(([what, kind, one]) => rows.map((row) => [what, kind, one, ...row] as const)))(
    '(%s; %s, %s) %s',
    (_what, kind, one, _row, hasOwn, effect, verdict) => {
      const own = hasOwn ? { of: one, effect: 'resistance' as const } : undefined;
      expect(weigh(base(kind, own), one, { drug: 'drug:gefitinib', effect }).verdict).toBe(verdict);
    },
  );

  it('of another gene says nothing', () => {
    const egfr = { ...emlAlk, id: 'alteration:X-EGFR', name: 'EML4::EGFR fusion', genes: ['hgnc:1316', 'hgnc:3236'] };
    const other = knowledge({
      ...oncology,
      alterations: [...(oncology.alterations ?? []), alk, egfr],
      evidence: [about(alk.id, 'sensitivity', 'A', 1)],
      sources: [{ id: 'pmid:1' }],
    });
    expect(weigh(other, egfr.id, { drug: 'drug:gefitinib', effect: 'sensitivity' }).verdict).toBe('silent');
  });
});
