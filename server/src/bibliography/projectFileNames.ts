/** Where projects of Quarto and MyST say what all of their manuscripts share. */
export const projectFileNames = ['_quarto.yml', '_quarto.yaml', '_metadata.yml', 'myst.yml'] as const;
