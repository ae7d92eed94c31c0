const fingers = new Map();
let gesture = null;
const spread = () => { const [a, b] = [...fingers.values()]; return { length: Math.hypot(a.x - b.x, a.y - b.y), middle: [(a.x + b.x) / 2, (a.y + b.y) / 2] }; };
svg.addEventListener("pointerdown", (event) => {
  fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  if (fingers.size === 1) gesture = { kind: "tap", x: event.clientX, y: event.clientY, view: state.view || whole(), touch: event.pointerType === "touch" };
  else if (fingers.size === 2) { const { length, middle } = spread(); gesture = { kind: "pinch", length, anchor: pixel(...middle), middle, view: state.view || whole() }; }
  $("tip").hidden = true;
});
addEventListener("pointermove", (event) => {
  const finger = fingers.get(event.pointerId);
  if (!finger || !gesture) return;
  finger.x = event.clientX; finger.y = event.clientY;
  if (gesture.kind === "pinch" && fingers.size === 2) {
    const { length, middle } = spread(), [px, py] = gesture.anchor, view = zoomed(length / gesture.length, px, py, gesture.view), unit = width / view[2] / svg.clientWidth;
    moveView([view[0] - (middle[0] - gesture.middle[0]) * unit, view[1] - (middle[1] - gesture.middle[1]) * unit, view[2]]);
    return;
  }
  const dx = event.clientX - gesture.x, dy = event.clientY - gesture.y;
  if (gesture.kind === "tap" && Math.hypot(dx, dy) > 8) gesture.kind = state.view ? "drag" : gesture.touch && Math.abs(dx) > Math.abs(dy) ? "swipe" : "nothing";
  if (gesture.kind === "drag") { const unit = width / gesture.view[2] / svg.clientWidth; moveView([gesture.view[0] - dx * unit, gesture.view[1] - dy * unit, gesture.view[2]]); }
});
const lift = (event, isLost) => {
  const finger = fingers.get(event.pointerId);
  if (!finger) return;
  fingers.delete(event.pointerId);
  if (!gesture) return;
  if (gesture.kind === "swipe" && !isLost && Math.abs(finger.x - gesture.x) > 40) step(finger.x < gesture.x ? 1 : -1);
  if (gesture.kind === "pinch" || gesture.kind === "drag") moveView(state.view || whole(), true);
  if (gesture.kind !== "tap") gesture.kind = "done";
};
addEventListener("pointerup", (event) => lift(event, false));
addEventListener("pointercancel", (event) => lift(event, true));
svg.addEventListener("click", (event) => {
  const wasMoved = gesture && gesture.kind !== "tap";
  gesture = null;
  if (!wasMoved) ask(...pixel(event.clientX, event.clientY));
});
svg.addEventListener("wheel", (event) => {
  if (!event.ctrlKey && !state.view) return;
  event.preventDefault();
  moveView(zoomed(Math.exp(-Math.max(-60, Math.min(60, event.deltaY)) / 200), ...pixel(event.clientX, event.clientY), state.view || whole()));
}, { passive: false });
svg.addEventListener("pointermove", (event) => {
  const face = event.target.closest(".face"), tip = $("tip");
  tip.hidden = !face || event.pointerType === "touch" || event.buttons > 0;
  if (tip.hidden) return;
  tip.textContent = face.getAttribute("aria-label");
  const box = $("plate").getBoundingClientRect(), x = event.clientX - box.left, y = event.clientY - box.top;
  tip.style.left = Math.min(x + 14, Math.max(0, box.width - 290)) + "px";
  tip.style.top = (y > box.height - 90 ? y - 60 : y + 16) + "px";
});
svg.addEventListener("pointerleave", () => { $("tip").hidden = true; });
// From region to region with the arrow keys: the nearest one that lies that way.
const middles = faceElements.map((element) => { const box = element.firstElementChild.getBBox(); return [box.x + box.width / 2, box.y + box.height / 2]; });
const rove = (face) => faceElements.forEach((element, index) => element.setAttribute("tabindex", index === face ? 0 : -1));
const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const faceTowards = (face, [wx, wy]) => {
  let best = face, least = Infinity;
  middles.forEach(([x, y], index) => {
    const dx = x - middles[face][0], dy = y - middles[face][1], along = dx * wx + dy * wy, across = Math.abs(dx * wy - dy * wx);
    if (index !== face && along > 0 && along >= across * 0.7 && along + across * 1.5 < least) { least = along + across * 1.5; best = index; }
  });
  return best;
};
svg.addEventListener("keydown", (event) => {
  const element = event.target.closest(".face");
  if (!element || event.altKey || event.ctrlKey || event.metaKey) return;
  const face = Number(element.dataset.face);
  if (ways[event.key]) { const next = faceTowards(face, ways[event.key]); rove(next); faceElements[next].focus(); }
  else if (event.key === "Enter" || event.key === " ") go({ face, at: null });
  else return;
  event.preventDefault(); event.stopPropagation();
});
svg.addEventListener("focusin", (event) => { const face = event.target.closest(".face"); if (face) { rove(Number(face.dataset.face)); drawEdge(); } });
svg.addEventListener("focusout", () => setTimeout(drawEdge));
document.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest("input,select,button,summary,a")) return;
  const keys = { ArrowLeft: () => step(-1), ArrowRight: () => step(1), Home: () => go({ day: data.first }), End: () => go({ day: stops().at(-1)[0] }), " ": () => play(!timer), "+": zoomKeys.in, "-": zoomKeys.out, 0: zoomKeys.all };
  if (keys[event.key]) { event.preventDefault(); keys[event.key](); }
});
