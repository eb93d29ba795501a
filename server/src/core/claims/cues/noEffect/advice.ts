import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';

const told = anyOf(
  'consider|think\\s(?:about|of|early)|discuss|prefer|avoid|offer|choose|favou?r|recommend|refer|keep',
  '(?:(?:re-?)?(?:test|biopsy|check|sequence|screen|look)|repeat|monitor|start|stop|add|give|switch|use|try|plan)(?=\\s(?:again|for|the|all|every|any|only|early|both|patients|tumou?rs)\\s)',
  "(?:do\\snot|don't|please)\\s[a-z]+",
);
/** "Consider D after E in X-mutant disease": up to where a statement of its own may begin. */
const adviceFirst = guarded(
  /^(?:consider|think|discuss|prefer|avoid|offer|choose|favo|recommend|refer|keep|(?:re-?)?(?:test|biopsy|check|sequence|screen|look)|repeat|monitor|start|stop|add|give|switch|use|try|plan|do|please)/i,
  new RegExp(
    `^${told}(?![a-z-])[^.;:]*?(?=[.;:]|,\\s(?:which|who|since|as|because|although|but)\\s|\\s(?:because|since|which|although)\\s|$)`,
    'i',
  ),
);

/** Whether a cue is in the advice that a sentence begins with, and tells what to do, not what was found. */
export function isInAdvice(text: string, sentence: Span, cue: Span): boolean {
  const advice = adviceFirst.exec(text.slice(sentence.start, sentence.end));
  return advice !== null && cue.end <= sentence.start + advice[0].length;
}
