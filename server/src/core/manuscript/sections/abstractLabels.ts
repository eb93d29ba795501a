import { anyOf } from '../../text/anyOf.ts';

/** The names that journals give to the parts of a structured abstract, as the source of an expression. */
export const abstractLabels = anyOf(
  'Background|Context|Importance|Rationale|Introduction|Objectives?|Aims?',
  'Purpose(?: of (?:the |this )?review)?',
  '(?:Study )?[Dd]esign|(?:(?:Materials?|Patients) and )?[Mm]ethods(?: and (?:[Ff]indings|[Rr]esults))?',
  'Experimental [Dd]esign|Evidence [Aa]cquisition|Evidence [Ss]ynthesis|Areas [Cc]overed',
  'Results|(?:Recent |Key |Main )?[Ff]indings',
  'Summary|Significance|Key [Mm]essages?|Expert (?:[Cc]ommentary|[Oo]pinion)|Conclusions?|Interpretation|Discussion',
);

/** Fewer labels may just as well be headings of the text. */
export const fewestLabels = 3;
