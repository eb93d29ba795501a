// Loaded with --require and --expose-gc: answers "heap" on the test's own channel with the bytes in use after collection.
process.on('message', (message) => {
  if (message !== 'heap') return;
  globalThis.gc();
  setImmediate(() => {
    globalThis.gc();
    process.send({ heapUsed: process.memoryUsage().heapUsed });
  });
});
