// The state of the page as the fragment of its address, and back.  A spec that was changed is in it as a
// whole, compressed.

async function through(bytes, stream) {
  const piped = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}

export function bytesOf(base64) {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

export const inflate = (bytes, format) => through(bytes, new DecompressionStream(format));

async function pack(text) {
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream("deflate-raw"));
  const base64 = btoa(Array.from(bytes, (one) => String.fromCharCode(one)).join(""));
  return base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

async function unpack(text) {
  const bytes = bytesOf(text.replaceAll("-", "+").replaceAll("_", "/"));
  return new TextDecoder().decode(await inflate(bytes, "deflate-raw"));
}

// TEXT is undefined unless the spec was changed.
export async function fragmentOf({ spec, target, define, only, text }) {
  const words = new URLSearchParams({ spec, target });
  for (const [name, value] of Object.entries(define)) words.append("D", `${name}=${value}`);
  if (only) words.set("only", only);
  if (text !== undefined) words.set("text", await pack(text));
  return words.toString();
}

// What the fragment does not have is undefined; throws if its text is damaged.
export async function stateOf(fragment) {
  const words = new URLSearchParams(fragment.replace(/^#/, ""));
  const text = words.get("text");
  return {
    spec: words.get("spec") ?? undefined,
    target: words.get("target") ?? undefined,
    only: words.get("only") ?? "",
    define: Object.fromEntries(words.getAll("D").map((one) => /^([^=]*)=?([^]*)$/.exec(one).slice(1))),
    text: text ? await unpack(text) : undefined,
  };
}
