import manifest from '../../../package.json' with { type: 'json' };

/** What `initialize` says of us. The bundler keeps these two words of the manifest. */
export const serverInfo = { name: manifest.name, version: manifest.version };

/** Who says so, beside each diagnostic. */
export const diagnosticSource = 'resistance';
