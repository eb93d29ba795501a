import { inBlock } from '../../claims/inBlock.ts';
import { isQuoted } from '../isQuoted.ts';
import { type BlockMatch, matchesIn, placeAt } from '../proseMatches.ts';
import { defineRule } from '../rule.ts';
import { wordsOfText } from './wordsOfText.ts';

/** A place that may lack a space or have one too many. */
interface Slip extends BlockMatch {
  readonly right: string;
  /** Holds only where no part is a name, and the whole is the symbol of a gene. */
  readonly gene?: string;
  /** Holds only where the text has these words elsewhere, and the others in this place alone. */
  readonly has?: readonly string[];
  readonly lacks?: readonly string[];
}

/** `sign` is a small look that spares most blocks the pattern. */
type Form = readonly [sign: RegExp, pattern: RegExp, read: (text: string) => Omit<Slip, keyof BlockMatch> | undefined];

/** Words that join to nothing: "up- and downregulation", "pre- or post-treatment". */
const suspending = /^(?:and|or|nor|to|but|versus|vs|plus|minus|as|than|then|through|followed|und|et)$/u;
/** Words that follow a noun and a hyphen in adjectives of the field. */
const second =
  /^(?:associated|based|dependent|derived|driven|encapsulated|independent|induced|like|loaded|mediated|naive|naïve|negative|positive|related|resistant|sensitive|specific|targeted|targeting|treated)$/u;
/** Adverbs that end as joined words do. */
const adverb = /^(?:here|there|where|stand|near|hither|thither)$/u;

const forms: readonly Form[] = [
  // cells.The
  [
    /[.,][AFHIMRSTWabiosw]/u,
    /(?<!\p{L})\p{L}\p{Ll}{2,}(?:\.(?:Additionally|Although|As|For|Furthermore|However|In|It|Moreover|Recent|Recently|Several|Such|The|Therefore|These|They|This|Thus|We|When|While)|,(?:and|but|including|or|such|which))(?=\s)/gu,
    (text) => ({ right: text.replace(/[.,]/u, '$& ') }),
  ],
  // inthe
  [
    /[dfhmnory]the(?![\p{L}\d-])/iu,
    /(?<![\p{L}\d-])(?:and|by|for|from|in|of|on|to|with)the(?![\p{L}\d-])/giu,
    (text) => ({ right: `${text.slice(0, -3)} ${text.slice(-3)}` }),
  ],
  // mutationsin
  [
    /(?:and|from|of|with|s(?:in|to|for|by))(?![\p{L}\d-])(?<=\p{Ll}{5}(?:and|from|of|with|s(?:in|to|for|by)))/u,
    /(?<![\p{L}\d-])\p{Ll}{5,}(?:s(?:in|to|for|by)|and|from|of|with)(?![\p{L}\d-])/gu,
    (text) => {
      const [, before = '', joined = ''] =
        /^(\p{Ll}{5,}?s|\p{Ll}{5,})(in|to|for|by|and|from|of|with)$/u.exec(text) ?? [];
      if (before === '' || adverb.test(before)) return undefined;
      return { right: `${before} ${joined}`, has: [before], lacks: [text] };
    },
  ],
  // drug- induced
  [
    /- \p{Ll}{3}/u,
    /(?<![\p{L}\d-])\p{L}[\p{L}\d]*\p{Ll}- \p{Ll}{3,}(?![\p{L}\d-])/gu,
    (text) => {
      const [before = '', behind = ''] = text.split('- ');
      if (suspending.test(behind)) return undefined;
      const right = `${before}-${behind}`;
      if (second.test(behind)) return { right };
      return { right, has: [right] };
    },
  ],
  // nanoparticle- -based
  [/-\s-\p{Ll}{3}/u, /(?<!\p{L})\p{L}{3,}-\s-\p{Ll}{3,}/gu, (text) => ({ right: text.replace(/-\s-/u, '-') })],
  // up regulation
  [
    / (?:regulat|environment|express(?:ed|ing)|drug resist)/iu,
    /(?<![\p{L}\d-])(?:(?:up|down) regulat|micro environment|over express(?=ed|ing)|multi drug resist)\p{Ll}*/giu,
    (text) => ({ right: text.replace(/ (?=regulat|environment|express|drug)/u, '') }),
  ],
  // A &B
  [/ &\p{L}/u, /(?<!\S)[\p{L}\d]+ &\p{L}+/gu, (text) => ({ right: text.replace('&', '& ') })],
  // HIF-1 α
  [
    /\s[αβγδκ]/u,
    /(?<![\p{L}\d-])\p{Lu}[\p{Lu}\d]{1,4}-\d{0,2}\s[αβγδκ](?:B|\d)?(?![\p{L}\d]|\s(?:subunit|chain|isoform|and|or))/gu,
    (text) => ({ right: text.replace(/\s/u, '') }),
  ],
  // NDU FS4
  [
    /[A-Z]{2} [A-Z]{1,4}\d/u,
    /(?<![\p{L}\d-])[A-Z]{2,5} [A-Z]{1,4}\d{1,2}(?![\p{L}\d-])/gu,
    (text) => ({ right: text.replace(' ', ''), gene: text.replace(' ', ''), lacks: text.split(' ') }),
  ],
  // T umour
  [
    /\p{Lu} (?<!\S\p{Lu} )\p{Ll}{3}/u,
    /(?<!\S)\p{Lu} \p{Ll}{3,}(?![\p{L}\d-])/gu,
    (text) => ({ right: text.replace(' ', ''), has: [text.replace(' ', '')], lacks: [text.slice(2)] }),
  ],
];

const slipsIn = (prose: string): readonly Slip[] =>
  forms.flatMap(([sign, pattern, read]) =>
    sign.test(prose)
      ? matchesIn(prose, pattern).flatMap((match) => {
          const slip = read(match.text);
          return slip ? [{ ...match, ...slip }] : [];
        })
      : [],
  );

/** What converting a page does to the spaces of a text; a spelling checker sees words where two names were torn or glued. */
export const textWordSpacing = defineRule({
  id: 'text/word-spacing',
  since: '0.2.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  title: 'A space too many, or one that is missing',
  why: 'Taking text out of a PDF loses spaces and puts them where a line ended. Reported is only what the text itself makes certain: a stop or comma glued to a word that begins a sentence or goes on with one, a preposition glued to a word that stands alone elsewhere, a hyphen with a space behind it within a compound, a Greek letter apart from the number of its protein, a capital apart from a word that is whole elsewhere, a symbol of a gene in two parts that are nothing.',
  examples: [
    {
      text: 'The pump ejects drugs from ⟦cells.The⟧ rest stays.',
      fixed: 'The pump ejects drugs from cells. The rest stays.',
    },
    {
      text: 'Rare mutations were seen; most ⟦mutationsin⟧ pumps are silent.',
      fixed: 'Rare mutations were seen; most mutations in pumps are silent.',
    },
    { text: 'Pumps stand ⟦inthe⟧ membrane.', fixed: 'Pumps stand in the membrane.' },
    { text: 'A ⟦drug- induced⟧ pump ejects it.', fixed: 'A drug-induced pump ejects it.' },
    { text: 'Small ⟦nanoparticle- -based⟧ systems.', fixed: 'Small nanoparticle-based systems.' },
    { text: 'Hypoxia raises ⟦HIF-1 α⟧ at once.', fixed: 'Hypoxia raises HIF-1α at once.' },
    { text: 'Tumours grow. ⟦T umours⟧ shrink.', fixed: 'Tumours grow. Tumours shrink.' },
    { text: 'Strong ⟦up regulation⟧ was seen.', fixed: 'Strong upregulation was seen.' },
    { text: 'The types ⟦A &B⟧ grow.', fixed: 'The types A & B grow.' },
    { text: 'Lost ⟦NDU FS4⟧ was seen.', fixed: 'Lost NDUFS4 was seen.' },
    { text: 'Up- and downregulation, pre- or post-treatment; a thousand ligands, thereof none.' },
    { text: 'A cyclin binds kinases in cells, and the HIF-1 α subunit falls.' },
    { text: 'T cells and B cells, and a “drug- induced” pump.', note: 'quoted' },
  ],
  *check(context) {
    const { manuscript, mentions, knowledge, searchBlocks } = context;
    const count = wordsOfText(context);
    const isTornSymbol = (symbol: string, parts: readonly string[]): boolean =>
      knowledge.geneOfSymbol(symbol) !== undefined && parts.every((part) => knowledge.names.lookup(part).length === 0);
    const isSure = ({ has = [], lacks = [], gene }: Slip): boolean =>
      (gene === undefined || isTornSymbol(gene, lacks)) &&
      has.every((word) => count(word) > 0) &&
      lacks.every((word) => count(word) <= 1);
    const finds = searchBlocks('text/word-spacing', (block) => slipsIn(manuscript.blocks[block]!.prose.text));
    const sure = finds.flatMap(({ block, found }) => found.filter(isSure).map((slip) => ({ block, slip })));
    for (const { block, slip } of sure) {
      const { prose, text, right, lacks } = slip;
      const place = placeAt(manuscript, block, prose);
      const { span } = place;
      // A citation between the two is left out of the prose; a line end within the word is no matter.
      const written = manuscript.text.slice(span.start, span.end);
      if (written.replace(/-\n\s*/gu, '') !== text || isQuoted(context, place)) continue;
      const isName = inBlock(mentions, block).some(
        (one) => one.prose.start <= prose.start && prose.end <= one.prose.end,
      );
      if (isName && lacks) continue;
      yield {
        span,
        message: `A space is ${right.length > text.length ? 'missing' : 'too many'} here: “${right}”.`,
        data: [],
        related: [],
        fixes: [
          {
            title: `Write ${right}`,
            safety: 'review',
            reason: 'More than a space may have been lost.',
            edits: [{ ...span, newText: right }],
          },
        ],
      };
    }
  },
});
