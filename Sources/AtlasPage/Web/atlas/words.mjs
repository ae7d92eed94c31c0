import { dayNumber, gregorian } from "./calendar.mjs";

const months = [
  "January", "February", "March", "April", "May", "June", "July",
  "August", "September", "October", "November", "December",
];

// A name within a sentence: marks of direction that it may hold turn nothing else around.
export const isolate = (text) => {
  const plain = text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "");
  return /[\u0590-\u08ff\u200e\u200f\ufb1d-\ufefc]/.test(plain) ? "\u2068" + plain + "\u2069" : plain;
};

const causeWords = { "becomes known": "page-becomes-known", ends: "page-ends" };

// Words, names and dates in a language; where it has no word, the English one. English has the number 0.
export const speech = (data, id) => {
  const number = data.languages.findIndex((one) => one.id === id) + 1;
  const language = number > 0 ? data.languages[number - 1] : null;
  const own = (kind, name) => (language ? language[kind][name] : undefined);
  const word = (name, values = {}) =>
    (own("words", name) || data.words[name] || name).replace(/\{(\w+)\}/g, (whole, key) =>
      key in values ? values[key] : whole,
    );
  const dateWords = ([y, m, d]) => word("date", { d, m, y, month: months[m - 1] });
  const dayWords = (day) => dateWords(gregorian(day));
  return {
    number,
    id: language ? language.id : "en",
    title: language ? language.title : "",
    word,
    comma: word("page-comma"),
    semicolon: word("page-semicolon"),
    colon: word("page-colon"),
    stop: word("page-stop"),
    dateWords,
    dayWords,
    // A date of a claim: a day in words; a span, a year or a month as it is written.
    spanWords: (text) =>
      text
        .split("/")
        .map((part) => (Number.isNaN(dayNumber(part)) ? part : dayWords(dayNumber(part))))
        .join(" – "),
    powerName: (power) => isolate(own("powers", power) || data.powers[power] || power),
    faceName: (face) => isolate(own("regions", face.finest) || face.name),
    regionName: (face) => isolate(own("regions", face.region) || face.regionName),
    partName: (id) => {
      const part = data.parts.find((one) => one.id === id);
      return isolate(own("parts", id) || (part ? part.name : id));
    },
    placeNames: (place) =>
      [...new Set([own("places", place.modern), place.name, place.modern].filter(Boolean))].map(isolate),
    causeHow: (cause) => (cause.how ? word(causeWords[cause.how]) : ""),
    causeText: (cause) => {
      const how = cause.how ? ` (${word(causeWords[cause.how])})` : "";
      return isolate(cause.name) + how + (cause.secret ? ` (${word("secret")})` : "");
    },
  };
};
