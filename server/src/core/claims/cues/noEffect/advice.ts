import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';

const told = anyOf(
  'consider|think\\s(?:about|of|early)|discuss|prefer|avoid|offer|choose|favou?r|recommend|refer|keep',
  '(?:(?:re-?)?(?:test|biopsy|check|sequence|screen|look)|repeat|monitor|start|stop|add|give|switch|use|try|plan)(?=\\s(?:again|for|the|all|every|any|only|early|both|patients|tumou?rs)\\s)',
  'sequence(?=\\s\\S+(?:[.;,]|$|\\s(?:and|or)\\s\\S+(?:[.;,]|$)))',
  'select(?=\\s(?:an?|the|another|one|drugs|agents|inhibitors)\\s)',
  "(?:do\\snot|don't|please)\\s[a-z]+",
);
const verb = '(?:is|are|was|were|has|have|can|may|confers?|causes?|drives?|predicts?|responds?)';
const subject = '(?:it|they|this|these|those|such|most)\\s';
/** Where a statement of its own may begin. */
const end = anyOf(
  // "BCR::ABL1" ends no clause.
  '[.;]|(?<!:):(?!:)|\\s[\u2013\u2014-]\\s|$',
  `,\\s(?:which|who|since|as|because|although|but|where|when|so|an?|the|for\\sexample|for\\sinstance|given)\\s`,
  '\\s(?:because|since|which|although|where)\\s|(?<!tumou?rs?|patients?|cells?|disease|those|cancers?|cases?)\\sthat\\s',
  `,?\\s(?:(?:and|as|for)\\s${subject}|(?:and|as)\\s(?:(?!(?:who|that|which)\\s)[^\\s.;:]+\\s){1,4}${verb}\\s)`,
);
const sign =
  /^(?:consider|think|discuss|prefer|avoid|offer|choose|favo|recommend|refer|keep|(?:re-?)?(?:test|biopsy|check|sequence|screen|look)|repeat|monitor|start|stop|add|give|switch|use|try|plan|select|do|please)/i;
/** "Consider D after E in X-mutant disease". */
const adviceFirst = guarded(sign, new RegExp(`^${told}(?![a-z-])(?:[^.;:]|::)*?(?=${end})`, 'i'));
/** "Use for all patients is established": a noun, and no advice. */
const asNoun = guarded(
  sign,
  new RegExp(
    `^${told}(?:\\s(?!(?:who|that|which|whose|if|when|where|once|until|unless|while|what|whether|as|how)\\s)[^\\s.;:,]+){1,7}?\\s(?:is|was|has|remains)\\s`,
    'i',
  ),
);
const opensBracket = /\([^()]*$/;

/** "If it is resistance, sequence": what may be so. */
const condition = /^If\s(?:it|this|that|the\s(?:cause|reason|answer))\sis\s/;
/** "If a mutation is found, …": when to do it. */
const occasion = /^(?:If|When|Whenever|Where|Once|After|Before|Upon|For|In|At)\s[^.;:,]{1,90},\s/;

/** Whether a cue is in the advice that a sentence, or its main clause, begins with, and tells what to do, not what was found. */
export function isInAdvice(text: string, sentence: Span, cue: Span): boolean {
  const whole = text.slice(sentence.start, sentence.end);
  const start = sentence.start + (occasion.exec(whole)?.[0].length ?? 0);
  const written = text.slice(start, sentence.end);
  const advice = adviceFirst.exec(written);
  if (advice !== null && cue.end <= start && condition.test(whole)) return !asNoun.test(written);
  return (
    advice !== null &&
    cue.start >= start &&
    cue.end <= start + advice[0].length &&
    !opensBracket.test(text.slice(start, cue.start)) &&
    !asNoun.test(written)
  );
}
