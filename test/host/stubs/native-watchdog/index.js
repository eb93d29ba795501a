// Stands for a native module: ends this process when the one that started it is gone.
exports.start = (parentId) => {
  const timer = setInterval(() => {
    try {
      process.kill(parentId, 0);
    } catch {
      process.exit(87);
    }
  }, 2000);
  timer.unref();
};
exports.exit = (code) => process.exit(code ?? 0);
