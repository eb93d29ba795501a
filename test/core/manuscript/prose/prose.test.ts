import { describe, expect, test } from 'vitest';
import { parseManuscript } from '../../../../server/src/core/manuscript/parseManuscript.ts';
import { proseInSource } from '../../../../server/src/core/manuscript/prose/inSource.ts';
import { markedText } from '../../../support/markedText.ts';

/** Source, and how its blocks read. */
const readings: readonly { name: string; text: string; expect: readonly string[] }[] = [
  { name: 'emphasis', text: '*EGFR* T790M confers **resistance**', expect: ['EGFR T790M confers resistance'] },
  { name: 'emphasis inside a word', text: 'MDR1 stands for **m**ulti**d**rug', expect: ['MDR1 stands for multidrug'] },
  {
    name: 'superscript of a name',
    text: 'tumours with EGFR^T790M^ and *KRAS*^G12C^-mutant cells',
    expect: ['tumours with EGFR T790M and KRAS G12C-mutant cells'],
  },
  { name: 'superscript by tag', text: 'BRAF<sup>V600E</sup> is a driver', expect: ['BRAF V600E is a driver'] },
  { name: 'superscript before a word', text: 'BRAF^V600E^melanoma', expect: ['BRAF V600E melanoma'] },
  {
    name: 'signs, powers and ordinals',
    text: 'CD8^+^ cells, Ca^2+^, 10^6^ cells, the 1^st^ dose, IC~50~',
    expect: ['CD8+ cells, Ca2+, 10^6 cells, the 1st dose, IC50'],
  },
  { name: 'escapes', text: "the cell\\'s \\*own\\* \\(MDR\\) pump", expect: ["the cell's *own* (MDR) pump"] },
  {
    name: 'entities',
    text: 'TGF-&beta; &amp; IL-1&#945; &unknown; PKC-&Theta;',
    expect: ['TGF-β & IL-1α &unknown; PKC-Θ'],
  },
  { name: 'Greek by math', text: 'TGF-$\\beta$ and $x^2 + y$ too', expect: ['TGF-β and too'] },
  { name: 'prices are no math', text: 'costs $5 and $6 a day', expect: ['costs $5 and $6 a day'] },
  { name: 'soft wrap', text: 'EGFR\nT790M', expect: ['EGFR T790M'] },
  { name: 'soft wrap in a list', text: '- EGFR\n  T790M\n- next', expect: ['EGFR T790M', 'next'] },
  { name: 'soft wrap in a quotation', text: '> EGFR\n> T790M', expect: ['EGFR T790M'] },
  { name: 'carriage returns', text: 'EGFR\r\nT790M\r\n\r\nnext', expect: ['EGFR T790M', 'next'] },
  { name: 'hard break', text: 'EGFR  \nT790M\\\nC797S<br>L718Q', expect: ['EGFR T790M C797S L718Q'] },
  {
    name: 'other spaces',
    text: 'EGFR\u00a0T790M 5\u2009mg re\u00adsis\u00adtance',
    expect: ['EGFR T790M 5 mg resistance'],
  },
  {
    name: 'links',
    text: 'see [the *EGFR* card](https://x.org "title") and [MDR][m]\n\n[m]: https://x.org',
    expect: ['see the EGFR card and MDR'],
  },
  { name: 'brackets that are no link', text: 'a [bracketed] word', expect: ['a [bracketed] word'] },
  {
    name: 'addresses',
    text: 'seen at <https://x.org/a> and https://x.org/b on Monday',
    expect: ['seen at and on Monday'],
  },
  { name: 'images', text: 'before\n![alt *text*](a.png)\nafter', expect: ['before after'] },
  {
    name: 'code and comments',
    text: 'use `EGFR` <!-- not --> here\n\n```\nT790M\n```\n\n    L858R',
    expect: ['use here'],
  },
  { name: 'raw attributes', text: '# Title {#sec-a .b}\n\nA [span]{.c} of text', expect: ['Title', 'A span of text'] },
  {
    name: 'what CriticMarkup takes out or says beside the text',
    text: 'EGFR {--and\nMET --}is {>>sure, {}? no<<}mutated{>>AB: is it?<<}.',
    expect: ['EGFR is {>>sure, {}? no<<}mutated.'],
  },
  {
    name: 'comments within a paragraph',
    text: 'Cells %%[AB: which?]%% die. {% comment %} Do\nthey? {% endcomment %} They \\begin{comment}do\\end{comment} wait, \\iffalse or \\fi 50%% of them, and 40%% not.',
    expect: ['Cells die. They wait, 50%% of them, and 40%% not.'],
  },
  {
    name: 'comments of several lines',
    text: 'One\n\n%%\n# Not\n\nread\n%%\n\nTwo\n\n\\begin{comment}\nnot\n\nread\n\\end{comment}\n\nThree\n\n\\iffalse\n\\ifx not\n\\fi\n\nread\n\\fi\n\nFour\n\n{% comment %}\nnot\n\nread\n{% endcomment %}\n\nFive',
    expect: ['One', 'Two', 'Three', 'Four', 'Five'],
  },
  {
    name: 'blocks that are never printed',
    text: '::: {.content-hidden}\nnot\n\n::: {.note}\nread\n:::\n\nnot\n:::\n\nOne\n\n::: {.comment}\nnot\n:::\n\n<div class="a" hidden>\n\n<div>\n\nnot\n\n</div>\n\nread\n\n</div>\n\nTwo\n\n<div hidden>not</div>\n\nThree',
    expect: ['One', 'Two', 'Three'],
  },
  {
    name: 'blocks that are printed somewhere, and marks without an end',
    text: '::: {.content-hidden when-format="html"}\nOne\n:::\n\n::: {.hidden-gem}\nTwo\n:::\n\n%%\n\nThree\n\n<div data-x="hidden thing">\n\nFour\n\n</div>',
    expect: ['One', 'Two', '%%', 'Three', 'Four'],
  },
  {
    name: 'comment lines of MyST',
    text: '% not read\nOne {cite}`a`\n% nor this\nTwo %',
    expect: ['One', 'Two %'],
  },
  { name: 'comment lines of LaTeX', text: '\\section{A}\n\n% not read\n\nOne', expect: ['\\section{A}', 'One'] },
  { name: 'a line that Pandoc prints', text: '% read\n\nOne [@a]', expect: ['% read', 'One'] },
  { name: 'front matter', text: '---\ntitle: EGFR\nlang: de-DE\n---\n\nText', expect: ['Text'] },
  { name: 'a rule is no front matter', text: '---\n\nText', expect: ['Text'] },
  {
    name: 'div fences and shortcodes',
    text: '::: {.note}\nText\n:::\n\n{{< include a.qmd >}}\n\nMore',
    expect: ['Text', 'More'],
  },
  { name: 'display math', text: 'before\n\n$$\nx = 1\n- y\n$$\n\nafter', expect: ['before', 'after'] },
  {
    name: 'footnote definitions',
    text: 'Text[^a] goes on.\n\n[^a]: EGFR in a note\n    and its second line\n\nMore',
    expect: ['Text goes on.', 'More'],
  },
  {
    name: 'tables',
    text: '| gene | drug |\n|---|---|\n| *EGFR* | gefitinib |',
    expect: ['gene', 'drug', 'EGFR', 'gefitinib'],
  },
  {
    name: 'html tables',
    text: '<table>\n<tr><td>EGFR</td><td><i>MET</i> gain</td></tr>\n</table>',
    expect: ['EGFR', 'MET gain'],
  },
  {
    name: 'html that ends in inline tags',
    text: '<p>Gain of <b>PIK3CA</b><!-- so --></p>',
    expect: ['Gain of PIK3CA'],
  },
  { name: 'scripts', text: '<script>\nlet EGFR = 1;\n</script>\n\nText', expect: ['Text'] },
  { name: 'task lists', text: '- [x] EGFR\n- [ ] MET', expect: ['EGFR', 'MET'] },
  { name: 'a word broken by the line', text: 'the resist-\nance of cells', expect: ['the resistance of cells'] },
  { name: 'a broken word inside a compound', text: 'HER2-tar-\ngeted therapy', expect: ['HER2-targeted therapy'] },
  {
    name: 'a symbol before the break',
    text: 'HER2-\npositive, EGFR-\nmutant, anti-\nHER2',
    expect: ['HER2-positive, EGFR-mutant, anti-HER2'],
  },
  { name: 'a hyphen on both lines', text: 'HER2-\n-targeted', expect: ['HER2-targeted'] },
  {
    name: 'the form elsewhere decides',
    text: 'drug-\nresistant cells; a drug-resistant line. multi-\ndrug; multidrug',
    expect: ['drug-resistant cells; a drug-resistant line. multidrug; multidrug'],
  },
  {
    name: 'two words of the document',
    text: 'tumor cells and stroma; the tumor-\nstroma ratio',
    expect: ['tumor cells and stroma; the tumor-stroma ratio'],
  },
  { name: 'a suspended hyphen', text: 'first-\nand second-line drugs', expect: ['first- and second-line drugs'] },
  { name: 'a slash at the line end', text: 'MAPK/\nERK, BCR–\nABL1', expect: ['MAPK/ERK, BCR–ABL1'] },
];

describe('Markdown reads as its words', () => {
  test.each(readings)('$name', ({ text, expect: read }) => {
    expect(parseManuscript(text, 'markdown').blocks.map((block) => block.prose.text)).toEqual(read);
  });
});

test('plain text has no markup', () => {
  const { blocks } = parseManuscript('p21*WAF1 and `code`\nresist-\nance\n \n# no heading, [1] cited', 'plain');
  expect(blocks.map((block) => [block.kind, block.prose.text])).toEqual([
    ['paragraph', 'p21*WAF1 and `code` resistance'],
    ['paragraph', '# no heading, cited'],
  ]);
});

test('the language of the front matter', () => {
  expect(parseManuscript('---\nlang: "DE-at"\n---\n', 'markdown').language).toBe('de-at');
  expect(parseManuscript('lang: de', 'markdown')).not.toHaveProperty('language');
});

/** The words are found in prose, and lie where the marks are. */
const places: readonly { words: string; marked: string }[] = [
  { words: 'EGFR T790M', marked: 'The *⟦EGFR* T790M⟧ change' },
  { words: 'EGFR T790M', marked: 'The ⟦EGFR^T790M⟧^ change' },
  { words: 'EGFR T790M', marked: '1. The ⟦EGFR\n   T790M⟧ change' },
  { words: 'EGFR T790M', marked: '> The ⟦EGFR\n> T790M⟧ change' },
  { words: 'resistance', marked: 'drug ⟦resist-\nance⟧ here' },
  { words: 'multidrug', marked: '**⟦m**ulti**d**rug⟧' },
  { words: '(MDR)', marked: 'the ⟦\\(MDR\\)⟧ gene' },
  { words: 'TGF-β', marked: 'on ⟦TGF-&beta;⟧ now' },
  { words: 'pump works', marked: 'the ⟦pump [3] works⟧' },
];

describe('words are found at their true place', () => {
  test.each(places)('$marked', ({ words, marked }) => {
    const { text, spans } = markedText(marked);
    const block = parseManuscript(text, 'markdown').blocks[0]!;
    const start = block.prose.text.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    const span = proseInSource(block, { start, end: start + words.length });
    expect(text.slice(span.start, span.end)).toBe(text.slice(spans[0]?.start, spans[0]?.end));
  });
});

test('marks say what the writer marked', () => {
  const { blocks } = parseManuscript('*EGFR*^T790M^ in **bold [link](u)**', 'markdown');
  const prose = blocks[0]?.prose;
  expect(prose?.marks.map((mark) => [mark.kind, prose.text.slice(mark.start, mark.end)])).toEqual([
    ['emphasis', 'EGFR'],
    ['superscript', 'T790M'],
    ['strong', 'bold link'],
    ['link', 'link'],
  ]);
});

test('code, math, addresses, front matter and reference lists are no prose', () => {
  const { text, spans } = markedText(
    '⟦---\na: b\n---⟧\n\nUse ⟦`EGFR`⟧ at ⟦<https://x.org>⟧ in ⟦$a+b$⟧ of [it](⟦u.md⟧).\n\n⟦```\ncode\n```⟧\n\n## References\n\n⟦1. Ito K. Drug pumps. J Cells 2019.⟧\n',
  );
  expect(parseManuscript(text, 'markdown').notProse).toEqual(spans);
});
