import { dayNumber, isoDay } from "./calendar.mjs";
import { faceNamed, nameOfFace } from "./pieces.mjs";
import { degrees } from "./sentences.mjs";

const knowers = ["all", "signatories", "public"];

// The part of an address behind `#`: day, knowledge, language, position or region, and view, so that a link
// opens the same map.
export const addressOf = (data, plane, { day, known, at, face, view, words }) => {
  const parts = [`date=${isoDay(day)}`, `known=${knowers[known]}`, `lang=${words.id}`];
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

// What an address asks for. Each field may be left out, and one that makes no sense is passed over; without a
// day the day stays, without a language `language` is null.
export const readAddress = (data, plane, faceAt, hash) => {
  const fields = new URLSearchParams(hash.slice(1));
  const found = { at: null, face: -1, view: null, known: 0, language: null };
  const day = dayNumber(fields.get("date") || "");
  if (!Number.isNaN(day)) found.day = day;
  found.known = Math.max(0, knowers.indexOf(fields.get("known")));
  const at = numbers(fields.get("at"), 2);
  if (at && Math.abs(at[0]) <= 180 && Math.abs(at[1]) <= 90) {
    found.at = at.map((n) => Math.round(n * 1e7));
    found.face = faceAt(...found.at);
  } else if (fields.has("region")) {
    found.face = faceNamed(data, fields.get("region"));
  }
  const view = numbers(fields.get("view"), 3);
  if (view && Math.abs(view[1]) < 90) found.view = [...plane.forward(view[0], view[1]), view[2]];
  if (languages(data).includes(fields.get("lang"))) found.language = fields.get("lang");
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
