import type { Cue } from '../cues/cues.ts';
import { type StatedEffect, statedEffects } from '../cues/effects.ts';
import { mechanismsContaining } from './freeCues.ts';
import type { Passage } from './passage.ts';

/** The treatment effects that some cues of a sentence state; words within the name of a mechanism state none. */
export const effectsIn = ({ text, args }: Passage, cues: readonly Cue[]): readonly StatedEffect[] =>
  statedEffects(text, cues, (cue) => mechanismsContaining(text, cue, args).length > 0);
