// What every page adds to what works without it. Nothing here is needed to read a page.
document.documentElement.classList.add("script");

// A chart becomes interactive when somebody comes near it: the library is loaded then and not before.
const near = new IntersectionObserver((entries) => {
  for (const entry of entries) {
    if (entry.isIntersecting) {
      near.unobserve(entry.target);
      import("./chart.js").then((chart) => chart.draw(entry.target));
    }
  }
}, { rootMargin: "200px" });

const watch = (part) => part.querySelectorAll("figure.chart").forEach((figure) => near.observe(figure));

// What a page has a place for is loaded when it has; and once more when another moment is shown in its place.
function enhance() {
  watch(document);
  const proof = document.getElementById("verify");
  if (proof) {
    import("./verify.js").then((verify) => verify.offer(proof));
  }
}
enhance();
document.addEventListener("ayumi:shown", enhance);

const bar = document.querySelector(".time-bar[data-moments]");
if (bar) {
  import("./time.js").then((time) => time.slide(bar));
}

// A live page replaces what changed. What the reader had opened stays open.
let open = [];
document.body.addEventListener("htmx:beforeSwap", (event) => {
  open = [...event.detail.target.querySelectorAll("details[open][id]")].map((one) => one.id);
});
document.body.addEventListener("htmx:afterSettle", () => {
  for (const id of open) {
    document.getElementById(id)?.setAttribute("open", "");
  }
  const told = document.getElementById("live-told");
  if (told) {
    told.textContent = told.dataset.changed;
  }
  watch(document);
});
