const [left, top_, width, height] = data.frame, farthest = 1, closest = 12;
const whole = () => [left + width / 2, top_ + height / 2, 1];
const clamp = ([x, y, zoom]) => {
  const z = Math.max(farthest, Math.min(closest, zoom)), w = width / z, h = height / z;
  return [Math.max(left + w / 2, Math.min(left + width - w / 2, x)), Math.max(top_ + h / 2, Math.min(top_ + height - h / 2, y)), z];
};
let settled = whole();
const drawView = () => {
  const [x, y, zoom] = clamp(state.view || whole()), w = width / zoom, h = height / zoom;
  state.view = zoom > 1.001 ? [x, y, zoom] : null;
  $("stack").style.transform = "";
  svg.classList.toggle("close", Boolean(state.view));
  if (settled[0] === x && settled[1] === y && settled[2] === zoom) return;
  settled = [x, y, zoom];
  for (const sheet of sheets) sheet.setAttribute("viewBox", `${x - w / 2} ${y - h / 2} ${w} ${h}`);
  $("stack").style.setProperty("--z", 1 / Math.sqrt(zoom));
};
// While fingers or the wheel move, the pictures that are there are moved; they are drawn anew afterwards.
let settling = 0;
const moveView = (view, isLast) => {
  const [x, y, zoom] = clamp(view), [x0, y0, zoom0] = settled, scale = zoom / zoom0, unit = svg.clientWidth / (width / zoom0);
  state.view = [x, y, zoom];
  const dx = ((x0 - width / zoom0 / 2) - (x - width / zoom / 2)) * unit * scale, dy = ((y0 - height / zoom0 / 2) - (y - height / zoom / 2)) * unit * scale;
  $("stack").style.transform = `translate(${dx}px,${dy}px) scale(${scale})`;
  clearTimeout(settling);
  settling = setTimeout(() => go({}), isLast ? 0 : 160);
};
const zoomed = (factor, px, py, [x, y, zoom]) => {
  const next = Math.max(farthest, Math.min(closest, zoom * factor)), share = 1 - zoom / next;
  return [x + (px - x) * share, y + (py - y) * share, next];
};
const zoomBy = (factor) => {
  const view = state.view || whole(), [px, py] = state.at ? albers.forward(state.at[0] / 1e7, state.at[1] / 1e7) : view;
  go({ view: zoomed(factor, px, py, view) });
};
const zoomKeys = { in: () => zoomBy(1.6), out: () => zoomBy(1 / 1.6), all: () => go({ view: null }) };
// A point of the screen in pixels of the map as it is seen now.
const pixel = (clientX, clientY) => {
  const box = $("plate").getBoundingClientRect(), [x, y, zoom] = state.view || whole();
  return [x + ((clientX - box.left - $("plate").clientLeft) / svg.clientWidth - 0.5) * width / zoom, y + ((clientY - box.top - $("plate").clientTop) / svg.clientHeight - 0.5) * height / zoom];
};
const ask = (x, y) => { const at = albers.inverse(x, y).map((n) => Math.round(n * 1e7)); go({ at, face: faceAt(...at) }); };
