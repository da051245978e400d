"use strict";
{
  const one = (selector) => document.querySelector(selector);
  const form = one("form.search");
  const box = one("#page-search");
  const count = one("#page-count");
  const found = one(".found");
  const results = one(".results");
  const unlisted = one(".unlisted");
  const nothing = one(".nothing");
  const more = one(".more");
  const main = one("main");
  const all = count.value;

  // "HTTP_404_NOT_FOUND", ":not_found" and "Not Found" are compared by their letters and digits.
  const keyOf = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  // The words of a text, each after a blank.
  const plainOf = (text) => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
  const textsOf = (card, selector) => [...card.querySelectorAll(selector)].map((part) => part.textContent.trim());
  const id = keyOf(document.body.dataset.id);

  // ---- the index: what a code says of itself, without labels and without what its class says ----

  const indexOf = (element) => {
    const [number, phrase] = element.querySelector("h3 a").children;
    const names = [
      [phrase.textContent.trim(), 3, ""],
      [phrase.id, 2, ""],
      ...textsOf(element, ".names code, .constants code").map((text) => [text, 2, text]),
      ...textsOf(element, ".aliases li > span:first-child").map((text) => [text, 1, text]),
    ];
    // By weight: the summary says what a code is, the rest mentions more.
    const values = ".own dd b, .own dd [href^='#term-'], .own dd > span:not(.source)";
    const texts = [".summary", ".uses li", ".text > p:not(.summary), .action p", values].map((selector) =>
      textsOf(element, selector).map((text) => text.replace(/\s+/g, " ")),
    );
    return {
      element,
      texts,
      plain: texts.map((list) => list.map(plainOf)),
      row: null,
      number: number.textContent,
      value: number.textContent.toLowerCase(),
      phrase: phrase.textContent,
      names: names.map(([text, weight, note]) => ({
        key: keyOf(text),
        plain: plainOf(text),
        weight,
        note,
      })),
      terms: textsOf(element, ".own dd b").map(keyOf),
    };
  };
  let cards = null;
  const index = () => {
    cards ??= [...document.querySelectorAll("article")].map(indexOf);
  };

  // ---- ranks: exact number, number that begins so, name, phrase, text ----------------------------

  // "4xx" is meant as a number if there are such numbers.
  const isNumber = (word, value) => {
    const stem = word.replace(/x+$/, "");
    return value.startsWith(word) || (stem !== "" && value.length === word.length && value.startsWith(stem));
  };
  const byNumber = (card, word) =>
    card.value === word ? { rank: 1000 } : isNumber(word, card.value) ? { rank: 900 } : null;

  // The whole of a name, alone or after the id: HttpStatus.NOT_FOUND, StatusNotFound.
  const byWholeName = (card, key) => {
    for (const name of card.names) {
      const before = key.slice(0, -name.key.length);
      const whole = key === name.key || (before && key.endsWith(name.key) && id.includes(before));
      if (whole) return { rank: 800 + name.weight, note: name.note };
    }
    return null;
  };
  const byName = (card, word) => {
    let best = null;
    for (const name of card.names) {
      const at = name.plain.indexOf(` ${word}`);
      const rank = at < 0 ? 0 : 600 - 100 * Math.sign(at) + 20 * name.weight + (name.plain.includes(` ${word} `) ? 10 : 0);
      if (rank > (best?.rank ?? 0)) best = { rank, note: name.note };
    }
    return best;
  };
  const byText = (card, word) => {
    for (const [level, texts] of card.plain.entries()) {
      for (const [at, text] of texts.entries()) {
        const place = text.indexOf(` ${word}`);
        if (place < 0) continue;
        const whole = text[place + word.length + 1] === " ";
        return { rank: 100 - 20 * level + (whole ? 10 : 0), note: card.texts[level][at] };
      }
    }
    return null;
  };

  const search = (query) => {
    const words = query.toLowerCase().replace(/[^\p{L}\p{N}.]+/gu, " ").trim().split(" ").filter(Boolean);
    const key = keyOf(query);
    // A field of messages, such as Retry-After, finds the codes that have it.
    const term = cards.some((card) => card.terms.includes(key));
    const numbers = new Set(words.filter((word) => /\d/.test(word) && cards.some((card) => isNumber(word, card.value))));
    const rankOf = (card) => {
      if (term) return card.terms.includes(key) ? { rank: 500, note: "" } : null;
      const whole = numbers.size < words.length || words.length > 1 ? byWholeName(card, key) : null;
      if (whole) return whole;
      let least = null;
      for (const word of words) {
        const hit = numbers.has(word) ? byNumber(card, word)
          : byNumber(card, word) ?? byName(card, word) ?? byText(card, word);
        if (!hit) return null;
        if (!least || hit.rank < least.rank) least = hit;
      }
      return least;
    };
    const hits = [];
    for (const card of cards) {
      const hit = rankOf(card);
      if (hit) hits.push({ card, ...hit });
    }
    // What most codes have in common finds none of them.
    const few = hits.filter(({ rank }) => rank > 50);
    return (hits.length > cards.length / 2 ? few : hits).sort((a, b) => b.rank - a.rank);
  };

  // ---- numbers that are not listed --------------------------------------------------------------

  const answerFor = (query) => {
    const value = /^(\d+|0x[\da-f]+)$/i.test(query) ? Number(query) : NaN;
    const has = ({ from, to }) => from !== "" && value >= Number(from) && value <= Number(to);
    const intro = [...document.querySelectorAll(".intro")].find((part) => has(part.dataset));
    const fallback = (intro ?? main).dataset.fallback || main.dataset.fallback;
    if (Number.isNaN(value) || !fallback) return null;
    const title = intro?.querySelector("h2").firstChild.textContent.trim();
    const card = cards.find(({ element }) => element.id === fallback);
    const name = `${card.number} ${card.phrase}`;
    return { card, text: `${query} is not listed. ${title ? `Its class is ${title}` : "It is in no class"}: treat it as ${name}.` };
  };

  // ---- what is shown ----------------------------------------------------------------------------

  const MOST = 30; // rows: more are not read
  const rowOf = (card) => {
    const row = document.createElement("li");
    const link = document.createElement("a");
    const [value, phrase, note] = ["b", "span", "small"].map((name) => document.createElement(name));
    link.href = `#${card.element.id}`;
    value.textContent = card.number;
    phrase.textContent = card.phrase;
    row.className = card.element.parentElement.className;
    link.append(value, " ", phrase, " ", note);
    row.append(link);
    return { row, note, link };
  };
  let typing = 0; // the address follows when a pause is made
  const setAddress = (hash) => {
    clearTimeout(typing);
    const query = box.value.trim() ? `?q=${encodeURIComponent(box.value.trim())}` : "";
    history.replaceState(null, "", (query || location.pathname) + hash);
  };
  const show = (searching) => {
    if (searching && found.hidden && scrollY > form.offsetTop) scrollTo(0, form.offsetTop);
    document.body.classList.toggle("searching", searching);
    found.hidden = !searching;
  };
  const update = () => {
    const query = box.value.trim();
    show(query !== "");
    if (!query) {
      count.value = all;
      return;
    }
    index();
    const hits = search(query);
    const answer = hits.length ? null : answerFor(query);
    if (answer) hits.push({ card: answer.card, note: "" });
    results.replaceChildren(
      ...hits.slice(0, MOST).map(({ card, note }) => {
        card.row ??= rowOf(card);
        const text = note || card.texts[0][0] || "";
        if (card.row.note.textContent !== text) card.row.note.textContent = text;
        return card.row.row;
      }),
    );
    more.hidden = hits.length <= MOST;
    more.textContent = `and ${hits.length - MOST} more: another letter or word narrows the search.`;
    unlisted.hidden = !answer;
    unlisted.textContent = answer?.text ?? "";
    nothing.hidden = hits.length > 0;
    nothing.querySelector("b").textContent = query;
    count.value = answer ? "Not listed" : hits.length ? `${hits.length} of ${all}` : "Nothing found";
  };
  const clear = () => {
    box.value = "";
    setAddress("");
    update();
  };

  // Shows the card or the part of the page that the address names.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return update();
    setAddress(location.hash);
    show(false);
    count.value = all;
    target.scrollIntoView();
    target.closest("article")?.querySelector("h3 a").focus({ preventScroll: true });
  };
  const links = () => [...results.querySelectorAll("a")];
  const move = (by) => {
    const list = [box, ...links()];
    const next = list[Math.min(list.indexOf(document.activeElement) + by, list.length - 1)];
    if (by < 0 && document.activeElement === box) return;
    next.focus();
    if (next === box) box.select();
  };

  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    update();
    if (!found.hidden) links()[0]?.click();
  });
  // Before the browser goes to a match: whoever comes back finds the matches again.
  results.addEventListener("click", () => setAddress(""));
  box.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(setAddress, 250, "");
    update();
  });
  box.addEventListener("focus", () => {
    if (found.hidden && box.value.trim()) update();
  });
  nothing.querySelector("button").addEventListener("click", () => {
    clear();
    box.focus();
  });
  document.addEventListener("keydown", (event) => {
    const inField = event.target.closest?.("input, textarea, select");
    const plainKey = !event.ctrlKey && !event.metaKey && !event.altKey;
    const arrow = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "/" && plainKey && !inField) {
      event.preventDefault();
      box.focus();
      box.select();
    } else if (event.key === "Escape" && (box.value || !found.hidden)) {
      event.preventDefault();
      clear();
      box.focus({ preventScroll: true });
    } else if (arrow && plainKey && !found.hidden && (inField || results.contains(event.target))) {
      event.preventDefault();
      move(arrow);
    }
  });
  addEventListener("hashchange", reveal);

  // ---- copying ----------------------------------------------------------------------------------

  const copy = async (button, text) => {
    await navigator.clipboard.writeText(text);
    button.classList.add("copied");
    count.value = "Copied";
    setTimeout(() => {
      button.classList.remove("copied");
      if (found.hidden) count.value = all;
    }, 1500);
  };
  const addButton = (before, label, textOf) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.title = label;
    button.setAttribute("aria-label", label);
    button.addEventListener("click", () => copy(button, textOf()));
    before.after(button);
  };
  if (navigator.clipboard) {
    for (const heading of document.querySelectorAll("h3")) {
      const link = heading.querySelector("a");
      addButton(link, `Copy the link to ${link.hash.slice(1)}`, () => location.href.replace(/[?#].*/, "") + link.hash);
    }
    for (const code of document.querySelectorAll(".constants code, .names code")) {
      addButton(code, `Copy ${code.textContent}`, () => code.textContent);
    }
    for (const example of document.querySelectorAll(".example")) {
      const messages = [...example.querySelectorAll("pre")];
      const text = () => messages.map((one) => one.textContent).join("\n");
      addButton(example.querySelector("h4").firstChild, "Copy the example", text);
    }
  }

  // ---- words: what they mean, while the mouse is over them ----------------------------------------

  const explain = () => {
    for (const word of document.querySelectorAll('a[href^="#term-"]')) {
      word.title = document.getElementById(word.hash.slice(1)).nextElementSibling.textContent;
    }
  };

  // ---- at the beginning -------------------------------------------------------------------------

  if (matchMedia("(max-width: 52rem)").matches) {
    for (const group of document.querySelectorAll("nav details")) group.open = false;
  }
  for (const work of [index, explain]) (window.requestIdleCallback ?? setTimeout)(work);
  box.value = new URLSearchParams(location.search).get("q") ?? box.value;
  if (location.hash.length > 1) reveal();
  else if (box.value) update();
}
