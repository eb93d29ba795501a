// Drops how, when and out of what a cause acts: the efflux of "ABCB1 confers resistance through efflux".

import type { Span } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import { causing } from '../cues/sharedWords/causing.ts';
import { type Argument, hasExpression, isChange, isGeneOrPathway } from './arguments.ts';
import { andActs } from './bystanders/inPassing.ts';

const opening = /^(?:Within|During|Upon|Under|After|Following|In)\s[^,;]{0,60}$/u;
/** "During cell cycle arrest, ERCC1 contributes to resistance": drops the process, which only says when the gene acts. */
export function withoutOpeningProcess(text: string, sentence: Span, causes: readonly Argument[]): readonly Argument[] {
  const isOpening = ({ mention: { kind, prose } }: Argument) =>
    kind === 'mechanism' &&
    prose.start - sentence.start < 80 &&
    opening.test(text.slice(sentence.start, prose.start)) &&
    /^[^,;]{0,24},\s/u.test(textAfter(text, prose, 26));
  const rest = causes.filter((a) => !isOpening(a));
  return rest.some(({ mention }) => hasExpression(mention)) ? rest : causes;
}

const acting = new RegExp(
  `^\\)?,?(?:\\s[a-z-]+){0,3}?\\s(?:${causing}|enabl|protect|increas|enhanc|lower|reduc|decreas|limit|impair|diminish|weaken|abolish|blunt|associat|correlat|link|predict)[a-z]*(?:\\s[^;:]*)?$`,
  'i',
);
const byWay =
  /(?<!\p{L})(?:via|through|by(?:\smeans\sof|\s\p{L}+ing)?)\s(?:either\s|an?\s|the\s|its\s)?(?:[\p{L}\d-]+[\s/]){0,4}$/iu;

/** "Its suppression causes": the cause was named before. */
const ofIts =
  /(?:^|[.;:,]\s(?:and\s|but\s)?)(?:its|their)\s(?:suppression|loss|silencing|depletion|inhibition|knock-?\s?(?:down|out)|deletion|inactivation|(?:over)?expression|amplification|activation)\s(?:[a-z]+ly\s|also\s|then\s)?[a-z]+(?:s|ed)(?:\sto)?\s$/i;

/** "ABCB1 confers resistance through efflux", "by inducing autophagy": drops the way in which a named gene acts. */
export function withoutWay(text: string, cue: Span, causes: readonly Argument[]): readonly Argument[] {
  const isCausing = ({ mention }: Argument) =>
    hasExpression(mention) && mention.prose.end <= cue.start && acting.test(text.slice(mention.prose.end, cue.end));
  const isWay = (a: Argument) =>
    !isChange(a) && a.mention.prose.start >= cue.end && byWay.test(text.slice(cue.end, a.mention.prose.start));
  return causes.some(isWay) && (causes.some(isCausing) || ofIts.test(textBefore(text, cue, 70)))
    ? causes.filter((a) => !isWay(a))
    : causes;
}

const activated = /(?<![a-z])(?:(?:re)?activate|phosphorylate|stimulate)[sd]?\s(?:the\s)?$/i;
/** "Insulin reactivates Y and limits the efficacy": what acts is not recognised, and Y only gets its signal. */
export function withoutActivated(text: string, cue: Span, causes: readonly Argument[]): readonly Argument[] {
  return causes.filter(
    ({ mention }, index) =>
      index > 0 ||
      !isGeneOrPathway(mention) ||
      mention.prose.end > cue.start ||
      !activated.test(textBefore(text, mention.prose, 24)) ||
      !andActs.test(text.slice(mention.prose.end, cue.end + 1)),
  );
}

const activation = /^(?:constitutive|aberrant|ligand-independent)\sactivation$/i;
const ofIt = /^\sof\s(?:the\s)?$/;
/** "Constitutive activation of IGF1R": drops the activation; the gene is the cause. */
export function withoutActivation(text: string, causes: readonly Argument[]): readonly Argument[] {
  const isOfGene = ({ mention: { kind, prose } }: Argument) =>
    kind === 'mechanism' &&
    activation.test(text.slice(prose.start, prose.end)) &&
    causes.some(({ mention }) => hasExpression(mention) && ofIt.test(text.slice(prose.end, mention.prose.start)));
  return causes.filter((a) => !isOfGene(a));
}

const from = /^\)?\s(?:(?:secreted|released|produced|derived|shed)\s)?(?:from|by)\s(?:[a-z-]+\s){0,2}$/;
/** "HGF from stromal cells": drops where the gene product comes from. */
export function withoutSource(text: string, causes: readonly Argument[]): readonly Argument[] {
  const isSource = ({ mention: { kind, prose } }: Argument) =>
    kind === 'mechanism' &&
    causes.some(
      ({ mention }) =>
        hasExpression(mention) &&
        mention.prose.end < prose.start &&
        from.test(text.slice(mention.prose.end, prose.start)),
    );
  return causes.filter((a) => !isSource(a));
}
