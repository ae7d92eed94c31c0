extension PageText {
  /// Slider, keys, pointer, search and the address.
  static let controlScript = #"""
    const slider = $("slider"), stops = () => data.stops[state.known];
    const stopOf = (day) => { let i = stops().length - 1; while (i > 0 && stops()[i][0] > day) i--; return i; };
    const causeText = (cause) => cause.name + (cause.how ? ` (${cause.how})` : "");
    const drawTicks = () => {
      const all = stops(), last = all.length - 1, ticks = $("ticks");
      slider.max = last;
      ticks.replaceChildren();
      let freeFrom = -1;
      all.forEach(([day, causes], index) => {
        const tick = document.createElement("i"), share = last ? index / last * 100 : 0;
        tick.style.left = share + "%";
        if (causes.some((cause) => cause.treaty)) tick.className = "treaty";
        tick.title = `${isoDay(day)} ${causes.map(causeText).join("; ")}`;
        ticks.append(tick);
        const year = isoDay(day).slice(0, 4), width = 3400 / Math.max(ticks.clientWidth, 200);
        if ((index === 0 || isoDay(all[index - 1][0]).slice(0, 4) !== year) && share >= freeFrom && share < 98) {
          const label = document.createElement("b");
          label.textContent = year; label.style.left = share + "%";
          ticks.append(label); freeFrom = share + width;
        }
      });
      $("changes").querySelector("ol").replaceChildren(...all.map(([day, causes], index) => {
        const button = html("button", `${dayWords(day)}: ${index ? causes.map(causeText).join("; ") : "the atlas begins"}`);
        button.type = "button"; button.onclick = () => go({ day });
        return html("li", button);
      }));
    };
    const drawTime = () => {
      const index = stopOf(state.day), [day, causes] = stops()[index], box = $("causes");
      slider.value = index;
      slider.setAttribute("aria-valuetext", `${dayWords(state.day)}: ${causes.map(causeText).join("; ")}`);
      $("date").value = isoDay(state.day);
      box.replaceChildren();
      if (day !== state.day) box.append(html("span", `since ${dayWords(day)}: `, "how"));
      causes.slice(0, 4).forEach((cause, i) => {
        if (i) box.append("; ");
        box.append(cause.name);
        if (cause.how) box.append(html("span", ` (${cause.how})`, "how"));
        if (cause.secret) box.append(" ", html("span", "secret", "secret"));
      });
      if (causes.length > 4) box.append(html("span", `; and ${causes.length - 4} more`, "how"));
      if (index === 0) box.append(html("span", "The atlas begins.", "how"));
    };
    // The address: day, knowledge, place or region, view.
    const names = ["all", "signatories", "public"];
    const address = () => {
      const parts = [`date=${isoDay(state.day)}`, `known=${names[state.known]}`];
      if (state.at) parts.push(`at=${degrees(state.at[0])},${degrees(state.at[1])}`);
      else if (state.face >= 0) parts.push(`region=${data.faces[state.face].id}`);
      if (state.view) parts.push(`view=${state.view.map((n) => n.toFixed(1)).join(",")}`);
      return "#" + parts.join("&");
    };
    let pending = 0;
    const go = (changes, keepAddress) => {
      const known = state.known;
      Object.assign(state, changes);
      state.day = Math.max(data.first, Math.min(data.last, state.day));
      if (known !== state.known || !slider.max) drawTicks();
      draw(); drawPanel(); drawTable(); drawTime(); drawView();
      document.querySelector(`[name=known][value="${state.known}"]`).checked = true;
      if (!keepAddress) { clearTimeout(pending); pending = setTimeout(() => { try { history.replaceState(null, "", address()); } catch { location.hash = address(); } }, 120); }
    };
    const fromAddress = () => {
      const fields = new URLSearchParams(location.hash.slice(1)), changes = { at: null, face: -1, view: null };
      const day = dayNumber(fields.get("date") || ""), known = names.indexOf(fields.get("known"));
      if (!Number.isNaN(day)) changes.day = day;
      if (known >= 0) changes.known = known;
      const at = (fields.get("at") || "").split(",").map(Number);
      if (at.length === 2 && at.every(Number.isFinite)) { changes.at = at.map((n) => Math.round(n * 1e7)); changes.face = faceAt(...changes.at); }
      if (fields.has("region")) changes.face = data.faces.findIndex((face) => face.id === fields.get("region"));
      const view = (fields.get("view") || "").split(",").map(Number);
      if (view.length === 3 && view.every(Number.isFinite)) changes.view = view;
      go(changes, true);
    };
    // The view: the middle in pixels of the map, and how many times closer.
    const [left, top_, width, height] = data.frame;
    const drawView = () => {
      let [x, y, zoom] = state.view || [left + width / 2, top_ + height / 2, 1];
      zoom = Math.max(1, Math.min(12, zoom));
      const w = width / zoom, h = height / zoom;
      x = Math.max(left + w / 2, Math.min(left + width - w / 2, x)); y = Math.max(top_ + h / 2, Math.min(top_ + height - h / 2, y));
      state.view = zoom > 1 ? [x, y, zoom] : null;
      svg.setAttribute("viewBox", `${x - w / 2} ${y - h / 2} ${w} ${h}`);
      svg.classList.toggle("close", zoom > 1);
    };
    const zoomBy = (factor, px, py) => {
      const [x, y, zoom] = state.view || [left + width / 2, top_ + height / 2, 1], next = Math.max(1, Math.min(12, zoom * factor));
      if (px === undefined) { const spot = state.at ? albers.forward(state.at[0] / 1e7, state.at[1] / 1e7) : [x, y]; [px, py] = spot; }
      const share = 1 - zoom / next;
      go({ view: [x + (px - x) * share, y + (py - y) * share, next] });
    };
    const pixel = (event) => { const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse()); return [point.x, point.y]; };
    const ask = (x, y) => { const at = albers.inverse(x, y).map((n) => Math.round(n * 1e7)); go({ at, face: faceAt(...at) }); };
    let drag = null;
    svg.addEventListener("pointerdown", (event) => { drag = { x: event.clientX, y: event.clientY, view: state.view, moved: false }; });
    svg.addEventListener("pointermove", (event) => {
      if (drag && event.buttons && drag.view) {
        const scale = width / drag.view[2] / svg.clientWidth, dx = event.clientX - drag.x, dy = event.clientY - drag.y;
        if (Math.hypot(dx, dy) > 5) drag.moved = true;
        if (drag.moved) { state.view = [drag.view[0] - dx * scale, drag.view[1] - dy * scale, drag.view[2]]; drawView(); }
      }
      const face = event.target.closest(".face"), tip = $("tip");
      tip.hidden = !face || event.pointerType === "touch";
      if (!tip.hidden) {
        tip.textContent = face.getAttribute("aria-label");
        const box = $("plate").getBoundingClientRect(), x = event.clientX - box.left, y = event.clientY - box.top;
        tip.style.left = Math.min(x + 14, Math.max(0, box.width - 284)) + "px"; tip.style.top = (y > box.height - 90 ? y - 60 : y + 16) + "px";
      }
    });
    svg.addEventListener("pointerleave", () => { $("tip").hidden = true; drag = null; });
    svg.addEventListener("click", (event) => { if (drag && drag.moved) { drag = null; return go({}); } drag = null; ask(...pixel(event)); });
    svg.addEventListener("wheel", (event) => { if (!event.ctrlKey && !state.view) return; event.preventDefault(); zoomBy(event.deltaY < 0 ? 1.25 : 0.8, ...pixel(event)); }, { passive: false });
    for (const button of document.querySelectorAll("[data-zoom]")) button.onclick = () => ({ in: () => zoomBy(1.6), out: () => zoomBy(1 / 1.6), all: () => go({ view: null }) })[button.dataset.zoom]();
    const step = (by) => { const index = stopOf(state.day), exact = stops()[index][0] === state.day; const next = by < 0 && !exact ? index : index + by; go({ day: stops()[Math.max(0, Math.min(stops().length - 1, next))][0] }); };
    slider.addEventListener("input", () => go({ day: stops()[Number(slider.value)][0] }));
    $("previous").onclick = () => step(-1); $("next").onclick = () => step(1);
    let timer = 0;
    const play = (on) => {
      clearInterval(timer); timer = 0;
      $("play").textContent = on ? "Pause" : "Play"; $("play").setAttribute("aria-pressed", on);
      if (!on) return;
      if (stopOf(state.day) === stops().length - 1) go({ day: data.first });
      timer = setInterval(() => { if (stopOf(state.day) === stops().length - 1) play(false); else step(1); }, 900);
    };
    $("play").onclick = () => play(!timer);
    document.addEventListener("keydown", (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const face = event.target.closest(".face");
      if (face && (event.key === "Enter" || event.key === " ")) { event.preventDefault(); return go({ face: Number(face.dataset.face), at: null }); }
      if (event.target.closest("input,button,summary,a")) return;
      const keys = { ArrowLeft: () => step(-1), ArrowRight: () => step(1), Home: () => go({ day: data.first }), End: () => go({ day: stops().at(-1)[0] }), " ": () => play(!timer), "+": () => zoomBy(1.6), "-": () => zoomBy(1 / 1.6), "0": () => go({ view: null }) };
      if (keys[event.key]) { event.preventDefault(); keys[event.key](); }
    });
    $("date").min = isoDay(data.first); $("date").max = isoDay(data.last);
    $("date").addEventListener("change", () => { const day = dayNumber($("date").value); if (!Number.isNaN(day)) go({ day }); });
    for (const radio of document.querySelectorAll("[name=known]")) radio.onchange = () => go({ known: Number(radio.value) });
    const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/['’]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
    const forms = data.places.map((place) => [place.name, place.modern, ...place.name.split(/[(),;/]/), ...place.modern.split(/[(),;/]/)].map(plain).filter(Boolean));
    $("places").replaceChildren(...data.places.map((place) => { const option = document.createElement("option"); option.value = place.name === place.modern ? place.name : `${place.name}; ${place.modern}`; return option; }));
    const find = () => {
      const field = $("place"), exact = data.places.findIndex((place) => `${place.name}; ${place.modern}` === field.value), wanted = plain(field.value);
      if (!wanted) return;
      let index = exact;
      for (const test of [(f) => f === wanted, (f) => f.startsWith(wanted), (f) => f.includes(wanted)]) if (index < 0) index = forms.findIndex((all) => all.some(test));
      field.setCustomValidity(index < 0 ? "There is no such place in the atlas." : "");
      if (index < 0) return field.reportValidity();
      const at = [data.places[index].x, data.places[index].y];
      go({ at, face: faceAt(...at) });
    };
    $("place").addEventListener("change", find); $("place").addEventListener("input", () => $("place").setCustomValidity(""));
    $("choices").addEventListener("submit", (event) => { event.preventDefault(); find(); });
    $("table").addEventListener("toggle", drawTable);
    let resizing = 0;
    addEventListener("resize", () => { cancelAnimationFrame(resizing); resizing = requestAnimationFrame(() => { drawTicks(); go({}, true); }); });
    addEventListener("hashchange", fromAddress);
    fromAddress();
    drawTicks(); drawTime();
    """#
}
