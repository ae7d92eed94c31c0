import { dayNumber, isoDay } from "./calendar.mjs";
import { faceNamed, nameOfFace } from "./pieces.mjs";
import { degrees } from "./sentences.mjs";

const knowers = ["all", "signatories", "public"];

// The part of an address behind `#`: day, knowledge, language, position or region, and view, so that a link
// opens the same map.
export const addressOf = (data, plane, { day, known, at, face, view, words, manner }) => {
  const parts = manner ? [manner] : [];
  parts.push(`date=${isoDay(day)}`, `known=${knowers[known]}`, `lang=${words.id}`);
  if (at) parts.push(`at=${at.map(degrees).join(",")}`);
  else if (face >= 0) parts.push(`region=${encodeURIComponent(nameOfFace(data, face))}`);
  if (view) {
    const [x, y, zoom] = view;
    parts.push(`view=${[...plane.inverse(x, y), zoom].map((n) => n.toFixed(2)).join(",")}`);
  }
  return "#" + parts.join("&");
};

// As many numbers between commas; null for anything else.
const numbers = (text, count) => {
  const all = (text || "").split(",").map((part) => (part.trim() ? Number(part) : NaN));
  return all.length === count && all.every(Number.isFinite) ? all : null;
};

// How the page is shown: on a wall, or within another page.
const manners = ["kiosk", "embed"];

const fieldsKnown = ["date", "known", "lang", "at", "region", "view"];

// What an address asks for, with the fields of it that were not understood in `misread`, as they are written.
// Each field may be left out; without a day the day stays, without a language `language` is null. A day off
// the calendar and a view off the map are the nearest that there are, and not understood either. What is no
// field at all, such as the name of an element, is none of the page's.
export const readAddress = (data, plane, faceAt, hash) => {
  const fields = new URLSearchParams(hash.slice(1));
  const found = { at: null, face: -1, view: null, known: 0, language: null, misread: [] };
  found.manner = manners.find((name) => fields.has(name)) ?? "";
  const misread = (name) => found.misread.push(`${name}=${fields.get(name)}`);
  const read = (name, take) => {
    if (fields.has(name) && !take(fields.get(name))) misread(name);
  };
  read("date", (text) => {
    const day = dayNumber(text);
    if (Number.isNaN(day)) return false;
    found.day = day;
    return day >= data.first && day <= data.last;
  });
  read("known", (text) => {
    found.known = Math.max(0, knowers.indexOf(text));
    return knowers.includes(text);
  });
  read("at", (text) => {
    const at = numbers(text, 2);
    if (!at || Math.abs(at[0]) > 180 || Math.abs(at[1]) > 90) return false;
    found.at = at.map((n) => Math.round(n * 1e7));
    found.face = faceAt(...found.at);
    return true;
  });
  if (!found.at)
    read("region", (name) => {
      found.face = faceNamed(data, name);
      return found.face >= 0;
    });
  read("view", (text) => {
    const view = numbers(text, 3);
    if (!view || Math.abs(view[1]) >= 90) return false;
    found.view = [...plane.forward(view[0], view[1]), view[2]];
    const [left, top, width, height] = data.frame;
    const [x, y, zoom] = found.view;
    return x >= left && x <= left + width && y >= top && y <= top + height && zoom > 0;
  });
  read("lang", (id) => {
    found.language = languages(data).includes(id) ? id : null;
    return found.language !== null;
  });
  for (const [name, value] of fields) if (value && !fieldsKnown.includes(name)) misread(name);
  return found;
};

// The languages of the page.
export const languages = (data) => ["en", ...data.languages.map((one) => one.id)];

// The language for which the page was made, or the first of the reader's that it has, if only in another
// country's form; else English.
export const usualLanguage = (data, readers) => {
  const known = languages(data);
  if (known.includes(data.language)) return data.language;
  const base = (id) => id.toLowerCase().split("-")[0];
  for (const wanted of readers) {
    const same = known.find((id) => id.toLowerCase() === wanted.toLowerCase());
    const found = same || known.find((id) => base(id) === base(wanted));
    if (found) return found;
  }
  return "en";
};
