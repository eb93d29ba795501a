import { name, version } from '../../../package.json';

/** The server's name and version in the answer to `initialize`. The bundler keeps only these two fields of the manifest. */
export const serverInfo = { name, version };

/** The `source` of every diagnostic. */
export const diagnosticSource = 'resistance';
