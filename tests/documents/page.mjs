// Uses the HTML page as people do, in Chromium; knows what the spec `http` has.
//
//   node page.mjs FOLDER CHROMIUM [WORD...]
//
// prints a line of JSON for each test, or those with a word in their names: { name, why }, why is "" if it passed
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [folder, program, ...words] = process.argv.slice(2);
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const address = (stem) => pathToFileURL(join(folder, `${stem}.html`)).href;
const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox"] });

// A window for each set of options: a new one takes longer than most tests.
const windows = new Map();
let problems = [];
async function windowWith(options) {
  const key = JSON.stringify(options);
  if (windows.has(key)) return windows.get(key);
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30000); // a busy machine loads the largest page in 10 s
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => problems.push(message.text()));
  page.on("dialog", (dialog) => problems.push(dialog.message()));
  page.on("request", (request) => request.url().startsWith(pathToFileURL(folder).href)
    || request.url().startsWith("data:") || problems.push(`request: ${request.url()}`));
  windows.set(key, page);
  return page;
}

// Loads the page, or with AGAIN leaves it as the test before did, and gives it to BODY; problems of its scripts and
// requests are problems.
async function test(name, body, { stem = "http_status", hash = "", again = false, ...options } = {}) {
  if (words.length && !words.some((word) => name.includes(word))) return;
  problems = [];
  const page = await windowWith(options);
  try {
    if (!again || !page.url().startsWith(address(stem))) {
      await page.goto("about:blank");
      await page.goto(address(stem) + hash);
    }
    problems.push((await body(page)) || "");
  } catch (error) {
    problems.push(String(error.stack || error));
  }
  console.log(JSON.stringify({ name, why: problems.filter(Boolean).join("\n").slice(0, 4000) }));
}

const box = (page) => page.getByRole("searchbox");
const shown = (page) => page.locator("article:visible").evaluateAll((all) => all.map((one) => one.id));
const rows = (page) => page.locator(".results a b").allInnerTexts();
const counted = (page) => page.getByRole("status").innerText();
const hash = (page) => page.evaluate(() => location.hash);
// The address changes at once; the page shows the card when the browser tells it, which may be a moment later.
const opened = (page) => page.waitForFunction(() => document.activeElement.closest("article"));
const differs = (is, wanted) =>
  JSON.stringify(is) === JSON.stringify(wanted) ? "" : `${JSON.stringify(is)}, not ${JSON.stringify(wanted)}`;

// Whether the element ID is in the window, below the search box, and its card is marked.
const isInView = (page, id) =>
  page.evaluate((id) => {
    const element = document.getElementById(id);
    const top = element.getBoundingClientRect().top;
    if (getComputedStyle(element.closest("article")).outlineStyle === "none") return false;
    const bar = document.querySelector("form").getBoundingClientRect().bottom;
    return top >= bar - 1 && top < innerHeight / 2;
  }, id);

// What axe finds; RULES are its rules, all if there are none.
async function violations(page, rules = {}) {
  if (!await page.evaluate(() => "axe" in window)) await page.addScriptTag({ path: axe });
  const found = await page.evaluate((rules) => window.axe.run({ resultTypes: ["violations"], ...rules }), rules);
  return found.violations.map((one) => `${one.id}: ${one.nodes[0].html.slice(0, 200)}`).join("\n");
}

// ---- searching ----------------------------------------------------------------------------------

// What is typed, and the code that is found first.
for (const [stem, queries] of Object.entries({
  http_status: {
    404: "404", 40: "400", "4xx": "400", gateway: "504", "not found": "404", "payload too large": "413",
    "41 payload": "413", "Moved  TEMPORARILY": "302", HTTP_404_NOT_FOUND: "404", StatusNotFound: "404",
    "HttpStatus.NOT_FOUND": "404", ":not_found": "404", request_entity_too_large: "413", teapot: "418",
    websocket: "101", rate: "429", login: "401", " hostile   proxy ": "305",
  },
  sqlstate: { 23505: "23505", deadlock: "40P01", unique: "23505" },
})) {
  for (const [typed, wanted] of Object.entries(queries)) {
    await test(`${stem}: typing "${typed}" finds ${wanted} first`, async (page) => {
      await box(page).clear();
      await box(page).pressSequentially(typed);
      return differs((await rows(page))[0], wanted);
    }, { stem, again: true });
  }
}

await test("numbers that begin with the digits typed are found, and nothing else", async (page) => {
  await box(page).fill("50");
  return differs(await rows(page), ["500", "501", "502", "503", "504", "505", "506", "507", "508"])
    || differs(await counted(page), "9 of 64 codes");
});

await test("a word finds the codes whose own texts have it: gateway is not in 408", async (page) => {
  await box(page).fill("gateway");
  const notes = await page.locator(".results small").allInnerTexts();
  return (await rows(page)).includes("408") ? "408 is found" : notes.filter((note) => note.includes("RFC")).join();
});

await test("a header field finds the codes that have it, and no others", async (page) => {
  await box(page).fill("Retry-After");
  const having = await page.locator("article").evaluateAll((all) =>
    all.filter((one) => [...one.querySelectorAll(".own b")].some((b) => b.textContent === "Retry-After"))
      .map((one) => one.id));
  return differs((await rows(page)).sort(), having.sort()) || differs(having.length > 1, true);
});

await test("what a code inherits and the labels of the page are not searched", async (page) => {
  const many = {};
  for (const word of ["cache", "retry", "redirect", "method", "content", "final", "facts", "older"]) {
    await box(page).fill(word);
    const { length } = await rows(page);
    if (length > 32) many[word] = length;
  }
  return differs(many, {});
});

for (const [typed, title, fallback] of [
  ["499", "Client Error", "400"],
  ["520", "Server Error", "500"],
  ["999", "no class", "500"],
]) {
  await test(`the unlisted number ${typed} is answered by its class and ${fallback}`, async (page) => {
    await box(page).fill(typed);
    const answer = await page.locator(".unlisted").innerText();
    return differs(await rows(page), [fallback]) || (answer.includes(title) && answer.includes(fallback) ? "" : answer);
  });
}

await test("nothing found: the page says for what, and a button clears the search", async (page) => {
  await box(page).fill("xyzzy");
  const said = await page.locator(".nothing").innerText();
  await page.getByRole("button", { name: "Clear the search" }).click();
  return differs([said.includes("xyzzy"), await box(page).inputValue(), (await shown(page)).length], [true, "", 64]);
});

await test("Enter opens the first match, and Escape clears the search from anywhere", async (page) => {
  await page.keyboard.press("/");
  await page.keyboard.type("gone");
  await page.keyboard.press("Enter");
  await opened(page);
  const focused = await page.evaluate(() => document.activeElement.closest("article")?.id);
  const seen = [await hash(page), focused, await isInView(page, "410")];
  await page.keyboard.press("Escape");
  return differs(seen, ["#410", "410", true])
    || differs([await box(page).inputValue(), (await shown(page)).length], ["", 64]);
});

await test("Enter in a box that was cleared opens nothing", async (page) => {
  await box(page).fill("gone");
  await box(page).press("Escape");
  await box(page).press("Enter");
  await page.waitForTimeout(100);
  return differs([await hash(page), (await shown(page)).length], ["", 64]);
});

await test("arrows move through the matches and back to the box", async (page) => {
  const focused = () => page.evaluate(() => document.activeElement.querySelector("b")?.textContent ?? "box");
  await box(page).pressSequentially("40");
  const seen = [];
  for (const key of ["ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp", "ArrowDown"]) {
    await page.keyboard.press(key);
    seen.push(await focused());
  }
  await page.keyboard.press("Enter");
  await opened(page);
  return differs(seen, ["400", "401", "400", "box", "400"]) || differs(await hash(page), "#400");
});

await test("the address has the search, and leads to it", async (page) => {
  await box(page).pressSequentially("tea");
  await page.waitForFunction(() => location.search === "?q=tea");
  await page.reload();
  return differs([await box(page).inputValue(), await rows(page)], ["tea", ["418"]]);
});

await test("going back from a match shows the matches again", async (page) => {
  await box(page).pressSequentially("gateway");
  await page.keyboard.press("Enter");
  await opened(page);
  await page.goBack();
  await page.locator(".found").waitFor();
  return differs((await rows(page))[0], "504");
});

await test("the number of matches is announced", (page) =>
  page.getByRole("status").count().then((count) => differs(count, 1)));

// The time of the thread in the best of some rounds, so that other programs on the machine hardly count.
await test("sqlstate: a key press takes less than 10 ms", async (page) => {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const spent = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration").value;
  };
  const keys = ["u", "un", "uni", "e", "er", "err", "2", "23", "235", "s", "se", "c"];
  const round = async () => {
    const before = await spent();
    await page.evaluate((keys) => {
      const box = document.getElementById("page-search");
      for (const key of keys) {
        box.value = key;
        box.dispatchEvent(new Event("input"));
        document.body.getBoundingClientRect();
      }
    }, keys);
    return ((await spent()) - before) * 1000 / keys.length;
  };
  let each = Infinity;
  for (let times = 0; times < 6; times++) each = Math.min(each, await round());
  console.log(JSON.stringify({ figure: "ms a key press", value: Number(each.toFixed(2)) }));
  return each < 10 ? "" : `${each.toFixed(1)} ms`;
}, { stem: "sqlstate" });

// ---- cards --------------------------------------------------------------------------------------

await test("an example is copied as it is shown, message after message", async (page) => {
  await page.locator("article:has([id=unauthorized])").getByRole("button", { name: "Copy the example" }).click();
  const is = await page.evaluate(() => navigator.clipboard.readText());
  return differs(is.trim().split("\n\n"),
    ["GET /account HTTP/1.1\nHost: example.com", 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm="example"']);
}, { permissions: ["clipboard-read", "clipboard-write"] });

await test("a word of a fact is explained on hover", async (page) => {
  const word = page.locator("article:has([id=too_many_requests])").getByTitle("No, whatever its fields say.");
  return differs(await word.innerText(), "Never cacheable");
});

await test("sqlstate: what all codes of a section have in common is said once", async (page) => {
  const section = page.locator("section:has([id='23505'])");
  const said = await section.locator(".every").innerText();
  const again = await section.locator("article").filter({ hasText: "Severity" }).count();
  return differs([said.includes("Severity: Error"), again], [true, 0]);
}, { stem: "sqlstate" });

// ---- links --------------------------------------------------------------------------------------

for (const id of ["404", "not_found", "413", "payload_too_large", "511"]) {
  await test(`a link to #${id} shows that card below the search box`, async (page) =>
    (await isInView(page, id)) ? "" : "it is not in view", { hash: `#${id}` });
}

await test("a match that is clicked is shown below the search box", async (page) => {
  await box(page).fill("404");
  await page.locator(".results a").first().click();
  await opened(page);
  return differs([(await shown(page)).length, await hash(page), await isInView(page, "404")], [64, "#404", true]);
});

await test("going back from a match that is clicked at once shows the matches again", async (page) => {
  await page.evaluate(() => {
    const box = document.getElementById("page-search");
    box.value = "gateway";
    box.dispatchEvent(new Event("input"));
    document.querySelector(".results a").click();
  });
  await opened(page);
  await page.goBack();
  await page.locator(".found").waitFor();
  return differs((await rows(page))[0], "504");
});

await test("the index has names, in columns, and leads to the cards", async (page) => {
  const link = page.locator("nav").getByRole("link", { name: "404 Not Found" });
  await link.click();
  await opened(page);
  return differs([await hash(page), await isInView(page, "404")], ["#404", true]);
});

await test("sqlstate: codes are grouped by the trait that divides them", async (page) => {
  const titles = await page.locator("main h2").allInnerTexts();
  const found = titles.find((title) => title.startsWith("Integrity constraint violation"));
  return titles.length > 40 && found?.includes("Class 23") ? "" : titles.slice(0, 9).join("; ");
}, { stem: "sqlstate" });

await test("dns_rcode: no name is printed twice on a card", (page) =>
  page.locator("article header").evaluateAll((all) => all.map((one) =>
    [one.querySelector("h3 [id]"), ...one.querySelectorAll("code")].map((name) =>
      name.textContent.replace(/\W|_/g, "").toLowerCase()))
    .filter((names) => new Set(names).size < names.length).join(" ")), { stem: "dns_rcode" });

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

const phone = { viewport: { width: 375, height: 812 } };

// Controls that a finger finds; links inside a sentence are exempt (WCAG 2.5.5).
const tooSmall = (page) => page.locator("button, summary, input, .index li a, .results a").evaluateAll((all) =>
  all.filter((one) => one.checkVisibility() && !one.classList.contains("skip"))
    .filter((one) => one.getBoundingClientRect().height < 44)
    .map((one) => one.outerHTML.slice(0, 90)).slice(0, 3).join("\n"));

// Of the rules of axe, those about colors depend on the color scheme, and only they; a phone has the same colors.
const colors = { runOnly: ["color-contrast", "link-in-text-block"] };
const noColors = { rules: { "color-contrast": { enabled: false }, "link-in-text-block": { enabled: false } } };
for (const stem of ["http_status", "http_vendor_status", "hostile", "hex", "one", "sqlstate", "grpc_status",
  "dns_rcode", "smtp_reply"]) {
  await test(`${stem}: axe finds nothing in light`, violations, { stem });
  await test(`${stem}: axe finds nothing in dark`, async (page) => {
    await page.emulateMedia({ colorScheme: "dark" });
    const found = await violations(page, colors);
    await page.emulateMedia({ colorScheme: "light" });
    return found;
  }, { stem, again: true });
  await test(`${stem}: axe finds nothing on a phone`, (page) => violations(page, noColors), { stem, ...phone });
  for (const width of [320, 375]) {
    await test(`${stem}: fits a phone of ${width} pixels`, async (page) => {
      await page.setViewportSize({ ...phone.viewport, width });
      const is = await page.evaluate(() => document.documentElement.scrollWidth);
      return is <= width ? tooSmall(page) : `${is} pixels`;
    }, { stem, again: true, ...phone });
  }
}

await test("forced colors: cards and the box keep their edges", async (page) => {
  const widths = await page.evaluate(() => ["article", "#page-search"].map((name) =>
    getComputedStyle(document.querySelector(name)).borderLeftStyle));
  return differs(widths, ["solid", "solid"]) || await violations(page, colors);
}, { forcedColors: "active" });

await test("axe finds nothing while a search is on", async (page) => {
  await box(page).fill("upload");
  const found = await violations(page);
  await box(page).fill("xyzzy");
  return found || violations(page);
});

await test("without scripts all codes are shown, and no search box", async (page) =>
  differs([(await shown(page)).length, await box(page).count()], [64, 0]), { javaScriptEnabled: false });

await test("on paper there are all codes, a list of contents, and no search box", async (page) => {
  await page.emulateMedia({ media: "print" });
  return differs([await box(page).isVisible(), await page.locator("nav").isVisible(), (await shown(page)).length],
    [false, true, 64]);
});

await test("HTTP prints on fewer than 30 pages", async (page) => {
  const margin = "15mm";
  const pdf = await page.pdf({ format: "A4", margin: { top: margin, bottom: margin, left: margin, right: margin } });
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g).length;
  console.log(JSON.stringify({ figure: "pages in print", value: pages }));
  writeFileSync(join(folder, "print.pdf"), pdf);
  return pages < 30 ? "" : `${pages} pages`;
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

for (const [name, options, typed] of [
  ["desktop", {}],
  ["card", { hash: "#429" }],
  ["dark", { colorScheme: "dark", hash: "#404" }],
  ["forced-colors", { forcedColors: "active", hash: "#404" }],
  ["search", {}, "gateway"],
  ["nothing", {}, "xyzzy"],
  ["phone", phone],
  ["phone-card", { ...phone, hash: "#401" }],
  ["phone-small", { viewport: { width: 320, height: 640 }, hash: "#206" }],
  ["phone-search", phone, "40"],
  ["sqlstate", { stem: "sqlstate" }],
  ["sqlstate-card", { stem: "sqlstate", hash: "#23505" }],
  ["sqlstate-phone", { ...phone, stem: "sqlstate", hash: "#23505" }],
  ["grpc", { stem: "grpc_status" }],
]) {
  await test(`a picture is taken: ${name}.png`, async (page) => {
    if (typed) await box(page).fill(typed);
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(folder, `${name}.png`) });
  }, options);
}
await browser.close();
