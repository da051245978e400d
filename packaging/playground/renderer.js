// Renders the latest of the jobs that it is given, one at a time, in a worker.
const SECONDS = 5; // then a job is stopped

const stopped = {
  severity: "error",
  id: "",
  message: `the spec did not finish within ${SECONDS} s and was stopped`,
  parts: [{ kind: "help", message: "look for a loop that does not end; the next change renders again" }],
};

// MODULE is a promise of the program; REPORT gets each job and its result.
export function renderer(source, module, report) {
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  let worker = start();
  let running = null;
  let waiting = null;
  let timer = 0;

  function start() {
    const one = new Worker(address);
    const ready = module.then((program) => one.postMessage(program));
    one.onmessage = ({ data }) => finish(data);
    return { one, ready };
  }

  function finish(result) {
    clearTimeout(timer);
    const job = running;
    running = null;
    if (waiting) run(waiting);
    report(job, result);
  }

  function stop() {
    worker.one.terminate();
    worker = start();
    finish({ files: {}, diagnostics: [stopped] });
  }

  async function run(job) {
    running = job;
    waiting = null;
    await worker.ready;
    worker.one.postMessage(job);
    timer = setTimeout(stop, SECONDS * 1000);
  }

  return (job) => {
    if (running) waiting = job;
    else run(job);
  };
}
