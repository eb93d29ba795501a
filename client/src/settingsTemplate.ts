/** Content of a new project settings file: common settings, commented out. */
export const settingsTemplate = `# Settings of Resistance Annotations for this folder and all below it, for every author, editor and CI.
# The keys are those of the editor's settings behind "resistance.".
rules:
#  drug/brand: off
#  claim/uncited: warning
#exclude: [notes/]
`;
