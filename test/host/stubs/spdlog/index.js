// Stands for a native module: a logger that appends to its file.
// Every export is written as `exports.name =`, because VS Code imports this from an ES module and sees only such names.
const fs = require('node:fs');
const path = require('node:path');

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class FileLogger {
  #file;
  #level = levels.indexOf('info');

  constructor(file) {
    this.#file = file;
    fs.mkdirSync(path.dirname(file), { recursive: true });
  }

  getLevel() {
    return this.#level;
  }

  setLevel(level) {
    this.#level = level;
  }

  write(level, message) {
    if (level < this.#level) return;
    try {
      fs.appendFileSync(this.#file, message);
    } catch {
      // The folder of a finished session may be gone already; its log is then of no use to anyone.
    }
  }

  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
}

for (const [level, name] of levels.entries()) {
  FileLogger.prototype[name] = function (message) {
    this.write(level, message);
  };
}

exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = FileLogger;
exports.createRotatingLogger = async (_name, file) => new FileLogger(file);
exports.createAsyncRotatingLogger = async (_name, file) => new FileLogger(file);
