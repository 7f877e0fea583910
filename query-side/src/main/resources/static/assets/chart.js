// Draws a chart from its table, which says all there is to say. The table stays; so does the SVG for printing.
const colours = {
  "completed": "#1d7a6f", "in-progress": "#4979f5", "delayed": "#c74700", "not-started": "#b8b8bb",
  "not-done": "#626264", "not-reported": "#e6e6e6", "actual": "#0017c1", "target": "#a3390b",
};

const ink = "#1a1a1c";

let loading;
const library = () => loading ??= new Promise((resolve, reject) => {
  const script = document.createElement("script");
  script.src = new URL("echarts.common.min.js", import.meta.url);
  script.onload = () => resolve(window.echarts);
  script.onerror = reject;
  document.head.append(script);
});

const number = (cell) => cell.dataset.value === undefined ? null : Number(cell.dataset.value);

function read(figure) {
  const heads = [...figure.querySelectorAll("thead th[data-look]")];
  const rows = [...figure.querySelectorAll("tbody tr")];
  return {
    names: rows.map((row) => row.querySelector("th").textContent.trim()),
    series: heads.map((head, at) => ({
      name: head.dataset.name,
      look: head.dataset.look,
      values: rows.map((row) => number(row.querySelectorAll("td.value")[at])),
    })),
  };
}

function option(figure, table) {
  const line = figure.dataset.kind === "LINE";
  const names = { type: "category", data: table.names, inverse: !line, axisLabel: { color: ink, fontSize: 14, width: 150, overflow: "break" } };
  const values = {
    type: "value", name: figure.dataset.unit, nameTextStyle: { color: ink, fontSize: 14 },
    scale: line, minInterval: line ? 0 : 1, axisLabel: { color: ink, fontSize: 14 },
  };
  return {
    textStyle: { fontFamily: getComputedStyle(figure).fontFamily, fontSize: 14, color: ink },
    animation: !matchMedia("(prefers-reduced-motion: reduce)").matches,
    // What it would say of itself, in a language of its own, the table says better.
    aria: { enabled: true, label: { enabled: false }, decal: { show: !line } },
    legend: { top: 0, textStyle: { fontSize: 14 } },
    grid: { top: 56, left: 8, right: line ? 24 : 56, bottom: 8, containLabel: true },
    // Drawn, not built of elements: the page allows no inline style.
    tooltip: { trigger: "axis", renderMode: "richText", axisPointer: { type: line ? "line" : "shadow" } },
    xAxis: line ? names : values,
    yAxis: line ? values : names,
    series: table.series.map((one) => ({
      name: one.name,
      type: line ? "line" : "bar",
      stack: line ? undefined : "all",
      data: one.values,
      connectNulls: false,
      symbol: one.look === "target" ? "diamond" : "circle",
      symbolSize: 10,
      barMaxWidth: 26,
      lineStyle: { width: 3, type: one.look === "target" ? "dashed" : "solid" },
      itemStyle: { color: colours[one.look] },
    })),
  };
}

export async function draw(figure) {
  if (figure.classList.contains("enhanced")) {
    return;
  }
  const picture = figure.querySelector(".drawn");
  if (picture?.contains(document.activeElement)) {
    // Hidden, it would take the focus with it.
    picture.addEventListener("focusout", () => draw(figure), { once: true });
    return;
  }
  const table = read(figure);
  if (!table.series.some((one) => one.values.some((value) => value !== null && value !== 0))) {
    return;
  }
  try {
    const echarts = await library();
    const place = figure.querySelector(".interactive");
    place.classList.add("ready");
    place.style.height = `${figure.dataset.kind === "LINE" ? 352 : table.names.length * 40 + 110}px`;
    const chart = echarts.init(place, null, { renderer: "canvas" });
    chart.setOption(option(figure, table));
    figure.classList.add("enhanced");
    new ResizeObserver(() => chart.resize({ width: place.clientWidth })).observe(place);
  } catch (failure) {
    figure.querySelector(".interactive").classList.remove("ready");
    console.warn("the chart stays a picture", failure);
  }
}
