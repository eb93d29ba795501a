import fc from 'fast-check';

/** Parts of a review as they are written in earnest; every one may follow every other. */
export const manuscriptParts = [
  '---\ntitle: Resistance to kinase inhibitors\nlang: en\n---',
  '# Resistance to kinase inhibitors',
  '## Mechanisms at the target',
  '**Conclusion**',
  'RESISTANCE IN THE CLINIC',
  '1. Introduction',
  'Abstract\n========',
  'Resistance to gefitinib arises through EGFR T790M [@pao2005]. Osimertinib overcomes it (Mok et al., 2017).',
  'The epidermal growth factor receptor (EGFR) is a target. EGFR inhibitors are given first. Its T790M change matters.',
  'Multidrug resistance (MDR) is caused by P-glycoprotein (P-gp). P-gp expels drugs; MDR follows [1,2].',
  'The SYT gene was fused to SSX1. SYT drives the tumour, and p14(ARF) is lost.',
  'Drug tolerant persisters (DTP) survive. DTPs are found in *most* tumours that carry\nthe V600E change, and resist-\nance returns.',
  'Patients took Gleevec [3]. Gleevec was stopped, and letozole was given instead.',
  'KRAS G12C and G12D were found in 12% of patients.',
  'Loss of PTEN and amplification of MET confer resistance to gefitinib, whereas V600E predicts response to vemurafenib.',
  '- amplification of ERBB2\n- loss of PTEN\n\n  with a second paragraph on BRAF V600E\n- T790M',
  '1. First, MET amplification.\n2. Second, T790M.',
  '> Others say that EGFR T790M confers resistance to gefitinib.\n> It may.',
  'Table 1. Resistance [4].\n\n| Alteration | Drug | Effect | Ref. |\n|---|---|---|---|\n| EGFR T790M | gefitinib | Resistance | [1] |\n| MET amplification | | Resistant | |',
  '<table><tr><th>Variant</th><th>Resistant to</th></tr><tr><td>ABL1 T315I</td><td>imatinib</td></tr></table>',
  'These cause resistance to osimertinib [5]:\n\n- EGFR C797S, which confers resistance to osimertinib\n- MET amplification causes resistance to it.',
  '### Mechanisms of resistance to imatinib\n\n- ABL1 T315I\n- amplification of ABL1\n  - found in few',
  '## Resistance to osimertinib\n\nEGFR C797S causes resistance in some.',
  'Cells with ABL1 T315I resist:\n\n1. imatinib\n2. dasatinib and nilotinib.',
  '| gene | change |\n| --- | --- |\n| EGFR | T790M |\n| BRAF | V600E |',
  '```r\nplot(x)\n\n# no heading\n```',
  '$$\nx = y\n$$',
  '::: {.callout}\nBRAF V600E is targeted by dabrafenib.\n:::',
  '<!-- resistance-disable-next-paragraph claim/uncited -- known -->',
  '<!-- resistance-disable drug/brand -->',
  '<!-- resistance-enable -->',
  '<div>\nHER2 amplification\n\n</div>',
  '![A figure](figure.png)\n\nFigure 1. Mechanisms of resistance to imatinib.',
  'The gatekeeper [as shown][gate] is T315I in ABL1.\n\n[gate]: https://example.org/gate',
  'As noted[^1], hypoxia matters.\n\n[^1]: A note.\n\n    Its second paragraph.',
  'and continues in lower case after a figure without',
  'Methods: cells were treated with 1 µM gefitinib.',
  '## References\n\n1. Pao W, Miller V. Acquired resistance. PLoS Med. 2005;2(3):e73.\n2. Mok T, Wu Y. Osimertinib. N Engl J Med. 2017;376:629-640.',
  'Holohan C, Van Schaeybroeck S. Cancer drug resistance. Nat Rev Cancer. 2013;13:714-726. doi:10.1038/nrc3599.',
] as const;

/** What a writer types, pastes or breaks. */
const typed = [
  ...['a', 's', 'E', '2', ' ', '.', ',', '-', '\n', '\n\n', '\r\n', '\r', '\t', '    ', '> ', '- ', '1. ', '# ', '| '],
  ...[
    '*',
    '**',
    '_',
    '`',
    '```\n',
    '~~~\n',
    '$',
    '$$\n',
    ':::\n',
    '%%\n',
    '::: {.hidden}\n',
    '{cite}`a`',
    '---\n',
    '...\n',
    '===\n',
    '<',
    '<!--',
    '-->',
    '<div>',
  ],
  ...['(', ')', '[', ']', '[gate]', '[gate]: b\n', '[^1]: ', '{{< x >}}\n', '\u00a0\n', '\f', '\ufeff', '\ud83e', 'α'],
  ...[
    ' (EGFR)',
    ' (MDR)',
    'epidermal growth factor receptor (ER)',
    ' gene',
    'the SYT gene',
    'BRAF',
    ' T790M',
    'resist-\n',
  ],
  ...['Methods', 'References', '[@key]', 'lang: de\n', '<!-- resistance-enable -->'],
  ...manuscriptParts,
] as const;

export interface TextEdit {
  /** Where, as a share of the text: the same edit fits texts of every length. */
  readonly place: number;
  readonly removed: number;
  /**
   * Removed is all up to the end of the line: a fence, an item, a definition, the end of front matter, the line between two blocks.
   */
  readonly line: boolean;
  readonly inserted: string;
}

const end = fc.constantFrom('\n\n', '\n\n', '\n\n', '\n\n', '\n', '\r\n\r\n', '\n \n');
export const manuscriptText: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...manuscriptParts), end), { minLength: 1, maxLength: 14 })
  .map((all) => all.flat().join(''));

export const textEdit: fc.Arbitrary<TextEdit> = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.constant(0), fc.constant(1), fc.nat({ max: 8 }), fc.nat({ max: 300 })),
  line: fc.nat({ max: 5 }).map((number) => number === 0),
  inserted: fc.oneof(fc.constantFrom(''), fc.constantFrom(...typed), fc.constantFrom(...typed)),
});

/** The text after an edit. Half of the places are brought to the next beginning of a line, where most of Markdown is decided. */
export function edited(text: string, { place, removed, line, inserted }: TextEdit): string {
  const near = Math.floor(place * text.length);
  const next = text.indexOf('\n', near) + 1;
  const at = (line || Math.floor(place * 1e6) % 2 === 0) && next > 0 ? next : near;
  const end = text.indexOf('\n', at) + 1;
  return text.slice(0, at) + inserted + text.slice(line && end > 0 ? end : at + removed);
}
