// Tells which sentences of a text report the work of its own authors, and which draw conclusions from such sentences.

import type { Block } from '../../manuscript/manuscript.ts';
import { anyOf } from '../../text/anyOf.ts';
import { guarded } from '../../text/guarded.ts';
import type { Cue, CueReader } from '../cues/cues.ts';

/** Sentences may be quoted, as in a letter to reviewers. */
const start = '^["“‘\']?';

/** "(Fig 4E)", "(S7 Fig)", "(Figure 1—figure supplement 2)": panels and supplements show the authors' own data. */
const ownFigure =
  /[(;,]\s?(?:(?:see\s)?Fig(?:ure)?s?\.?\s\d+\s?[A-Ha-h](?![a-z])|(?:Supplementary|Supplemental|Supp\.|Extended\sData)\s(?:Fig|Table)|S\d+[A-H]?\s(?:Fig|Table)|Figure\s\d+\s?[—–-]\s?(?:figure\ssupplement|source\sdata)|Fig(?:ure)?s?\.?\sS\d|@fig[:-])/;

/** "Knockdown of GCLC conferred hypersensitivity (Figure 5)": a whole figure may be of others' data, but not of such work. */
const ownExperiment = guarded(
  /\(Fig/,
  /(?<![a-z])(?:cell\slines?|[A-Z][^\s.,;:()]{0,12}\d\s(?:cells|lines?)|knock-?\s?(?:down|out)|overexpression|siRNAs?)(?![a-z])[^;]{0,300}\(Fig(?:ure|\.)?\s\d+\)[.”"’']*$/,
);
const past = /(?<![a-z])(?:was|were|did|had|conferred|increased|reduced|decreased|sensiti[sz]ed|restored)(?![a-z])/;

/** What is done in a laboratory or with data; what a reviewer does ("we summarised", "we agreed") is no result. */
const worked = anyOf(
  '(?:re-?)?(?:analy[sz]|test|treat|measur|compar|assess|evaluat|investigat|examin|screen|sequenc|profil|generat)ed',
  '(?:nominat|identifi|observ|detect|deriv|confirm|validat|engineer|transfect|count|wonder|ask|silenc|deplet|delet|infect|cultur)ed',
  '(?:select|subject|inject|implant|monitor|follow|enroll?|collect|obtain|stain|label|quantifi|calculat|modell?|simulat)ed',
  '(?:predict|infer|fitt|clon|express|over-?express|introduc|mutat|replac|inhibit|block|stimulat|expos|establish)ed',
  '(?:demonstrat|reveal|show|report|uncover|discover|determin|hypothesi[sz]|reason|not|perform|conduct|appli|us|employ)ed',
  'sought|set\\sout|built|saw|found|grew|knocked|chose|could\\s(?:not\\s)?(?:show|observe|detect|identify|confirm|find)',
  '(?:were|are)\\s(?:also\\s)?able\\sto|present|report|show',
);
const adverb = '(?!previously|recently|earlier)(?:[a-z]+ly|now|then|next|first|also|further|thus|therefore|here)\\s';
/** "We nominated …", "we were able to derive …", "we now present …": but not "we previously showed", which cites. */
const weDid = guarded(/(?<![A-Za-z])[Ww]e\s/, new RegExp(`(?<![A-Za-z])[Ww]e\\s(?:${adverb}){0,2}${worked}(?![a-z])`));

const ofOurs = guarded(
  /(?<![A-Za-z])[Oo]ur\s/,
  /(?<![A-Za-z])[Oo]ur\s(?:(?!previous|earlier)[a-z]+\s)?(?:findings?|observations?|analys[ei]s|screens?|simulations?|predictions?|experiments?|approach\s(?:[a-z]+\s)?(?:identif|reveal|show|predict))(?![a-z]{4})/,
);

const studied = anyOf('analys[ei]s|experiments?|assays?|screens?|simulations?|data\\s?sets?');
/** "Within this analysis, …". */
const within = new RegExp(
  `${start}(?:Within|In|From|By|Using)\\s(?:this|these|the\\s(?:present|current))\\s${studied},\\s`,
);

const shown = anyOf(
  'identif(?:y|ies|ied)|reveal(?:s|ed)?|show(?:s|ed|n)?|predict(?:s|ed)?|highlight(?:s|ed)?|demonstrate[sd]?',
  'indicate[sd]?|suggest(?:s|ed)?|confirm(?:s|ed)?|uncover(?:s|ed)?',
);
/** "The screen identified …", "here, the modelling predicts …": of a screen or model that was told of before. */
const ofNamedStudy = guarded(
  /screen|[Ss]imulation|model/,
  new RegExp(
    `(?<![A-Za-z])[Tt]h(?:e|is|ese)\\s(?:[a-z]+\\s)?(?:screen(?:ing|s)?|simulations?|modell?ing)\\s(?:also\\s|further\\s)?${shown}(?![a-z])|${start}(?:In\\ssilico\\ss|S)imulations?\\s(?:of|with|on)\\s[^.;]{0,80}(?<![a-z])(?:these|this)\\s[^.;]{0,80}(?<![a-z])${shown}(?![a-z])`,
  ),
);

const reports = [ownFigure, weDid, ofOurs, within, ofNamedStudy];

/** Whether a sentence reports a result of the authors' own. */
export const reportsOwnWork = (sentence: string, cues: readonly Cue[]): boolean =>
  cues.some(({ list }) => list === 'stance/own-result') ||
  reports.some((one) => one.test(sentence)) ||
  (ownExperiment.test(sentence) && past.test(sentence));

/** "These results suggest …", "this revealed that …": of what the sentences before have told. */
export const pointsBack = guarded(
  /[Tt]h(?:e|is|ese)\s|[Oo]ur\s/,
  new RegExp(
    `${start}(?:(?:Taken\\s)?[Tt]ogether,\\s|Collectively,\\s|Overall,\\s|Therefore,\\s|Thus,\\s)?(?:(?:[Tt]hese|[Tt]his|[Tt]he|[Oo]ur)\\s(?:[a-z]+\\s)?(?:results|findings|data|studies|experiments|observations|analysis)\\s|(?:This|These)\\s(?:[a-z]+ly\\s)?${shown}(?![a-z]))`,
  ),
);
/** "Thus, …", "… and is therefore not associated with". */
const concludes = new RegExp(
  `${start}(?:Thus|Therefore|Hence|Consequently|Accordingly|In\\sother\\swords|Likewise|Taken\\stogether)[,\\s]|\\s(?:is|are|was|were)\\s(?:therefore|thus)\\s`,
);

/** How the sentences before one report the authors' own work: any of them, and one of the last two. */
export interface OwnWorkBefore {
  readonly inBlock: boolean;
  readonly rightBefore: boolean;
}

/** Whether a sentence concludes from the authors' own results, told before it. */
export const concludesFromOwnWork = (sentence: string, before: () => OwnWorkBefore): boolean =>
  (pointsBack.test(sentence) && before().inBlock) || (concludes.test(sentence) && before().rightBefore);

/** Nothing before reports own work. */
export const noOwnWork = (): OwnWorkBefore => ({ inBlock: false, rightBefore: false });

/** Creates the lookup of own work before a sentence of a block, which reads a sentence when it is first asked for. */
export function ownWorkReader(block: Block, readCues: CueReader): (sentence: number) => OwnWorkBefore {
  const own: boolean[] = [];
  let first = Number.POSITIVE_INFINITY;
  const before = (number: number): OwnWorkBefore => ({
    inBlock: first < number,
    rightBefore: (own[number - 1] ?? false) || (own[number - 2] ?? false),
  });
  return (sentence) => {
    for (let number = own.length; number < sentence; number++) {
      const { start, end } = block.sentences[number]!.prose;
      const text = block.prose.text.slice(start, end);
      own.push(reportsOwnWork(text, readCues(text)) || concludesFromOwnWork(text, () => before(number)));
      if (own[number]) first = Math.min(first, number);
    }
    return before(sentence);
  };
}
