// Lets the reader check the proof of the event on this page, and says what was found in the page's own words.
import { verify } from "./proof.js";

const decoded = (base64) => new TextDecoder().decode(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));

function showVerdict(part, verdict) {
  part.querySelectorAll("[data-verdict]").forEach((one) => { one.hidden = one.dataset.verdict !== verdict; });
}

function showSteps(part, steps) {
  for (const line of part.querySelectorAll("[data-step]")) {
    const found = steps[line.dataset.step];
    const state = found === null ? "unchecked" : found ? "ok" : "bad";
    line.className = state;
    line.querySelector("strong").textContent = part.dataset[state];
  }
  part.querySelector(".steps").hidden = Object.keys(steps).length === 0;
}

function showBytes(part, evidence, steps) {
  const intact = steps.payload && steps.metadata && steps.leaf;
  part.querySelector("details").hidden = !intact;
  part.querySelector(".payload").textContent = intact ? decoded(evidence.payload) : "";
  part.querySelector(".metadata").textContent = intact ? decoded(evidence.metadata) : "";
}

async function check(part) {
  const answer = await fetch(part.dataset.evidence, { headers: { Accept: "application/json" }, cache: "no-store" });
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  const evidence = await answer.json();
  const result = await verify(evidence, part.dataset);
  showSteps(part, result.steps);
  showBytes(part, evidence, result.steps);
  showVerdict(part, result.verdict);
}

/** @param part of the page that holds the button and the words */
export function offer(part) {
  const button = part.querySelector("button");
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      await check(part);
    } catch {
      showSteps(part, {});
      showVerdict(part, "unanswered");
    } finally {
      button.disabled = false;
      button.focus();
    }
  });
  part.hidden = false;
}
