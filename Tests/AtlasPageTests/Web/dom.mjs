// As much of a browser as the page uses: a document read from the page's HTML, a clock that is moved by hand,
// an address, and nothing that draws. Every element has the same size on the screen.

const voids = new Set(["input", "meta", "link", "img", "br"]);
const entities = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
const decoded = (text) => text.replace(/&(#?\w+);/g, (whole, name) => entities[name] ?? whole);

class Events {
  listeners = new Map();
  addEventListener(type, listener) {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener]);
  }
  hear(event) {
    if (this["on" + event.type]) this["on" + event.type](event);
    for (const listener of this.listeners.get(event.type) ?? []) listener(event);
  }
}

class Style {
  properties = {};
  setProperty(name, value) {
    this.properties[name] = String(value);
  }
  set cssText(text) {
    for (const part of text.split(";").filter(Boolean)) {
      const [name, ...value] = part.split(":");
      this.properties[name.trim()] = value.join(":").trim();
    }
  }
}

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const kebab = (name) => name.replace(/[A-Z]/g, (letter) => "-" + letter.toLowerCase());

class Element extends Events {
  attributes = new Map();
  nodes = [];
  style = new Style();
  parent = null;
  clientLeft = 1;
  clientTop = 1;

  constructor(document, name) {
    super();
    this.document = document;
    this.localName = name;
    this.dataset = new Proxy(this.attributes, {
      get: (all, name) => all.get("data-" + kebab(String(name))),
      set: (all, name, value) => Boolean(all.set("data-" + kebab(name), String(value))),
      has: (all, name) => all.has("data-" + kebab(name)),
      deleteProperty: (all, name) => all.delete("data-" + kebab(name)) || true,
      ownKeys: (all) =>
        [...all.keys()].filter((key) => key.startsWith("data-")).map((key) => camel(key.slice(5))),
      getOwnPropertyDescriptor: (all, name) => ({
        value: all.get("data-" + kebab(name)),
        enumerable: true, configurable: true, writable: true,
      }),
    });
    this.classList = {
      toggle: (name, isOn) => {
        const names = this.classes.filter((one) => one !== name);
        this.setAttribute("class", (isOn ? [...names, name] : names).join(" "));
      },
    };
  }

  get classes() {
    return (this.getAttribute("class") ?? "").split(/\s+/).filter(Boolean);
  }
  get clientWidth() {
    return this.document.screen.width;
  }
  get clientHeight() {
    return this.document.screen.height;
  }
  getBoundingClientRect() {
    const { width, height } = this.document.screen;
    return { left: 9, top: 19, width: width + 2, height: height + 2 };
  }
  // Of the path that this holds, the first coordinates.
  getBBox() {
    const [x, y] = this.querySelector("path").getAttribute("d").match(/-?[\d.]+/g).map(Number);
    return { x, y, width: 10, height: 20 };
  }

  setAttribute(name, value) {
    this.attributes.set(name, String(value));
  }
  getAttribute(name) {
    return this.attributes.get(name) ?? null;
  }
  toggleAttribute(name, isOn) {
    if (isOn) this.attributes.set(name, "");
    else this.attributes.delete(name);
  }
  get value() {
    const chosen = this.localName === "select" ? this.querySelector("[selected]") : null;
    return this.typed ?? (chosen ?? this).getAttribute("value") ?? "";
  }
  set value(value) {
    this.typed = value;
  }
  get hidden() {
    return this.attributes.has("hidden");
  }
  set hidden(isOn) {
    this.toggleAttribute("hidden", isOn);
  }
  get lang() {
    return this.getAttribute("lang") ?? "";
  }
  set lang(value) {
    this.setAttribute("lang", value);
  }

  cloneNode() {
    const copy = new Element(this.document, this.localName);
    for (const [name, value] of this.attributes) copy.setAttribute(name, value);
    copy.append(...this.nodes.map((node) => (node instanceof Element ? node.cloneNode() : node)));
    return copy;
  }
  append(...nodes) {
    for (const node of nodes) {
      if (node instanceof Element) {
        node.remove();
        node.parent = this;
      }
      this.nodes.push(node instanceof Element ? node : String(node));
    }
  }
  insertBefore(node, before) {
    if (!before) return this.append(node);
    node.remove();
    node.parent = this;
    this.nodes.splice(this.nodes.indexOf(before), 0, node);
    return undefined;
  }
  // What is taken out of the document loses the focus.
  remove() {
    const { document, parent } = this;
    if (parent) parent.nodes = parent.nodes.filter((node) => node !== this);
    this.parent = null;
    if ([this, ...this.all].includes(document.activeElement)) document.activeElement = null;
  }
  replaceChildren(...nodes) {
    for (const child of this.children) child.remove();
    this.nodes = [];
    this.append(...nodes);
  }
  get parentNode() {
    return this.parent;
  }
  get children() {
    return this.nodes.filter((node) => node instanceof Element);
  }
  get firstElementChild() {
    return this.children[0];
  }
  get lastElementChild() {
    return this.children.at(-1);
  }
  get textContent() {
    return this.nodes.map((node) => (node instanceof Element ? node.textContent : node)).join("");
  }
  set textContent(text) {
    this.replaceChildren(text);
  }

  get all() {
    return this.children.flatMap((child) => [child, ...child.all]);
  }
  matches(selector) {
    if (selector === ":focus-visible") return this.document.activeElement === this;
    return selector.split(",").some((one) => matchesSimple(this, one.trim().split(/\s+/)));
  }
  closest(selector) {
    return this.matches(selector) ? this : (this.parent?.closest(selector) ?? null);
  }
  querySelectorAll(selector) {
    return this.all.filter((element) => element.matches(selector));
  }
  querySelector(selector) {
    return this.querySelectorAll(selector)[0] ?? null;
  }

  focus() {
    const { document } = this;
    document.activeElement?.dispatch("focusout");
    document.activeElement = this;
    this.dispatch("focusin");
  }
  getContext() {
    return this.document.ink;
  }

  // Sends an event up from here; what it was prevented from, and whether.
  dispatch(type, values = {}) {
    const event = {
      type, target: this, isPrevented: false, isStopped: false, buttons: 0,
      preventDefault: () => (event.isPrevented = true),
      stopPropagation: () => (event.isStopped = true),
      ...values,
    };
    for (let at = this; at && !event.isStopped; at = at.parent) at.hear(event);
    if (!event.isStopped) this.document.hear(event);
    if (!event.isStopped) this.document.window.hear(event);
    return event;
  }
  click() {
    this.dispatch("click");
  }
}

const matchesOne = (element, selector) =>
  (selector.match(/^\w+|#[\w-]+|\.[\w-]+|\[[^\]]+\]/g) ?? []).every((part) => {
    if (part.startsWith("#")) return element.getAttribute("id") === part.slice(1);
    if (part.startsWith(".")) return element.classes.includes(part.slice(1));
    if (!part.startsWith("[")) return element.localName === part;
    const [name, value] = part.slice(1, -1).split("=");
    const found = element.getAttribute(name);
    return value === undefined ? found !== null : found === value.replaceAll('"', "");
  });

const matchesSimple = (element, parts) => {
  if (!matchesOne(element, parts.at(-1))) return false;
  if (parts.length === 1) return true;
  for (let at = element.parent; at; at = at.parent) if (matchesSimple(at, parts.slice(0, -1))) return true;
  return false;
};

const read = (document, text) => {
  const root = new Element(document, "#document");
  let at = root;
  const tokens = /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([\w-]+)((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+)/gi;
  for (const [whole, isEnd, name, attributes, words] of text.matchAll(tokens)) {
    if (words !== undefined) at.append(decoded(words));
    else if (name === undefined) continue;
    else if (isEnd) at = at.parent ?? at;
    else {
      const element = new Element(document, name);
      for (const [, key, value = ""] of attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g))
        element.setAttribute(key, decoded(value));
      element.open = false;
      at.append(element);
      if (!voids.has(name) && !whole.endsWith("/>")) at = element;
    }
  }
  return root;
};

// Time that passes when it is told to.
class Clock {
  now = 0;
  timers = new Map();
  last = 0;
  start(action, time, every) {
    this.timers.set(++this.last, { action, at: this.now + time, every });
    return this.last;
  }
  stop(timer) {
    this.timers.delete(timer);
  }
  pass(time) {
    const end = this.now + time;
    for (;;) {
      const due = [...this.timers].filter(
        ([, timer]) => timer.at <= end,
      ).sort((a, b) => a[1].at - b[1].at)[0];
      if (!due) break;
      const [number, timer] = due;
      this.now = timer.at;
      if (timer.every) timer.at += timer.every;
      else this.timers.delete(number);
      timer.action();
    }
    this.now = end;
  }
}

// A browser that shows a page of this HTML, with its own names put into the global scope.
export const browser = (html, options = {}) => {
  const { hash = "", languages = ["en-GB"], width = 1100, refusesHistory = false } = options;
  const window = new Events();
  const clock = new Clock();
  const document = Object.assign(new Events(), {
    window,
    screen: { width, height: width / 2 },
    activeElement: null,
    ink: { font: "", measureText: (text) => ({ width: 6 * text.length }) },
    title: "",
    createElement: (name) => new Element(document, name),
    createElementNS: (namespaceURI, name) => Object.assign(new Element(document, name), { namespaceURI }),
  });
  const root = read(document, html);
  const named = new Map(root.all.map((element) => [element.getAttribute("id"), element]));
  Object.assign(document, {
    documentElement: root.querySelector("html"),
    getElementById: (id) => named.get(id) ?? root.all.find((one) => one.getAttribute("id") === id) ?? null,
    querySelector: (selector) => root.querySelector(selector),
    querySelectorAll: (selector) => root.querySelectorAll(selector),
  });
  const location = { hash, replaced: [], replace: (address) => location.replaced.push(address) };
  const history = {
    written: [],
    pushed: 0,
    pushState: (...all) => {
      history.pushed += 1;
      history.replaceState(...all);
    },
    replaceState: (...all) => {
      if (refusesHistory) throw new Error("too many");
      history.written.push(all[2]);
      location.hash = all[2];
    },
  };
  const globals = {
    document,
    location,
    history,
    innerHeight: 1000,
    CSS: { escape: (text) => text },
    addEventListener: window.addEventListener.bind(window),
    getComputedStyle: (element) => ({ fontFamily: element.getAttribute("id") }),
    setTimeout: (action, time = 0) => clock.start(action, time),
    clearTimeout: (timer) => clock.stop(timer),
    setInterval: (action, time) => clock.start(action, time, time),
    clearInterval: (timer) => clock.stop(timer),
    requestAnimationFrame: (action) => clock.start(action, 16),
    cancelAnimationFrame: (timer) => clock.stop(timer),
  };
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  Object.defineProperty(globalThis, "innerWidth", { get: () => document.screen.width, configurable: true });
  Object.defineProperty(globalThis, "navigator", { value: { languages }, configurable: true });
  return { document, window, location, history, clock, $: (id) => document.getElementById(id) };
};
