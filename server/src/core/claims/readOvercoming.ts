import type { Cue } from './cues.ts';
import { isLowered } from './effects.ts';
import type { Passage, Reading } from './passage.ts';

const backwards = /^(?:re-?sensit|restor)/iu;
const towards = /^\s(?:[\p{L}\d-]+\s){0,6}to\s(?:the\s)?$/u;

/**
 * "X overcomes A-mediated resistance to B", "X re-sensitises A to B": A yields to X, and resists B. Empty where the sentence
 * overcomes nothing.
 */
export function readOvercoming({ text, treatments, of, bound, read }: Passage): readonly Reading[] {
  const cue = of('cue/overcomes').find((one: Cue) => !isLowered(text, one, of('cue/lowered')));
  if (!cue) return [];
  const resisted = of('cue/resistance')
    .map((word) => read('resistance', word, bound(word)))
    .find((one) => one.object.length > 0);
  const again = backwards.test(text.slice(cue.start, cue.end))
    ? treatments.filter(({ mention }) => towards.test(text.slice(cue.end, mention.prose.start)))
    : [];
  const lost = [...(resisted?.object ?? []), ...again];
  const overcoming = read(
    'overcomes',
    cue,
    treatments.filter((one) => !lost.includes(one)),
  );
  const back = again.length > 0 ? read('resistance', cue, again) : resisted;
  return [
    ...(overcoming.object.length + overcoming.subject.length > 0 ? [overcoming] : []),
    ...(back && back.subject.length > 0 ? [back] : []),
  ];
}
