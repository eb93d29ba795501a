/** "Sensitises", "resensitizing": what is acted on follows, before "to" and the treatment. */
export const sensitising = /sensiti[sz](?:e[sd]?|ing)$/iu;
