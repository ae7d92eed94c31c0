const slider = $("slider"), stops = () => data.stops[state.known];
const stopOf = (day) => { let i = stops().length - 1; while (i > 0 && stops()[i][0] > day) i--; return i; };
const drawStops = () => {
  const all = stops(), last = all.length - 1, ticks = $("ticks"), treaties = $("treaties"), width = Math.max(ticks.clientWidth, 200);
  slider.max = last;
  ticks.replaceChildren(); treaties.replaceChildren();
  let freeFrom = -1;
  all.forEach(([day], index) => {
    const x = last ? index / last * width : 0, year = isoDay(day).slice(0, 4);
    ticks.append(html("i", [], { style: `left:${x}px` }));
    if ((index > 0 && isoDay(all[index - 1][0]).slice(0, 4) === year) || x < freeFrom || x > width - 12) return;
    ticks.append(html("b", year, { style: `left:${x}px` })); freeFrom = x + 36;
  });
  // Where a day lies: at its stop, or between two as it lies between their days.
  const shareOf = (day) => { const i = stopOf(day); return i < last ? i + (day - all[i][0]) / (all[i + 1][0] - all[i][0]) : i; };
  const ink = document.createElement("canvas").getContext("2d");
  ink.font = `11.5px ${getComputedStyle(treaties).fontFamily}`;
  const rows = [[], [], [], [], []], named = data.treaties[state.known];
  for (const [day] of named) ticks.append(html("i", [], { style: `left:${(last ? shareOf(day) / last : 0) * width}px`, class: "treaty" }));
  // The lines' own treaties find room first, then the secret ones, then the others, each in the order of time.
  for (const [day, name, isSecret] of [...named].sort((a, b) => b[3] - a[3] || a[0] - b[0])) {
    const x = (last ? shareOf(day) / last : 0) * width, text = `${isoDay(day).slice(0, 4)} ${isolate(name)}`;
    const size = Math.min(Math.ceil(ink.measureText(text).width) + 12, 168), isFlipped = x + size > width + 8, left = isFlipped ? x - size + 1.5 : x;
    const row = rows.findIndex((taken) => taken.every(([from, to]) => left + size < from || to < left));
    if (row < 0) continue;
    rows[row].push([left, left + size + 4]);
    const label = html("span", english("span", text), { style: `${isFlipped ? `right:${width - x - 1.5}px` : `left:${left}px`};top:${row * 17}px;max-width:${size}px;--drop:${(rows.length - row) * 17 - 3}px`, "data-day": day, class: (isSecret ? "secret" : "") + (isFlipped ? " flip" : ""), title: `${dayWords(day)}${colon()}${isolate(name)}` });
    label.onclick = () => go({ day });
    treaties.append(label);
  }
  const list = all.map(([day, causes], index) => {
    const button = html("button", [html("time", dayWords(day)), " ", index ? english("span", causes.map(causeText).join("; ")) : word("page-begins")], { type: "button" });
    button.onclick = () => go({ day });
    return html("li", button);
  });
  $("changes").querySelector("ol").replaceChildren(...list);
};
const drawTime = () => {
  const index = stopOf(state.day), [day, causes] = stops()[index], box = $("causes");
  slider.value = index;
  slider.style.setProperty("--done", `${stops().length > 1 ? index / (stops().length - 1) * 100 : 0}%`);
  slider.setAttribute("aria-valuetext", dayWords(state.day));
  $("date").value = isoDay(state.day);
  for (const label of $("treaties").children) label.classList.toggle("now", Number(label.dataset.day) === state.day);
  const parts = [];
  if (day !== state.day) parts.push(html("span", word("page-since", { date: dayWords(day) }) + colon(), { class: "how" }));
  causes.slice(0, 4).forEach((cause, i) => {
    if (i) parts.push("; ");
    parts.push(english("bdi", cause.name));
    if (cause.how) parts.push(html("span", ` (${word(howWords[cause.how])})`, { class: "how" }));
    if (cause.secret) parts.push(" ", tag(word("secret"), "secret"));
  });
  if (causes.length > 4) parts.push(html("span", "; " + word("page-more", { n: causes.length - 4 }), { class: "how" }));
  if (index === 0) parts.push(html("span", word("page-begins"), { class: "how" }));
  box.replaceChildren(...parts);
  const files = [...document.querySelectorAll("#files a")].filter((a) => a.dataset.day <= isoDay(state.day) && dayNumber(a.dataset.day) >= day), file = files.at(-1), link = $("file").firstElementChild;
  $("file").hidden = !file || data.mapsKnown !== state.known;
  if (file) { link.href = file.getAttribute("href"); link.textContent = word("page-file", { date: dayWords(dayNumber(file.dataset.day)) }); }
};
const step = (by) => {
  const index = stopOf(state.day), isBetween = stops()[index][0] !== state.day, next = by < 0 && isBetween ? index : index + by;
  go({ day: stops()[Math.max(0, Math.min(stops().length - 1, next))][0] });
};
let timer = 0;
const drawPlay = () => { $("play").textContent = word(timer ? "page-pause" : "page-play"); $("play").setAttribute("aria-pressed", Boolean(timer)); };
const play = (on) => {
  clearInterval(timer); timer = 0;
  if (on) {
    if (stopOf(state.day) === stops().length - 1) go({ day: data.first });
    timer = setInterval(() => { if (stopOf(state.day) === stops().length - 1) play(false); else step(1); }, 900);
  }
  drawPlay();
};
