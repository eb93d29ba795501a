// Tests of the words of a cue.

/** Words for the efficacy of a treatment; what follows their "against" or "in" is a tumour. */
export const ofEfficacy = /(?:effective|efficacious|efficacy|activ(?:e|ity))/i;

/** "Sensitises", "resensitizing": verbs followed by what is sensitised, then by "to" and the treatment. */
export const sensitising = /sensiti[sz](?:e[sd]?|ing)$/i;

/** Words of resistance in the widest sense. */
export const ofResistance = /resist|refractor|toleran|insensitiv/i;

/** "Resistance": the noun, of which "to" or a verb may follow. */
export const resistanceNoun = /^resistances?$/i;
