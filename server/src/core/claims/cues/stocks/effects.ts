/** "Sensitises", "resensitizing": verbs followed by what is sensitised, then by "to" and the treatment. */
export const sensitising = /sensiti[sz](?:e[sd]?|ing)$/iu;
