import type { ConnectionOptions } from 'vscode-languageserver';

/**
 * What every connection is made with. `"params": null`, which JSON-RPC does not have, is read as no parameters: the library looks
 * into them before any handler does, and would answer with a fault of its own.
 */
export const connectionOptions: ConnectionOptions = {
  messageStrategy: {
    handleMessage: (message, next) => {
      const isNull = 'id' in message && 'params' in message && message.params === null;
      return next(isNull ? Object.assign({ ...message }, { params: undefined }) : message);
    },
  },
};
