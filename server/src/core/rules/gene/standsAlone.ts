/**
 * Words before a gene that do not make it something else: "loss of REV7, the product of …", but not "a ligand of EGFR, encoded
 * by …".
 */
const ofItself =
  /(?:(?:activity|amplification|abundance|alteration|activation|copies|degradation|deletion|depletion|expression|function|gain|inactivation|inhibition|knockdown|knockout|level|loss|mutation|phosphorylation|role|silencing|stability|variant)s?\sof|(?:mutations?|alterations?|variants?|deletions?)\sin)\s(?:the\s)?$/iu;
const joined =
  /(?:(?:^|[\s(])(?:of|for|to|with|by|from|near|against|anti|and|or|plus|in|de|pro)\s(?:the\s|human\s)?|[-/+&,\u2013]\s?|'s\s|(?:plasmid|vector|construct|virus|subunit|ligand|partner|inhibitor|antagonist)\s)$/iu;

/**
 * Whether the words after the name of a gene describe the gene, judging by the text before it: not if that makes it a ligand of
 * the gene or a list.
 */
export const standsAlone = (before: string): boolean => !joined.test(before) || ofItself.test(before);
