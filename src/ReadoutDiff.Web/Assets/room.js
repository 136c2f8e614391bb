// What makes reading quicker. Every page works without it.

const filters = document.getElementById("filters");
const groups = [...document.querySelectorAll("ol.groups > .group")];

// A filter is applied when it is chosen; words when they are entered.
filters?.addEventListener("change", event => {
  if (event.target instanceof HTMLSelectElement) filters.requestSubmit();
});

// n and p lead to the next and previous difference, / to the search, as in many readers.
const differences = groups.filter(group =>
  group.matches(".left-only, .right-only, .crossing") || group.querySelector("a.next"));
let current = -1;

function show(group) {
  groups.forEach(other => other.classList.toggle("current", other === group));
  group.tabIndex = -1;
  group.focus({ preventScroll: true });
  // At once: a slow scroll would go on over what the reader chooses meanwhile, and past rows that are not laid out yet.
  group.scrollIntoView({ block: "start" });
}

function step(by) {
  if (differences.length === 0) return;
  const focused = document.activeElement?.closest(".group");
  const from = focused ? differences.indexOf(focused) : current;
  current = from < 0 ? (by > 0 ? 0 : differences.length - 1) : Math.min(differences.length - 1, Math.max(0, from + by));
  show(differences[current]);
}

document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.target instanceof HTMLElement && event.target.closest("input, select, textarea, [contenteditable]")) return;
  if (event.key === "n" && groups.length) { step(1); event.preventDefault(); }
  else if (event.key === "p" && groups.length) { step(-1); event.preventDefault(); }
  else if (event.key === "/" && filters) { filters.querySelector("input[type=search]")?.focus(); event.preventDefault(); }
});

// Both full texts scroll together: choosing a statement brings its counterpart beside it.
const left = document.getElementById("text-left");
const right = document.getElementById("text-right");
const map = document.getElementById("counterparts");
if (left && right && map) {
  const others = JSON.parse(map.dataset.pairs);
  const statement = name => document.getElementById("text-" + name);
  for (const [name, names] of Object.entries(others)) {
    const span = statement(name);
    if (span) span.dataset.others = names.join(" ");
  }

  const mark = (name, isFollowed) => {
    document.querySelectorAll(".s.counterpart").forEach(span => span.classList.remove("counterpart"));
    const found = (others[name] ?? []).map(statement).filter(Boolean);
    found.forEach(span => span.classList.add("counterpart"));
    if (isFollowed && found.length) {
      const box = found[0].closest(".full");
      const own = statement(name);
      const offset = own.getBoundingClientRect().top - own.closest(".full").getBoundingClientRect().top;
      box.scrollTop += found[0].getBoundingClientRect().top - box.getBoundingClientRect().top - offset;
    }
  };

  for (const box of [left, right]) {
    box.addEventListener("click", event => {
      const span = event.target.closest?.(".s[data-others]");
      if (span && !event.target.closest("a")) mark(span.id.slice("text-".length), true);
    });
    box.addEventListener("focusin", event => {
      const span = event.target.closest?.(".s[data-others]");
      if (span) mark(span.id.slice("text-".length), true);
    });
  }
}

// Suggestions for people and concepts come from the interface for programs, as they are typed.
for (const list of document.querySelectorAll("datalist[data-source]")) {
  for (const input of document.querySelectorAll(`input[list="${list.id}"]`)) {
    let waiting = 0;
    input.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(async () => {
        if (input.value.trim().length < 2) return;
        const answer = await fetch(list.dataset.source + encodeURIComponent(input.value.trim()), { headers: { Accept: "application/json" } });
        if (!answer.ok) return;
        list.replaceChildren(...(await answer.json()).map(concept => {
          const option = document.createElement("option");
          option.value = concept.english;
          option.label = concept.id;
          return option;
        }));
      }, 200);
    });
  }
}
