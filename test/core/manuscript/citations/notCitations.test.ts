import { expect, test } from 'vitest';
import { parseManuscript } from '../../../../server/src/core/manuscript/parseManuscript.ts';

const traps: readonly string[] = [
  'Read [Learn more](https://x.org) and [Gene Amplification](#).',
  'The hazard ratio was 0.5 (95% CI [1.2, 3.4]; 95% CI [1, 3]) on [0, 1].',
  'Since then (2018) nothing changed (HIF-1 α) (Figure 2) (Table 1, 2018) (n = 12).',
  'A trial (phase 3, 2019) began (August 2002), ended (in 2019) and was approved (Phase 3, 2019).',
  'An area of 3 cm² or 5 m<sup>2</sup>, 10⁶ cells, 10^6^ cells, Ca²⁺, R² and ¹⁸F uptake, 2 mg/m^2^.',
  'As in @fig-pumps and [@tbl-genes; @sec-one], mail a.b@x.org.',
  'Section [2](#two) of Table [3](#three) in [text].',
  'The years 2018 and 2019, at 12:30 [sic].',
  '`[1]` and `@key`',
  '**Eva Roth^1^, Kenji Ito^2,\\*^ and Tom O’Weiss^1^**',
  'E. Roth<sup>1,2</sup>, K. J. Ito<sup>3</sup>, Ana de la Cruz<sup>1</sup>',
  'Eva Roth¹, Kenji Ito, MD², Jan van der Berg³ & Li Wei¹',
  'Cells \\nocite{ito} wait \\textit{here} for \\cite{the next word}, as \\citep says.',
  'The colour {red, #123456} and the part {#7} of {a set; another} are {Ito, 2019}.',
  'The notes [[pumps]] and [[resistance/efflux-pumps]] are short.',
  'Cells (see pages 2-3) of mice (born in may2019 on pages 4) wait (chapter 2, pages 9-10).',
  'The tag {% include figure.html %} and {% cite "a b" %} and {{< figure src="a.png" >}} and {#cite .a}.',
  'Repair of O^6^-methylguanine and O⁶-benzylguanine by N<sup>6</sup>-methylation, at N^7^ of guanine or the O⁶ position.',
  'They gave [^177^Lu]Lu-PSMA-617, [^18^F]FDG, ^18^F-FDG and Lu^177^-PSMA; N^6^,N^6^-dimethyl bases stay.',
  'Of the [journal](https://www.nature.com/) and [its list](https://www.cell.com/cancer-cell/home) and <https://www.mdpi.com/journal/cancers>.',
  'The drug (Ito et al., Cell Rep) was new (Ito et al., Cohort 2, 20 cells).',
  'Cells of the many patients (14) and doses (3) wait.3 Others (7) of them (1, 2) wait.',
];

test.each(traps)('no citation: %s', (text) => {
  expect(
    parseManuscript(text, 'markdown').citations.map((citation) => text.slice(citation.span.start, citation.span.end)),
  ).toEqual([]);
});
