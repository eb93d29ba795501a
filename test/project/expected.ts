/** What must be found in the fixture tree, as `line:column rule severity`. */
export const expected: Readonly<Record<string, readonly string[]>> = {
  // The group's settings: brands are warnings, citations must stand in the sentence; its table names Fixtura.
  'review.md': ['3:15 drug/brand warning', '3:60 drug/brand warning', '9:1 claim/uncited information'],
  // Left out by the group.
  'notes/draft.md': [],
  // The thesis overrides two settings and adds a brand to the group's drug; the group's severity of brands stands.
  'thesis/chapter.qmd': [
    '5:15 drug/brand warning',
    '5:33 drug/brand warning',
    '5:56 drug/brand warning',
    '7:1 gene/mirna hint',
    // The bibliography stands beside the settings that name it.
    '9:84 cite/undefined-key error',
  ],
  'thesis/appendix/table.md': ['1:19 variant/residue-mismatch error', '1:54 drug/brand warning'],
};
