/** What the server loads only for manuscripts that have a project: the build puts it in a file of its own. */
export { addWord } from './addWord.ts';
export { createNesting } from './nesting.ts';
