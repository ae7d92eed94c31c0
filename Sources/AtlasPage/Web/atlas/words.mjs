import { dayNumber, gregorian, valueOn } from "./calendar.mjs";

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
// Names are those of a day: the language's own of the day, its own without a day, the English one of the day.
export const speech = (data, id, day = data.first) => {
  const number = data.languages.findIndex((one) => one.id === id) + 1;
  const language = number > 0 ? data.languages[number - 1] : null;
  const own = (kind, name) => (language ? language[kind][name] : undefined);
  const word = (name, values = {}) =>
    (own("words", name) || data.words[name] || name).replace(/\{(\w+)\}/g, (whole, key) =>
      key in values ? values[key] : whole,
    );
  const dated = (histories, language) => {
    const history = histories?.[language];
    return history ? valueOn(history, day) : undefined;
  };
  const nameOf = (histories, undated, english) =>
    isolate(dated(histories, language ? language.id : "en") || undated || dated(histories, "en") || english);
  const { powers, states, regions, turns } = data.datedNames ?? {};
  const placeName = (place) => nameOf(place.days, own("places", place.modern), place.name);
  const dateWords = ([y, m, d]) => word("date", { d, m, y, month: months[m - 1] });
  const dayWords = (day) => dateWords(gregorian(day));
  return {
    number,
    day,
    // How many names had changed by the day.
    turn: turns ? valueOn(turns, day) : 0,
    // The same on another day.
    on: (other) => speech(data, id, other),
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
    powerName: (power) => nameOf(powers?.[power], own("powers", power), data.powers[power] || power),
    // What maps write of a state behind which a power stands.
    stateName: (state) => nameOf(states?.[state], own("powers", state), data.powers[state] || state),
    faceName: (face) => nameOf(regions?.[face.finest], own("regions", face.finest), face.name),
    regionName: (face) => nameOf(regions?.[face.region], own("regions", face.region), face.regionName),
    // What a region is called for all time.
    lastingName: (face) => isolate(own("regions", face.region) || face.regionName),
    partName: (id) => {
      const part = data.parts.find((one) => one.id === id);
      return isolate(own("parts", id) || (part ? part.name : id));
    },
    // The name of the day, in English too, and the modern one.
    placeNames: (place) => {
      const english = dated(place.days, "en") || place.name;
      return [...new Set([placeName(place), ...[english, place.modern].map(isolate)])];
    },
    // The names without a day, as the list of suggestions has them.
    listedNames: (place) =>
      [...new Set([own("places", place.modern), place.name, place.modern].filter(Boolean))].map(isolate),
    causeHow: (cause) => (cause.how ? word(causeWords[cause.how]) : ""),
    causeText: (cause) => {
      const how = cause.how ? ` (${word(causeWords[cause.how])})` : "";
      return isolate(cause.name) + how + (cause.secret ? ` (${word("secret")})` : "");
    },
  };
};
