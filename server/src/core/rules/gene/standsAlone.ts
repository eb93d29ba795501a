/**
 * Of what the name may be said without naming another thing: "loss of REV7, the product of …", not "a ligand of EGFR,
 * encoded by …".
 */
const ofItself =
  /(?:(?:activity|amplification|abundance|alteration|activation|copies|degradation|deletion|depletion|expression|function|gain|inactivation|inhibition|knockdown|knockout|level|loss|mutation|phosphorylation|role|silencing|stability|variant)s?\sof|(?:mutations?|alterations?|variants?|deletions?)\sin)\s(?:the\s)?$/iu;
const joined =
  /(?:(?:^|[\s(])(?:of|for|to|with|by|from|near|against|anti|and|or|plus|in|de|pro)\s(?:the\s|human\s)?|[-/+&,\u2013]\s?|'s\s|(?:plasmid|vector|construct|virus|subunit|ligand|partner|inhibitor|antagonist)\s)$/iu;

/** Whether what is said behind the name of a gene is said of the gene, by the text before its name: not of a ligand of it or a list. */
export const standsAlone = (before: string): boolean => !joined.test(before) || ofItself.test(before);
