// Words for those who may have a change, and for having it.

/** Those of whom most sentences tell. */
export const bearers = 'patients|tumou?rs|cancers|cells';

/** Words for tumours of any organ. */
export const tumours = 'cancers?|tumou?rs?|carcinomas?|melanomas?|leuka?emias?|lymphomas?';

/** Abbreviations of tumours. That of acute lymphoblastic leukaemia is left out, since "all" in running text is a word. */
export const shortTumours =
  'NSCLCs?|SCLCs?|m?CRCs?|AML|CML|CLL|MDS|DLBCL|GISTs?|HCCs?|m?RCCs?|m?CRPC|PDACs?|GBMs?|TNBCs?|M?BCs?|HNSCCs?';

/** "With", "harbouring": between those who have a change and the change. */
export const having = 'with|harbou?ring|carrying|bearing|having|expressing';
/** After "that" or "who". */
export const have = 'harbou?r|carry|bear|have|express';
