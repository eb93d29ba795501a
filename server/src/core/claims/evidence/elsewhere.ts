import { guarded } from '../../text/guarded.ts';

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

const elsewhere = [sendsElsewhere, tellsOfFigure, ofNamedWork, setsTask, announces, isWanted];

/** Whether a sentence claims nothing of its own here: it sends the reader elsewhere, says whose work it tells, or what is to be done. */
export const pointsElsewhere = (sentence: string): boolean => elsewhere.some((one) => one.test(sentence));
