// What the program asks of Node.js (generator/base/system/wasm_process.c).
Module.locateFile = () => require("path").join(__dirname, "statusgen.wasm");
Module.system = {
  process: process.pid,
  isTerminal: (stream) => require("tty").isatty(stream),
  spawn([program, ...words], input) {
    const ended = require("child_process").spawnSync(program, words, {
      input,
      maxBuffer: 0x7fffffff,
      windowsHide: true,
    });
    return ended.error ? null : { code: ended.status ?? -1, outputs: [ended.stdout, ended.stderr] };
  },
};
