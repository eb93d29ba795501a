import { describe, expect, test } from 'vitest';
import type { Format } from '../../../../server/src/core/manuscript/manuscript.ts';
import { parseManuscript } from '../../../../server/src/core/manuscript/parseManuscript.ts';

const body = 'Cancer cells adapt to drugs in many ways, and every one of them is a topic of its own.';

/** Sections as `level role title`. */
const outlines: readonly { name: string; text: string; expect: readonly string[]; format?: Format }[] = [
  {
    name: 'marked headings',
    text: `# How cells adapt\n\n${body}\n\n## Abstract\n\n${body}\n\n## 2. Methods\n\n### Cell lines\n\n${body}\n\nPumps\n-----\n\n${body}\n\n## Conclusions\n\n${body}`,
    expect: [
      '1 title How cells adapt',
      '2 abstract Abstract',
      '2 methods Methods',
      '3 methods Cell lines',
      '2 body Pumps',
      '2 conclusion Conclusions',
    ],
  },
  {
    name: 'several topmost headings have no title among them',
    text: `# Introduction\n\n${body}\n\n# Pumps\n\n${body}`,
    expect: ['1 introduction Introduction', '1 body Pumps'],
  },
  {
    name: 'numbered lines',
    text: `Ways to Adapt: A Review\n\nAbstract\n\n${body}\n\n1. Introduction\n\n${body}\n\n2. Mechanisms of Adaptation\n\n2.1. Drug Pumps\n\n${body}\n\n2.1.1 Family Members\n\n${body}\n\n3. Discussion\n\n${body}`,
    expect: [
      '1 title Ways to Adapt: A Review',
      '2 abstract Abstract',
      '2 introduction Introduction',
      '2 body Mechanisms of Adaptation',
      '3 body Drug Pumps',
      '4 body Family Members',
      '2 body Discussion',
    ],
  },
  {
    name: 'bold lines',
    text: `**How Cells Adapt**\n\n${body}\n\n**Drug Pumps**\n\n${body}\n\n**Conclusion**\n\n${body}\n\n**References**\n\n\\[1\\] Ito K. Pumps. J Cells 2019.`,
    expect: ['1 title How Cells Adapt', '2 body Drug Pumps', '2 conclusion Conclusion', '2 references References'],
  },
  {
    name: 'capitals, and plain lines below them',
    text: `INTRODUCTION\n\n${body}\n\nDRUG PUMPS AND THE CELLS\nTHAT HAVE THEM\n\n${body}\n\nMembrane transport\n\n${body}\n\nCONCLUSION\n\n${body}`,
    expect: [
      '1 introduction INTRODUCTION',
      '1 body DRUG PUMPS AND THE CELLS THAT HAVE THEM',
      '2 body Membrane transport',
      '1 conclusion CONCLUSION',
    ],
  },
  {
    name: 'plain text',
    text: `How Cells Adapt\n\n${body}\n\n2.1 Drug Pumps\n\n${body}\n\nMaterials and methods\n\n${body}`,
    format: 'plain',
    expect: ['1 title How Cells Adapt', '3 body Drug Pumps', '2 methods Materials and methods'],
  },
  {
    name: 'run-in titles',
    text: `${body}\n\nKeywords: pump; efflux; MDR1\n\n${body}\n\n**Conclusion.** ${body}\n\nFunding: none.`,
    expect: ['0 body ', '1 keywords Keywords', '1 body ', '1 conclusion Conclusion', '1 acknowledgements Funding'],
  },
  {
    name: 'sections after run-in titles, which pass their role to none',
    text: `# How cells adapt\n\n**Keywords:** pump; efflux\n\n## Introduction\n\n${body}\n\n## Pumps\n\nFunding: none.\n\n### Kinds of pumps\n\n${body}`,
    expect: [
      '1 title How cells adapt',
      '1 keywords Keywords',
      '2 introduction Introduction',
      '2 body Pumps',
      '2 acknowledgements Funding',
      '3 body Kinds of pumps',
    ],
  },
  {
    name: 'sections after a run-in abstract',
    text: `# How cells adapt\n\n**Abstract:** ${body}\n\n## Introduction\n\n${body}\n\n## Pumps\n\n${body}`,
    expect: ['1 title How cells adapt', '1 abstract Abstract', '2 introduction Introduction', '2 body Pumps'],
  },
  {
    name: 'a label without a space after it',
    text: `Abstract:${body}\n\n## Pumps\n\n${body}`,
    expect: ['2 abstract Abstract', '2 body Pumps'],
  },
  {
    name: 'a label in bold with a small letter',
    text: `**abstract**: ${body}`,
    expect: ['1 abstract abstract'],
  },
  {
    name: 'labels inside an abstract',
    text: `ABSTRACT\n\nObjective: ${body}\n\nMaterials and methods: ${body}\n\nConclusion: ${body}\n\nKey words: pump, efflux,\n\nmembrane transport\n\n${body}`,
    expect: ['1 abstract ABSTRACT', '1 keywords Key words', '1 body '],
  },
  {
    name: 'parts of an abstract with headings of their own',
    text: `# How cells adapt\n\n## Abstract\n\n### Background\n\n${body}\n\n### Conclusions\n\n${body}\n\n## Background\n\n${body}`,
    expect: [
      '1 title How cells adapt',
      '2 abstract Abstract',
      '3 abstract Background',
      '3 abstract Conclusions',
      '2 introduction Background',
    ],
  },
  {
    name: 'parts of an abstract on lines of their own',
    text: `Abstract\n\nContext:\n\n${body}\n\nResults:\n\n${body}\n\nConclusions:\n\n${body}\n\nBackground\n\n${body}\n\nResults\n\n${body}`,
    expect: [
      '1 abstract Abstract',
      '1 abstract Results:',
      '1 abstract Conclusions:',
      '1 introduction Background',
      '1 results Results',
    ],
  },
  {
    name: 'headings after an abstract without parts',
    text: `Abstract\n\n${body}\n\nBackground\n\n${body}\n\nResults\n\n${body}`,
    expect: ['1 abstract Abstract', '1 introduction Background', '1 results Results'],
  },
  {
    name: 'an abstract without a heading, above the introduction',
    text: `${body} ${body}\n\n${body}\n\nKeywords: pump; efflux; MDR1\n\n1. Introduction\n\n${body}`,
    expect: ['0 abstract ', '1 keywords Keywords', '1 introduction Introduction'],
  },
  {
    name: 'a box on the significance between an abstract and its text',
    text: `${body} ${body}\n\nSignificance: ${body}\n\n${body}\n\n## Pumps\n\n${body}`,
    expect: ['0 abstract ', '1 abstract Significance', '1 body ', '2 body Pumps'],
  },
  {
    name: 'text above another heading',
    text: `${body} ${body}\n\n## Overview\n\n${body}`,
    expect: ['0 body ', '2 introduction Overview'],
  },
  {
    name: 'lines glued to the text around',
    text: `Conclusion\n${body}\n${body}\nREST AND\nOTHER THINGS\n${body}\nMethods\n${body}`,
    expect: ['1 conclusion Conclusion', '1 methods Methods'],
  },
  {
    name: 'ranks without gaps',
    text: `How Cells Adapt\n\n${body}\n\nDrug pumps\n\n${body}`,
    expect: ['1 title How Cells Adapt', '2 body Drug pumps'],
  },
  {
    name: 'what follows a reference list',
    text: `# T\n\n## References\n\n1. Ito K. Pumps. J Cells 2019.\n\n## Appendix\n\n${body}`,
    expect: ['1 title T', '2 references References', '2 body Appendix'],
  },
];

describe('sections', () => {
  test.each(outlines)('$name', ({ text, expect: sections, format }) => {
    const manuscript = parseManuscript(text, format ?? 'markdown');
    expect(manuscript.sections.map((section) => `${section.level} ${section.role} ${section.title}`)).toEqual(sections);
  });
});

const noHeadings: readonly { name: string; text: string }[] = [
  { name: 'items of a list', text: `1. Surgery\n2. Radiation\n3. Chemotherapy\n\n${body}` },
  {
    name: 'loose items of a list',
    text: `There are three:\n\n1. Surgery\n\n2. Radiation\n\n3. Chemotherapy\n\n${body}`,
  },
  {
    name: 'an item that is a sentence',
    text: `1. Decreased uptake of the drug: less of it is found in the cell.\n\n${body}`,
  },
  {
    name: 'lines of a figure',
    text: `${body}\n\nCell line\n\nDrug efflux\n\nDNA repair\n\nof all cells that were seen here, few were left.`,
  },
  { name: 'a lead-in', text: `${body}\n\nFuture work has these aims:\n\n- ${body}` },
  { name: 'names of authors', text: `${body}\n\nKen Ito, Ada Roth, Max Weiss, Eva Braun, Leo Klein\n\n${body}` },
  { name: 'a short sentence', text: `${body}\n\nThis is short.\n\n${body}` },
  { name: 'the only line', text: 'EGFR T790M' },
  { name: 'captions', text: `${body}\n\nFigure 1. Drug Pumps\n\n${body}\n\n**Table 2**\n\n${body}` },
];

describe('no headings', () => {
  test.each(noHeadings)('$name', ({ text }) => {
    expect(
      parseManuscript(text, 'markdown')
        .blocks.filter((block) => block.kind === 'heading')
        .map((block) => block.prose.text),
    ).toEqual([]);
  });
});

test('a label alone in its paragraph makes a legend of the paragraph after it', () => {
  const { blocks } = parseManuscript(`${body}\n\nFigure 1\n\n${body}\n\n${body}`, 'markdown');
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'caption', 'caption', 'paragraph']);
});

test('sections nest, and every block lies in its own', () => {
  const text = `# A\n\n## B\n\n${body}\n\n### C\n\n${body}\n\n## D\n\n${body}\n`;
  const { sections, blocks } = parseManuscript(text, 'markdown');
  expect(sections.map((section) => text.slice(section.span.start, section.span.end).match(/[A-D]$/gm))).toEqual([
    ['A', 'B', 'C', 'D'],
    ['B', 'C'],
    ['C'],
    ['D'],
  ]);
  for (const block of blocks) expect(sections[block.section]?.span.start).toBeLessThanOrEqual(block.span.start);
});

const entries = [
  'Ito K, Roth A. Drug pumps of cancer cells. J Cells (2019). 12(3): 45-67.',
  'Weiss M. How cells adapt. Ann Pumps (2001). 5: 12-19.',
  'Roth A, Klein L, and Braun E. "Efflux in the clinic." Drugs Today (March 2008). 7(1): 1-9.',
  'Handbook of Pumps 2011. Braun and Sons.',
  'Klein L, Braun E. Pumps again. J Cells (2014). 20(1): 3-8.',
];

describe('reference lists', () => {
  test.each([
    ['a list', entries.map((entry) => `- ${entry}`).join('\n')],
    ['numbers', entries.map((entry, i) => `${i + 1}. ${entry}`).join('\n')],
    ['paragraphs', entries.join('\n\n')],
    ['paragraphs and a last line', `${entries.join('\n\n')}\n\nSubmitted for review`],
  ])('without a heading: %s', (_name, list) => {
    const { blocks, sections, notProse } = parseManuscript(`${body}\n\n${body}\n\n${list}\n`, 'markdown');
    expect(blocks.map((block) => block.prose.text)).toEqual([body, body]);
    expect(sections.at(-1)?.role).toBe('references');
    expect(notProse).not.toEqual([]);
  });

  test('titles that stand on lines of their own do not end it', () => {
    const text = `${body}\n\n## References\n\nIto, K. (2019). Pumps of\n\nCancer Cells and Drugs\n\nWeiss, M. (2001). Adaptation.\n`;
    expect(parseManuscript(text, 'markdown').blocks.map((block) => block.prose.text)).toEqual([body, 'References']);
  });

  test('paragraphs with years are no bibliography', () => {
    const text = [1, 2, 3, 4].map((n) => `In 201${n} a trial began (Ito et al., 201${n}). ${body}`).join('\n\n');
    expect(parseManuscript(text, 'markdown').blocks).toHaveLength(4);
  });
});

describe('paragraphs that a page break or figure splits', () => {
  const part = 'Cancer cells adapt to drugs in many ways, such as by the use of';
  test.each([
    ['directly', `${part}\n\npumps that expel them.\n\n${body}`, [0, 0, 1]],
    ['by a caption', `${part}\n\nFigure 1. Drug pumps.\n\npumps that expel them.`, [0, 1, 0]],
    ['not after a full stop', `${body}\n\npumps expel them.`, [0, 1]],
    ['not by a heading in capitals', `${part}\n\n${body}`, [0, 1]],
    ['each item is a paragraph', `- ${body}\n- ${body}`, [0, 1]],
  ])('%s', (_name, text, numbers) => {
    expect(parseManuscript(text, 'markdown').blocks.map((block) => block.paragraph)).toEqual(numbers);
  });
});
