import { atlasData } from "../../../Sources/AtlasPage/Web/atlas/data.mjs";
import { dataText, page } from "./cases.mjs";
import { browser } from "./dom.mjs";

// Opens a page in the browser of these tests, with its data changed as a test wants; once in a process, for a
// module runs once. What is seen is asked for by short words.
export const open = async (name, options = {}, change = (data) => data) => {
  const html = page(name);
  const text = dataText(html);
  const changed = JSON.stringify(change(JSON.parse(text))).replaceAll("<", "\\u003c");
  const opened = browser(html.replace(text, () => changed), options);
  const facePaths = opened.$("faces").children.map((path) => path.getAttribute("d"));
  await import("../../../Sources/AtlasPage/Web/page/start.mjs");
  const { document, location, window, clock, $ } = opened;
  const all = (selector) => document.querySelectorAll(selector);
  return {
    ...opened,
    all,
    data: atlasData(changed),
    facePaths,
    text: (selector) => document.querySelector(selector)?.textContent ?? null,
    texts: (selector) => all(selector).map((element) => element.textContent),
    // The pieces of a region, the largest first.
    face: (region, number = 0) => all(`#faces [data-region=${region}]`)[number] ?? null,
    // Presses a key where the focus is, or on an element.
    key: (key, target = document.activeElement ?? document.documentElement, held = {}) =>
      target.dispatch("keydown", { key, ...held }),
    set: (id, value, type) => {
      $(id).value = value;
      $(id).dispatch(type);
    },
    know: (known) => $("choices").querySelectorAll("[name=known]")[known].dispatch("change"),
    follow: (hash) => {
      location.hash = hash;
      window.hear({ type: "hashchange" });
    },
    // A pointer on the map; `x` and `y` are shares of its width and height.
    pointer: (type, x, y, values = {}) => {
      const { width, height } = document.screen;
      const [clientX, clientY] = [10 + x * width, 20 + y * height];
      const target = values.target ?? $("map");
      return target.dispatch(type, { pointerId: 1, pointerType: "touch", clientX, clientY, ...values });
    },
    // The address, when it has been written.
    address: () => {
      clock.pass(200);
      return location.hash;
    },
  };
};
