// Loaded with --require: makes faults that no code of the server catches, when the test asks for them.
process.on('message', (message) => {
  if (message !== 'stray') return;
  Promise.reject(new Error('stray rejection'));
  setImmediate(() => {
    throw new Error('stray exception');
  });
});
