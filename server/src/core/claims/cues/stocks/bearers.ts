/** Words for tumours of any organ. */
export const tumours = 'cancers?|tumou?rs?|carcinomas?|melanomas?|leuka?emias?|lymphomas?';

/** Abbreviations of tumours. That of acute lymphoblastic leukaemia is left out, since "all" in running text is a word. */
export const shortTumours =
  'NSCLCs?|SCLCs?|m?CRCs?|AML|CML|CLL|MDS|DLBCL|GISTs?|HCCs?|m?RCCs?|m?CRPC|PDACs?|GBMs?|TNBCs?|M?BCs?|HNSCCs?';
