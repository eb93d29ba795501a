import { anyOf } from '../../text/anyOf.ts';

/** Words that can follow a gene that is the topic; a noun could make it part of something else, as in "EGFR inhibitor". */
export const saidOfGene = anyOf(
  'is|was|are|were|has|have|had|can|cannot|could|does|do|may|might|will|would|did|also|often|then|thus|frequently',
  '(?:abrogate|accelerate|accumulate|activate|affect|allow|alter|arise|augment|block|bypass|cause|confer|contribute|cooperate|correlate|decrease|depend|desensiti[sz]e|diminish|disrupt|drive|elevate|emerge|enable|encode|enhance|facilitate|foster|impair|increase|induce|initiate|lead|lower|maintain|mediate|occur|permit|play|predict|prevent|produce|promote|raise|reactivate|reduce|remain|render|represent|restore|result|sensiti[sz]e|stimulate|suffice|sustain|trigger|underlie|yield)s?',
  'arose|drove|fell|gave|grew|led|rose|(?:abolish|unleash)(?:es)?|accompan(?:y|ies)|amplif(?:y|ies)|carr(?:y|ies)',
);
