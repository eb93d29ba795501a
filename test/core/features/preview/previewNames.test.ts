import { describe, expect, it } from 'vitest';
import { noteMaker, previewNames } from '../../../../server/src/core/features/preview/previewNames.ts';
import { analyzeText, shippedKnowledge } from '../../../support/analyzeText.ts';

const of = (text: string) => previewNames(analyzeText(text), noteMaker(shippedKnowledge()));
const words = (text: string) => of(text).words.map(({ start, end }) => text.slice(start, end));

describe('where names stand', () => {
  it('is told without the markup in them', () => {
    expect(words('Changes of *MET* amplification and **gefitinib** matter.')).toEqual([
      'MET',
      ' amplification',
      'gefitinib',
    ]);
  });

  it('is told line by line', () => {
    expect(words('Seen in chronic myeloid\nleukaemia.')).toEqual(['chronic myeloid', 'leukaemia']);
  });

  it('is not told where a character is written otherwise than it reads', () => {
    expect(words('The TGF-&beta; and EGFR.')).toEqual(['EGFR']);
  });
});

describe('what is told of them', () => {
  it('is a few lines of plain text: what it is, facts, the best evidence with its levels', () => {
    const [note = ''] = of('Osimertinib was given.').notes;
    const lines = note.split('\n');
    expect(lines[0]).toBe('osimertinib · drug');
    expect(lines).toContain('Class: third-generation EGFR TKI, irreversible EGFR TKI · Targets: EGFR');
    expect(lines.at(-1)).toMatch(/^• .* — level [A-E], \p{Lu}\p{L}+ \d{4}$/u);
    expect(lines.length).toBeLessThan(8);
    expect(note).not.toMatch(/\]\(|\*\*|\\/u);
  });

  it('is told once of a name under all its spellings', () => {
    const { words: found, notes } = of('Tagrisso and osimertinib.');
    expect(found.map(({ note }) => note)).toEqual([0, 0]);
    expect(notes).toHaveLength(1);
  });

  it('warns of a residue that the protein does not have', () => {
    expect(of('BRAF L600E was found.').notes.join('\n')).toContain('BRAF has valine at 600, not leucine');
  });
});
