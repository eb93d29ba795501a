/** The text right before the keys of a MyST role: `{cite}`, `{cite:p}`, `{footcite:t}`, and `:cite:` as in reStructuredText. */
export const citeRole = /[{:](?:foot)?cite[a-z:]{0,12}[}:]$/;
