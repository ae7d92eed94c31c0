import { dayYearsLater } from "../atlas/calendar.mjs";
import { gestures, middleTowards, pageKeys, ways } from "../atlas/gestures.mjs";
import { boxOf, clampedView, isCloser, pointAt, scaleBar, shiftBetween } from "../atlas/view.mjs";
import { wheelFactor, wholeView, zoomFactors, zoomedView } from "../atlas/view.mjs";
import { $ } from "./elements.mjs";
import { drawEdge, elementOf, pieces, svg } from "./map.mjs";
import { ask, data, go, pixelOf, plane, state } from "./state.mjs";
import { slider, step, stops, togglePlay } from "./timeline.mjs";

// The view, and what mouse, fingers and keys do to it.

const sheets = ["base", "map", "water", "drawing"].map($);
const stack = $("stack");
const tip = $("tip");
const { frame } = data;
const whole = wholeView(frame);
const viewSeen = () => state.view || whole;
let settled = whole;

export const drawView = () => {
  const view = clampedView(frame, viewSeen());
  state.view = isCloser(view) ? view : null;
  stack.style.transform = "";
  svg.classList.toggle("close", Boolean(state.view));
  if (view.every((number, index) => number === settled[index])) return;
  settled = view;
  for (const sheet of sheets) sheet.setAttribute("viewBox", boxOf(frame, view).join(" "));
  stack.style.setProperty("--z", 1 / view[2]);
};

// A bar of a round length.
export const drawScale = () => {
  const perKilometre = (data.projection.scale * 1000 * svg.clientWidth * viewSeen()[2]) / frame[2];
  const { km, width } = scaleBar(perKilometre);
  const bar = $("scale").firstElementChild;
  bar.textContent = `${km.toLocaleString(state.words.id)} ${state.words.word("kilometres")}`;
  bar.style.width = width + "px";
};

// While fingers or the wheel move, the pictures that are there are moved; they are drawn anew afterwards.
let settling = 0;
const moveView = (wanted, isLast) => {
  const view = clampedView(frame, wanted);
  state.view = view;
  const { x, y, scale } = shiftBetween(frame, settled, view, (svg.clientWidth * settled[2]) / frame[2]);
  stack.style.transform = `translate(${x}px,${y}px) scale(${scale})`;
  clearTimeout(settling);
  settling = setTimeout(() => go({}), isLast ? 0 : 160);
};

// The position that is asked stays where it is, else the middle.
export const zoom = (how) => {
  if (how === "all") return go({ view: null });
  const [px, py] = state.at ? pixelOf(...state.at) : viewSeen();
  return go({ view: zoomedView(viewSeen(), zoomFactors[how], px, py) });
};

// A point of the screen in pixels of the map as it is seen now.
const pixelAt = (clientX, clientY) => {
  const plate = $("plate");
  const box = plate.getBoundingClientRect();
  const shareX = (clientX - box.left - plate.clientLeft) / svg.clientWidth;
  const shareY = (clientY - box.top - plate.clientTop) / svg.clientHeight;
  return pointAt(frame, viewSeen(), shareX, shareY);
};

const hand = gestures();
const seen = () => ({
  view: viewSeen(),
  isCloser: Boolean(state.view),
  unit: frame[2] / svg.clientWidth,
  pointAt: pixelAt,
});
const fingerOf = (event) => ({
  id: event.pointerId,
  x: event.clientX,
  y: event.clientY,
  isTouch: event.pointerType === "touch",
  isLost: event.type === "pointercancel",
});
const follow = (made) => {
  if (made && made.view) moveView(made.view, made.isLast);
  if (made && made.step) step(made.step);
};

svg.addEventListener("pointerdown", (event) => {
  hand.press(fingerOf(event), seen());
  tip.hidden = true;
});
addEventListener("pointermove", (event) => follow(hand.move(fingerOf(event), seen())));
for (const name of ["pointerup", "pointercancel"])
  addEventListener(name, (event) => follow(hand.lift(fingerOf(event), seen())));
svg.addEventListener("click", (event) => {
  if (!hand.isClick()) return;
  const degrees = plane.inverse(...pixelAt(event.clientX, event.clientY));
  ask(degrees.map((n) => Math.round(n * 1e7)));
});
svg.addEventListener(
  "wheel",
  (event) => {
    // Without the key, and before the map is closer, the wheel moves the page.
    if (!event.ctrlKey && !state.view) return;
    event.preventDefault();
    const middle = pixelAt(event.clientX, event.clientY);
    moveView(zoomedView(viewSeen(), wheelFactor(event.deltaY), ...middle), false);
  },
  { passive: false },
);

// Who leads where the mouse is.
svg.addEventListener("pointermove", (event) => {
  const face = event.target.closest(".face");
  tip.hidden = !face || event.pointerType === "touch" || event.buttons > 0;
  if (tip.hidden) return;
  tip.textContent = face.getAttribute("aria-label");
  const box = $("plate").getBoundingClientRect();
  const [x, y] = [event.clientX - box.left, event.clientY - box.top];
  tip.style.left = Math.min(x + 14, Math.max(0, box.width - 290)) + "px";
  tip.style.top = (y > box.height - 90 ? y - 60 : y + 16) + "px";
});
svg.addEventListener("pointerleave", () => {
  tip.hidden = true;
});

const middleOf = (element) => {
  const box = element.firstElementChild.getBBox();
  return [box.x + box.width / 2, box.y + box.height / 2];
};

let roving = 0;

// One piece at a time can be reached with Tab: the one that has the face.
export const rove = (face = roving) => {
  roving = face;
  for (const piece of pieces())
    elementOf(piece).setAttribute("tabindex", piece.faces.includes(face) ? 0 : -1);
};

svg.addEventListener("keydown", (event) => {
  const element = event.target.closest(".face");
  if (!element || event.altKey || event.ctrlKey || event.metaKey) return;
  const face = Number(element.dataset.face);
  if (ways[event.key]) {
    const all = pieces().map(elementOf);
    const next = middleTowards(all.map(middleOf), all.indexOf(element), ways[event.key]);
    all[next].focus();
  } else if (event.key === "Enter" || event.key === " ") {
    go({ face, at: null });
  } else {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
});
svg.addEventListener("focusin", (event) => {
  const face = event.target.closest(".face");
  if (!face) return;
  rove(Number(face.dataset.face));
  drawEdge();
});
svg.addEventListener("focusout", () => setTimeout(drawEdge));
document.addEventListener("keydown", (event) => {
  const isTaken = event.target !== slider && event.target.closest("input,select,button,summary,a");
  const key = pageKeys[event.key];
  if (!key || isTaken || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  if (key.step && event.shiftKey) go({ day: state.day + key.step });
  else if (key.step) step(key.step);
  if (key.years) go({ day: dayYearsLater(state.day, key.years) });
  if (key.stop !== undefined) go({ day: stops().at(key.stop)[0] });
  if (key.play) togglePlay();
  if (key.zoom) zoom(key.zoom);
});
