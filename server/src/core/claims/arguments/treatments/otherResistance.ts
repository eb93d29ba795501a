import type { Span } from '../../../text/span.ts';
import type { Argument } from '../arguments.ts';

/** "Drug resistance", "multidrug resistance": to drugs in general. */
const ofAnyDrug = /(?<![a-z])(?:multi-?)?drug[-\s]resist/i;
const relative = /,\s(?:which|that)\s/u;

/** Names for any treatment: resistance to drugs in general includes them. */
const ofAnyKind = /therap|treatment/iu;

/**
 * "X is given to patients with Y, which brings about drug resistance": whether the resistance is to drugs in general, not to
 * the treatment named before.
 */
export const isToDrugsInGeneral = (text: string, cue: Span, { mention: { prose, text: name } }: Argument): boolean =>
  prose.end < cue.start &&
  !ofAnyKind.test(name) &&
  ofAnyDrug.test(text.slice(Math.max(prose.end, cue.start - 12), cue.end)) &&
  relative.test(text.slice(prose.end, cue.start));

const radio = /^radio/iu;
const radiation = /radi/iu;

/** "Radioresistance", "radiosensitive": whether a cue is about radiation, and the treatment of the sentence is not. */
export const isAboutRadiation = (text: string, { start, end }: Span, { mention }: Argument): boolean =>
  radio.test(text.slice(start, end)) && !radiation.test(mention.text);
