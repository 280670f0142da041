/* What makes the pages handier; none of them needs it. */
"use strict";

const KEYS = "onrecord-keys";
const keysAreOn = () => localStorage.getItem(KEYS) !== "off";

/* j and k walk the results, Enter opens the one that is chosen, / goes to the search box. */
const hits = [...document.querySelectorAll(".hit")];
let current = -1;

function choose(next) {
  if (!hits.length) return;
  hits[current]?.classList.remove("current");
  current = Math.max(0, Math.min(hits.length - 1, next));
  const hit = hits[current];
  hit.classList.add("current");
  (hit.querySelector("a.open") ?? hit.querySelector("a")).focus({ preventScroll: true });
  hit.scrollIntoView({ block: "nearest" });
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !keysAreOn()) return;
  if (event.target.closest("input, textarea, select, [contenteditable]")) return;
  if (event.key === "/") {
    const box = document.querySelector("#q, #quote, #text");
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  } else if (event.key === "j") {
    choose(current + 1);
  } else if (event.key === "k") {
    choose(current - 1);
  }
});

/* The words of a result open it, unless they are being selected to copy. */
for (const hit of hits) {
  const words = hit.querySelector(".words");
  const link = hit.querySelector("a.open");
  if (!words || !link) continue;
  words.addEventListener("click", () => {
    if (!String(getSelection())) link.click();
  });
}

/* Forms leave out what is empty, so that addresses stay short. */
for (const form of document.querySelectorAll("form[method=get]")) {
  form.addEventListener("submit", () => {
    const defaults = { mode: "hybrid", sort: "relevance" };
    const fields = [...form.elements].filter((field) => field.name);
    const idle = fields.filter((field) => !field.value.trim() || defaults[field.name] === field.value);
    for (const field of idle) field.disabled = true;
    setTimeout(() => { for (const field of idle) field.disabled = false; });
  });
}

/* Completions of the query, as the index knows them. */
const box = document.querySelector("#q[data-suggest]");
if (box) {
  let timer;
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const typed = box.value;
      if (typed.length < 2) return;
      const answer = await fetch(`${box.dataset.suggest}?q=${encodeURIComponent(typed)}`).catch(() => null);
      if (!answer?.ok) return;
      const { suggestions } = await answer.json();
      /* An answer that was long under way must not take the place of a newer one. */
      if (box.value === typed) box.list.replaceChildren(...suggestions.map((text) => new Option(text, text)));
    }, 120);
  });
}

/* Copying citations. */
for (const button of document.querySelectorAll("button.copy")) {
  if (!navigator.clipboard) break;
  button.hidden = false;
  const name = button.innerHTML;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.previousElementSibling.textContent);
    button.textContent = "Copied";
    setTimeout(() => { button.innerHTML = name; }, 2000);
  });
}

/* Keys can be switched off (WCAG 2.1.4). */
const keysSwitch = document.querySelector("[data-keys]");
if (keysSwitch) {
  const show = () => {
    keysSwitch.setAttribute("aria-pressed", String(keysAreOn()));
    keysSwitch.textContent = keysAreOn() ? "Keys are on" : "Keys are off";
  };
  keysSwitch.parentElement.hidden = false;
  keysSwitch.addEventListener("click", () => {
    localStorage.setItem(KEYS, keysAreOn() ? "off" : "on");
    show();
  });
  show();
}

/* The API's forms show their answers in place. */
for (const form of document.querySelectorAll("form.try")) {
  form.querySelector("button").hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const out = form.closest(".operation").querySelector(".answer");
    const filled = [...new FormData(form)].filter(([, value]) => value.trim());
    const body = Object.fromEntries(filled.map(([name, value]) => [name, name === "limit" ? Number(value) : value]));
    const asked = "json" in form.dataset
      ? fetch(form.getAttribute("action"), { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) })
      : fetch(`${form.getAttribute("action")}?${new URLSearchParams(filled)}`);
    const answer = await asked;
    const text = await answer.text();
    const isJson = /json$/.test(answer.headers.get("Content-Type") ?? "") && !/ndjson/.test(answer.headers.get("Content-Type"));
    out.textContent = `${answer.status} ${answer.url}\n\n${isJson ? JSON.stringify(JSON.parse(text), null, 2) : text}`;
    out.hidden = false;
  });
}
