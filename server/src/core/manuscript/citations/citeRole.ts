/** What stands before the keys of a MyST role: `{cite}`, `{cite:p}`, `{footcite:t}`, and `:cite:` as reStructuredText has it. */
export const citeRole = /[{:](?:foot)?cite[a-z:]{0,12}[}:]$/;
