/** What the server loads only for manuscripts that name a bibliography: the build puts it in a file of its own. */
export { namedFiles } from './namedFiles.ts';
export { joinFiles, readBibliographyFile } from './readBibliography.ts';
