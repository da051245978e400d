"use strict";
{
  const form = document.querySelector("form.search");
  const box = document.getElementById("page-search");
  const count = document.getElementById("page-count");
  const nothing = document.querySelector(".nothing");
  const sections = [...document.querySelectorAll("main section")];
  const cards = [...document.querySelectorAll("article")].map((element) => ({
    element,
    value: element.dataset.value.toLowerCase(),
    link: document.querySelector(`nav a[href="#${CSS.escape(element.id)}"]`),
    text: "",
  }));
  const all = count.value;
  const plain = (text) => text.toLowerCase().replace(/\s+/g, " ");

  // "40" and "4xx" are meant as numbers if there are such numbers, all else as text.
  const testFor = (word) => {
    const stem = word.replace(/x+$/, "");
    const begins = (card) => card.value.startsWith(word);
    const fits = (card) =>
      stem && card.value.startsWith(stem) && card.value.length === word.length;
    if (cards.some(begins)) return begins;
    if (stem !== word && cards.some(fits)) return fits;
    return (card) => card.text.includes(word);
  };

  const filter = () => {
    const words = plain(box.value).split(" ").filter(Boolean);
    for (const card of cards) {
      const title = card.element.closest("section").querySelector("h2");
      const ids = [...card.element.querySelectorAll("[id]")].map(({ id }) => id);
      const texts = [title.textContent, card.element.textContent, ...ids];
      card.text ||= plain(texts.join(" "));
    }
    const tests = words.map(testFor);
    let found = 0;
    for (const card of cards) {
      const shown = tests.every((test) => test(card));
      card.element.hidden = !shown;
      card.link?.classList.toggle("out", !shown);
      found += shown;
    }
    for (const section of sections) {
      section.hidden = !section.querySelector("article:not([hidden])");
    }
    nothing.hidden = found > 0;
    document.body.classList.toggle("filtered", words.length > 0);
    count.value = words.length ? `${found} of ${all}` : all;
  };

  const clear = () => {
    box.value = "";
    filter();
  };

  // A link to a card that the search has hidden shows all cards again.
  const reveal = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (target && target.closest("[hidden]")) {
      clear();
      target.scrollIntoView();
    }
  };

  form.hidden = false;
  box.addEventListener("input", filter);
  form.addEventListener("submit", (event) => {
    const first = cards.find((card) => !card.element.hidden);
    event.preventDefault();
    if (first) first.element.querySelector("h3 a").focus();
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select");
    const plainKey = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === "/" && plainKey && !typing) {
      event.preventDefault();
      box.focus();
      box.select();
    } else if (event.key === "Escape" && event.target === box) {
      event.preventDefault();
      clear();
    }
  });
  addEventListener("hashchange", reveal);
  if (box.value) filter();
}
