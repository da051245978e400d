// Uses the HTML page as people do, in Chromium; knows what the spec `http` has.
//
//   node page.mjs FOLDER CHROMIUM    prints a line of JSON for each test: { name, why }, why is "" if it passed
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [folder, program] = process.argv.slice(2);
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const address = (stem) => pathToFileURL(join(folder, `${stem}.html`)).href;
const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox"] });

// Opens the page, gives it to BODY, and closes it; problems of its scripts and requests are problems.
async function test(name, body, { stem = "http_status", hash = "", ...options } = {}) {
  const problems = [];
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10000);
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => problems.push(message.text()));
  page.on("dialog", (dialog) => problems.push(dialog.message()));
  page.on("request", (request) => request.url().startsWith(address(stem)) || request.url().startsWith("data:")
    || problems.push(`request: ${request.url()}`));
  try {
    await page.goto(address(stem) + hash);
    problems.push((await body(page)) || "");
  } catch (error) {
    problems.push(String(error.stack || error));
  }
  await context.close();
  console.log(JSON.stringify({ name, why: problems.filter(Boolean).join("\n").slice(0, 4000) }));
}

const box = (page) => page.getByRole("searchbox");
const shown = (page) => page.locator("article:visible").evaluateAll((all) => all.map((one) => one.id));
const counted = (page) => page.getByRole("status").innerText();
const differs = (is, wanted) =>
  JSON.stringify(is) === JSON.stringify(wanted) ? "" : `${JSON.stringify(is)}, not ${JSON.stringify(wanted)}`;

// Whether the element ID is in the window, below the search box, and its card is marked.
const isInView = (page, id) =>
  page.evaluate((id) => {
    const element = document.getElementById(id);
    const top = element.getBoundingClientRect().top;
    if (getComputedStyle(element.closest("article")).boxShadow === "none") return false;
    const bar = document.querySelector("form").getBoundingClientRect().bottom;
    return top >= bar - 1 && top < innerHeight / 2;
  }, id);

async function violations(page) {
  await page.addScriptTag({ path: axe });
  const found = await page.evaluate(() => window.axe.run(document));
  return found.violations.map((one) => `${one.id}: ${one.nodes[0].html.slice(0, 200)}`).join("\n");
}

// ---- searching ----------------------------------------------------------------------------------

for (const [typed, wanted] of [
  ["404", ["404"]],
  ["41 payload", ["413"]],
  ["not_found", ["404"]],
  ["Payload too LARGE", ["413"]],
  ["request_entity_too_large", ["413"]],
  ["teapot", ["418"]],
  ["1xx", ["100", "101", "102", "103", "104"]],
  ["  hostile   proxy ", ["305"]],
  ["no such words", []],
]) {
  await test(`typing "${typed}" leaves ${wanted.join(", ") || "nothing"}`, async (page) => {
    const all = (await shown(page)).length;
    await box(page).pressSequentially(typed);
    return differs(await shown(page), wanted) || differs(await counted(page), `${wanted.length} of ${all} codes`)
      || differs(await page.getByText("No code has all of these words.").isVisible(), wanted.length === 0);
  });
}

await test("typing a text finds it in any card, and sections without a match are hidden", async (page) => {
  await box(page).fill("websocket");
  const found = await shown(page);
  const titles = await page.locator("main h2:visible").allInnerTexts();
  return found.includes("101") && found.length < 10 && titles.length < 5 ? "" : `${found} ${titles}`;
});

await test("the key / goes to the search box, Escape clears it, Enter goes to the first match", async (page) => {
  await page.keyboard.press("/");
  await page.keyboard.type("gone");
  const typed = await box(page).inputValue();
  await page.keyboard.press("Enter");
  const focused = await page.evaluate(() => document.activeElement.closest("article")?.id);
  await page.keyboard.press("/");
  await page.keyboard.press("Escape");
  return differs([typed, await box(page).inputValue(), (await shown(page)).length], ["gone", "", 64])
    || differs(Boolean(focused), true);
});

await test("the number of matches is announced", (page) =>
  page.getByRole("status").count().then((count) => differs(count, 1)));

// ---- links --------------------------------------------------------------------------------------

for (const id of ["404", "not_found", "413", "payload_too_large", "511"]) {
  await test(`a link to #${id} shows that card below the search box`, async (page) =>
    (await isInView(page, id)) ? "" : "it is not in view", { hash: `#${id}` });
}

await test("a link to a card that the search has hidden shows all cards again", async (page) => {
  await box(page).fill("404");
  await page.locator("article:visible dl a").last().click();
  const id = await page.evaluate(() => location.hash.slice(1));
  return differs([(await shown(page)).length, await box(page).inputValue(), await isInView(page, id)], [64, "", true]);
});

await test("the first key leads past the head of the page", async (page) => {
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  return differs(await page.evaluate(() => document.activeElement.localName), "main");
});

// ---- how it looks -------------------------------------------------------------------------------

const paper = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const light = {};
await test("the page is light", async (page) => {
  light.paper = await paper(page);
}, { colorScheme: "light" });
await test("the page is dark where people ask for that", async (page) => {
  const [red] = (await paper(page)).match(/\d+/g).map(Number);
  return (await paper(page)) !== light.paper && red < 60 ? "" : await paper(page);
}, { colorScheme: "dark" });

for (const stem of ["http_status", "http_vendor_status", "hostile", "hex", "one"]) {
  for (const colorScheme of ["light", "dark"]) {
    await test(`${stem}: axe finds nothing in ${colorScheme}`, violations, { stem, colorScheme });
  }
  await test(`${stem}: no line is wider than a phone`, async (page) => {
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    return width <= 360 ? await violations(page) : `${width} pixels`;
  }, { stem, viewport: { width: 360, height: 740 } });
}

await test("axe finds nothing while a search is on", async (page) => {
  await box(page).fill("upload");
  return violations(page);
});

await test("without scripts all codes are shown, and no search box", async (page) =>
  differs([(await shown(page)).length, await box(page).count()], [64, 0]), { javaScriptEnabled: false });

await test("on paper there is no search box and no list of links", async (page) => {
  await page.emulateMedia({ media: "print" });
  return differs([await box(page).isVisible(), await page.locator("nav").isVisible(), (await shown(page)).length],
    [false, false, 64]);
});

await test("hostile: the page has its own scripts and its own title only", async (page) => {
  const is = await page.evaluate(() => [
    document.scripts.length, document.images.length, document.querySelectorAll("article").length,
    document.title.startsWith("<b>T</b>"),
    [...document.links].every((link) => ["https:", "file:"].includes(link.protocol)),
    document.getElementById("script_code").textContent,
  ]);
  return differs(is, [1, 0, 6, true, true, "<script>document.title = 'gone'</script>"]);
}, { stem: "hostile" });

for (const [name, options] of [
  ["light", {}],
  ["dark", { colorScheme: "dark", hash: "#404" }],
  ["phone", { viewport: { width: 390, height: 844 }, hash: "#401" }],
]) {
  await test(`a picture is taken: ${name}.png`, async (page) => {
    await page.screenshot({ path: join(folder, `${name}.png`) });
  }, options);
}
await browser.close();
