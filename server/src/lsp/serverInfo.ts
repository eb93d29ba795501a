import manifest from '../../../package.json' with { type: 'json' };

/** The server's name and version in the answer to `initialize`. The bundler keeps only these two fields of the manifest. */
export const serverInfo = { name: manifest.name, version: manifest.version };

/** The `source` of every diagnostic. */
export const diagnosticSource = 'resistance';
