// Loaded with --require: every way to a network throws, and says so on stderr in case somebody catches it.
const deny = (way) => () => {
  process.stderr.write(`denied: ${way}\n`);
  throw new Error(`No network: ${way}`);
};
const ways = {
  net: ['connect', 'createConnection'],
  tls: ['connect'],
  http: ['request', 'get'],
  https: ['request', 'get'],
  http2: ['connect'],
  dgram: ['createSocket'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6'],
};
for (const [name, functions] of Object.entries(ways)) {
  const module = require(`node:${name}`);
  for (const one of functions) module[one] = deny(`${name}.${one}`);
}
const dnsPromises = require('node:dns/promises');
for (const one of ['lookup', 'resolve']) dnsPromises[one] = deny(`dns.promises.${one}`);
const net = require('node:net');
net.Socket.prototype.connect = deny('net.Socket.connect');
net.Server.prototype.listen = deny('net.Server.listen');
globalThis.fetch = deny('fetch');
globalThis.WebSocket = deny('WebSocket');
