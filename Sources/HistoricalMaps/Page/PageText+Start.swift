extension PageText {
  /// Ties the controls to what they do, and opens the page at its address.
  static let startScript = #"""
    const nativeNames = { en: "English", "zh-Hant": "中文", ja: "日本語", ko: "한국어", ru: "Русский", mn: "Монгол" };
    $("language").replaceChildren(...tongues.map((id) => html("option", nativeNames[id] || id, { value: id, lang: id })));
    $("tongue").hidden = tongues.length < 2;
    $("language").onchange = () => { speak($("language").value); drawStops(); drawPlay(); go({}); };
    slider.addEventListener("input", () => go({ day: stops()[Number(slider.value)][0] }));
    $("previous").onclick = () => step(-1);
    $("next").onclick = () => step(1);
    $("play").onclick = () => play(!timer);
    for (const button of document.querySelectorAll("[data-zoom]")) button.onclick = () => zoomKeys[button.dataset.zoom]();
    $("date").min = isoDay(data.first);
    $("date").max = isoDay(data.last);
    $("date").addEventListener("change", () => { const day = dayNumber($("date").value); if (!Number.isNaN(day)) go({ day }); });
    for (const radio of document.querySelectorAll("[name=known]")) radio.onchange = () => go({ known: Number(radio.value) });
    $("place").addEventListener("change", find);
    $("place").addEventListener("input", () => $("place").setCustomValidity(""));
    for (const form of ["choices", "ask"]) $(form).addEventListener("submit", (event) => { event.preventDefault(); if (form === "ask") find(); });
    $("table").addEventListener("toggle", drawTable);
    let resizing = 0;
    addEventListener("resize", () => { cancelAnimationFrame(resizing); resizing = requestAnimationFrame(() => { drawStops(); go({}, true); }); });
    addEventListener("hashchange", fromAddress);
    rove(0);
    fromAddress();
    """#
}
