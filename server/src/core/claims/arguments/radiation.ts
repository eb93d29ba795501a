import type { Span } from '../../text/span.ts';
import type { Argument } from './arguments.ts';

const radio = /^radio/iu;
const radiation = /radi/iu;

/** "Radioresistance", "radiosensitive": whether a cue is about radiation, and the treatment of the sentence is not. */
export const isAboutRadiation = (text: string, { start, end }: Span, { mention }: Argument): boolean =>
  radio.test(text.slice(start, end)) && !radiation.test(mention.text);
