// Words for taking a gene away.

/** Nouns: "knockdown", "loss". */
export const removing =
  'knock-?\\s?(?:down|out)|silencing|depletion|deletion|ablation|suppression|inactivation|down-?(?:regulation|modulation)|loss|absence';
/** Nouns for what a drug can do, too. */
export const blocking = 'inhibition|blockade';
/** Participles. */
export const removed =
  'silenced|knocked\\s(?:down|out)|depleted|deleted|ablated|inactivated|down-?(?:regulated|modulated)';
