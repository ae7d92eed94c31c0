// Elements of the page, of HTML and of SVG.

export const $ = (id) => document.getElementById(id);

// The page's policy allows no style that is written as text, so a style is set and is no attribute.
const dress = (element, attributes) => {
  for (const key in attributes) {
    if (key === "style") element.style.cssText = attributes[key];
    else element.setAttribute(key, attributes[key]);
  }
};

export const html = (name, content, attributes = {}) => {
  const element = document.createElement(name);
  dress(element, attributes);
  element.append(...[content].flat(3).filter((part) => part !== null && part !== undefined && part !== ""));
  return element;
};

// Names of instruments, notes and sources are the data set's own.
export const english = (name, text, attributes = {}) =>
  html(name, text, { lang: "en", dir: "auto", ...attributes });

export const shape = (name, attributes, parent, text) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  dress(element, attributes);
  if (text !== undefined) element.textContent = text;
  if (parent) parent.append(element);
  return element;
};

export const tag = (text, kind = "") => html("span", text, { class: "tag " + kind });
