import type { Block, Section } from '../../manuscript/manuscript.ts';
import { allMatches } from '../../text/allMatches.ts';
import { guarded } from '../../text/guarded.ts';
import type { Exemption, Stance } from '../claim.ts';
import type { Cue } from '../cues/cues.ts';
import { abstractLabels, fewestLabels } from './abstractLabels.ts';

const byRole: Partial<Record<Section['role'], Exemption>> = {
  abstract: 'abstract',
  keywords: 'keywords',
  methods: 'methods',
  conclusion: 'conclusion',
  acknowledgements: 'acknowledgements',
};

const byKind: Partial<Record<Block['kind'], Exemption>> = {
  heading: 'heading',
  caption: 'caption',
  'table-cell': 'table',
};

/** "(see section 2)", "(Table 1)", "as described above": where the reader is sent to, the citation stands. */
const sendsElsewhere =
  /(?<![\p{L}\d])(?:(?:see|in|\()\s?(?:also\s)?(?:the\s)?(?:tables?|sections?|chapters?)\s[\dIVX]|(?:see|section)\s(?:above|below)|as\s(?:already\s)?(?:described|discussed|mentioned|outlined|noted|detailed|explained|reviewed|shown)\s(?:above|below|earlier|previously|before|in\sthe\s(?:previous|preceding|next|following)))(?![\p{Ll}])/iu;

/** "Figure 4B shows that …", "Table 2 lists …": the sentence tells what stands there, with its sources. */
const tellsOfFigure =
  /^(?:Supplementary\s|Supplemental\s)?(?:Fig(?:ure)?s?\.?|Tables?)\s\S{1,12}\s(?:shows?|illustrates?|depicts?|demonstrates?|summari[sz]es?|lists?|presents?)\s/u;

/** "The authors identified …": whose work it is was said before, and is cited there. */
const ofNamedWork =
  /(?<![\p{L}\d])(?:the|these|those)\s(?:same\s)?(?:authors|researchers|investigators|reviewers?)(?![\p{L}])/iu;

/** "The link between efflux and resistance is also covered", "future work": the text says what it holds, or what is to come. */
const announces =
  /(?<!\p{L})(?:(?:is|are)\s(?:also\s|then\s|briefly\s|further\s)?(?:discussed|covered|reviewed|outlined|summari[sz]ed|addressed)(?:\s(?:here|too|as\swell|in\s(?:detail|turn|brief)))?\s*(?:[.;,]|$|(?<=(?:that|which)\s(?:is|are)\s(?:also\s)?\p{L}+\s?)includes?\s)|should\sbe\s(?:further\s)?(?:investigated|studied|evaluated|examined|clarified|elucidated|determined|validated|assessed|verified)(?!\p{L}))|(?<!\p{L})gaps?\sin\s(?:our|the)\s(?:\p{L}+\s)?(?:understanding|knowledge)(?!\p{L})|^In\s(?:the\s)?(?:near\s)?future(?!\p{L})|^In\sthis\s(?:article|paper|work|manuscript),?\s(?:I|we)\s/u;

/** "Understanding how T790M confers resistance is crucial" says what is to be done, and of resistance nothing. */
const setsTask =
  /^(?:Understanding|Elucidating|Deciphering|Unravell?ing|To\sunderstand|(?:(?:The|\p{Lu}\p{Ll}+ing(?:\s(?:the|our))?)\s)?(?:[Ii]dentification|[Ee]lucidation|[Kk]nowledge|[Uu]nderstanding|[Dd]iscovery)(?:\sand\s\p{Ll}+)?\sof\s[^.;:]{0,60}(?:mechanisms|pathways|drivers|causes))\s/u;

/** "Resistance must be overcome", "there is a need to overcome it", "strategies to overcome it are being developed", "could be exploited to overcome it". */
export const isWanted = guarded(
  /overcome|circumvent|address|tackled|solved|need\s|strateg|approaches|exploited|harnessed|leveraged/i,
  /(?<!\p{L})(?:(?:must|should|needs?\sto|ha(?:s|ve)\sto|remains?\sto|(?:is|are)\syet\sto)\sbe\s(?:overcome|circumvented|addressed|tackled|solved)(?!\p{L})|there\s(?:is|remains)\s(?:still\s)?an?\s(?:\p{L}+\s){0,3}need\s(?:to|for)\s|(?:strateg(?:y|ies)|approaches)\s(?:to|that|for)\s[^.;:]{0,60}\s(?:is|are)\s(?:currently\s|now\s)?(?:being|under)\s(?:develop|investigat|evaluat|test|explor|stud)|(?:can|could|may|might)\s(?:\p{L}+\s)?be\s(?:exploited|harnessed|leveraged)\s(?:\p{L}+\s){0,2}to\s)/iu,
);

/** "This raises questions: how does T790M confer resistance; which drugs …" asks, though it ends with a full stop. */
const listsQuestions =
  /(?<!\p{L})questions?(?:\s[^.:?]{0,60})?:\s(?:what|how|which|whether|why|who|when|where|can|do|does|is|are)(?!\p{L})/iu;

/** "(Fig 4E)", "(S7 Fig)", "(Figure 1—figure supplement 2)": panels and supplements show what the authors themselves have seen. */
const showsOwnData =
  /[(;,]\s?(?:(?:see\s)?Fig(?:ure)?s?\.?\s\d+\s?[A-Ha-h](?![\p{Ll}])|(?:Supplementary|Supplemental|Supp\.|Extended\sData)\s(?:Fig|Table)|S\d+[A-H]?\s(?:Fig|Table)|Figure\s\d+\s?[—–-]\s?(?:figure\ssupplement|source\sdata)|Fig(?:ure)?s?\.?\sS\d|@fig[:-])/u;

/** "Background: … Methods: … Results: …" in one paragraph: a structured abstract that stands without its heading. */
const labels = new RegExp(`(?:^|[.!?]\\s+)(?:${abstractLabels})(?::\\s|\\.\\s(?=\\p{Lu}))`, 'gu');
const isStructuredAbstract = ({ kind, prose: { text } }: Block): boolean => {
  if (kind !== 'paragraph') return false;
  const found = allMatches(text, labels);
  // "Background: … Conclusions: …": where the first opens the paragraph, two are enough.
  return found.length >= (found[0]?.index === 0 ? fewestLabels - 1 : fewestLabels);
};

/** A word by which authors tell of their own work. */
export const isOwnResult = ({ list }: Cue): boolean => list === 'stance/own-result';

/** "These results suggest …", where a sentence before told what the authors found. */
const concludesFromResults =
  /^(?:(?:Taken\s)?[Tt]ogether,\s|Collectively,\s|Overall,\s)?(?:[Tt]hese|[Tt]he|[Oo]ur)\s(?:\p{L}+\s)?(?:results|findings|data|studies|experiments|observations)\s/u;

/**
 * Why a claim in this place needs no citation of its own, by the custom of review articles (design §5); undefined where it
 * does. `sentence` is its prose; `afterOwnResult` says that a sentence before it in its block tells what the authors found.
 */
export function exemptionOf(
  block: Block,
  section: Section | undefined,
  sentence: string,
  stance: Stance,
  cues: readonly Cue[],
  afterOwnResult: boolean,
): Exemption | undefined {
  const place = byKind[block.kind] ?? (section && byRole[section.role]);
  if (place) return place;
  if (isStructuredAbstract(block)) return 'abstract';
  // "Overcoming hypoxia-mediated resistance: …" opens a paragraph or list item; what is claimed comes after it.
  if (/:\s*$/.test(sentence)) return 'heading';
  if (stance === 'questioned' || listsQuestions.test(sentence)) return 'question';
  if (cues.some(isOwnResult) || showsOwnData.test(sentence)) return 'own-result';
  if (afterOwnResult && concludesFromResults.test(sentence)) return 'own-result';
  if ([sendsElsewhere, tellsOfFigure, ofNamedWork, setsTask, announces, isWanted].some((one) => one.test(sentence)))
    return 'elsewhere';
  if (cues.some((cue) => cue.list === 'stance/announcement')) return 'elsewhere';
  return section?.role === 'title' ? 'title' : undefined;
}
