// Days are Julian day numbers, counted through both calendars.

const unixEpoch = 2440588;
const millisecondsOfDay = 864e5;

// The ISO day of the Gregorian calendar: `1912-07-08`.
export const isoDay = (number) =>
  new Date((number - unixEpoch) * millisecondsOfDay).toISOString().slice(0, 10);

// The number of an ISO day; NaN for anything else, also for 31 February.
export const dayNumber = (text) => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return NaN;
  const number = Math.round(Date.parse(text) / millisecondsOfDay) + unixEpoch;
  return !Number.isNaN(number) && isoDay(number) === text ? number : NaN;
};

// Year, month and day of the Gregorian calendar.
export const gregorian = (number) => isoDay(number).split("-").map(Number);

// Year, month and day of the Julian calendar: Old Style.
export const julian = (number) => {
  const c = number + 32082;
  const d = Math.floor((4 * c + 3) / 1461);
  const e = c - Math.floor((1461 * d) / 4);
  const m = Math.floor((5 * e + 2) / 153);
  return [d - 4800 + Math.floor(m / 10), ((m + 2) % 12) + 1, e - Math.floor((153 * m + 2) / 5) + 1];
};

// The same day so many years later; of 29 February, where there is none, the day after.
export const dayYearsLater = (number, years) => {
  const [y, m, d] = gregorian(number);
  return Date.UTC(y + years, m - 1, d) / millisecondsOfDay + unixEpoch;
};

// The value of [day, value, day, value, …] that holds on a day: the last one that is not after it.
export const valueOn = (history, day) => {
  let low = 0;
  let high = history.length / 2;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (history[middle * 2] <= day) low = middle;
    else high = middle;
  }
  return history[low * 2 + 1];
};
