// Renders away from the page, so that a spec that never ends can be stopped.
import { render } from "statusgen";

let module; // the first message

onmessage = async ({ data }) => {
  if (data instanceof WebAssembly.Module) {
    module = data;
    return;
  }
  const { spec, target, ...options } = data;
  const begin = performance.now();
  try {
    const result = await render(spec, target, { ...options, module });
    postMessage({ ...result, milliseconds: performance.now() - begin });
  } catch (error) {
    postMessage({ files: {}, diagnostics: [{ severity: "error", id: "", message: String(error), parts: [] }] });
  }
};
