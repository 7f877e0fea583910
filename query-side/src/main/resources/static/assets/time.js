// Sliders over the moments at which something changed. They fill the form's own fields, which work without them, and show the
// page of the chosen moment in its place; the moment stands in the address.

const WAIT = 400;

const dayInJapan = (instant) => new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo" }).format(instant);

/** The day that a field speaks of; null for what is none. */
function dayOf(value) {
  if (/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value)) {
    return value;
  }
  const instant = new Date(/T/.test(value) ? value : NaN);
  return Number.isNaN(instant.getTime()) ? null : dayInJapan(instant);
}

/** Where a field's value stands among ascending moments: at the last one not after it; behind all of them for the latest. */
export function indexOf(moments, value) {
  const day = dayOf(value);
  const isPassed = /^[0-9]+$/.test(value)
    ? (moment) => moment.position !== null && moment.position <= Number(value)
    : (moment) => day !== null && moment.day <= day;
  const last = moments.findLastIndex(isPassed);
  return last < 0 ? (value === "" ? moments.length : 0) : last;
}

function say(slider, words) {
  slider.setAttribute("aria-valuetext", words);
  slider.parentElement.querySelector("output").textContent = words;
}

function fill(slider, moments, bar) {
  const field = bar.querySelector("#" + slider.dataset.field);
  slider.max = String(moments.length);
  slider.value = String(indexOf(moments, field.value));
  say(slider, slider.dataset.said ?? slider.dataset.latest);
  let waiting;
  slider.addEventListener("input", () => {
    const moment = moments[Number(slider.value)];
    field.value = moment?.value ?? "";
    say(slider, moment?.words ?? slider.dataset.latest);
    clearTimeout(waiting);
    waiting = setTimeout(() => show(bar), WAIT);
  });
  slider.parentElement.hidden = moments.length === 0;
}

function address(bar) {
  const there = new URL(location.href);
  for (const id of ["as-of", "known-at"]) {
    const field = bar.querySelector("#" + id);
    if (field.value === "") {
      there.searchParams.delete(field.name);
    } else {
      there.searchParams.set(field.name, field.value);
    }
  }
  return there;
}

const here = () => location.pathname + location.search;

let latest = 0;
let shown = here();

/** Shows the page of the moment that the fields name. Where that cannot be done in its place, the browser goes there. */
async function show(bar) {
  const there = address(bar);
  const turn = ++latest;
  try {
    const answer = await fetch(there, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (turn === latest) {
      if (!replace(bar, page)) {
        location.assign(there);
        return;
      }
      history.pushState(null, "", answer.url);
      shown = here();
    }
  } catch {
    location.assign(there);
  }
}

/** False for a page that needs more than its text, such as one that goes on to tell of changes. */
function replace(bar, page) {
  const content = page.querySelector("main > :last-child");
  if (!content || page.querySelector("h1") === null || page.querySelector("[sse-connect]") && !window.htmx) {
    return false;
  }
  const told = content.querySelector(".told-moment");
  bar.querySelector(".told-moment").replaceChildren(...(told?.childNodes ?? []));
  [...bar.parentElement.children].filter((one) => one !== bar).forEach((one) => one.remove());
  bar.after(...[...content.children].filter((one) => !one.matches(".time-bar")));
  document.title = page.title;
  for (const part of ["h1", ".crumbs", ".tools", ".product"]) {
    const old = document.querySelector(part);
    const now = page.querySelector(part);
    if (old && now) {
      old.replaceWith(now);
    }
  }
  window.htmx?.process(bar.parentElement);
  document.dispatchEvent(new Event("ayumi:shown"));
  return true;
}

/** @param bar the time bar of the page */
export async function slide(bar) {
  const answer = await fetch(bar.dataset.moments, { headers: { Accept: "application/json" } });
  if (!answer.ok) {
    return;
  }
  const moments = await answer.json();
  fill(bar.querySelector("#as-of-slider"), moments.effective, bar);
  fill(bar.querySelector("#known-at-slider"), moments.recorded, bar);
  // A link within the page changes the address, too, and what is shown stays right.
  addEventListener("popstate", () => {
    if (here() !== shown) {
      location.reload();
    }
  });
}
