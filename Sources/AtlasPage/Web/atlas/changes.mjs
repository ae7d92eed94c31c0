import { verdictOf } from "./lead.mjs";

// What changed hands on a day, from the day before.

const holderOf = (data, verdict) => {
  if (verdict.status === "contested") return { contenders: verdict.contenders };
  const claim = verdict.leads ? data.claims[verdict.claims[0]] : null;
  return claim ? { power: claim.power, tenure: claim.tenure } : {};
};

const keyOf = ({ contenders, power, tenure }) => JSON.stringify([contenders ?? null, power, tenure]);

// The changes of a day, { before, after, area }, the largest first; where another power comes to lead before
// those in which the same power leads in another way.
export const flowsOn = (data, known, day) => {
  if (day <= data.first) return [];
  const flows = new Map();
  data.faces.forEach((face, index) => {
    const [before, after] = [day - 1, day].map((one) =>
      holderOf(data, verdictOf(data, { known, day: one }, index)),
    );
    const [from, to] = [keyOf(before), keyOf(after)];
    if (from === to) return;
    const isSame = before.power !== undefined && before.power === after.power;
    const who = [before, after].map((holder) => [holder.power, holder.contenders]);
    const key = isSame ? from + to : JSON.stringify(who);
    const flow = flows.get(key) ?? { before, after, area: 0, isSame };
    flows.set(key, flow);
    flow.area += face.area;
  });
  return [...flows.values()].sort((a, b) => Number(a.isSame) - Number(b.isSame) || b.area - a.area);
};

// An area to three figures: what a chart of this scale knows.
export const roundedArea = (area) => {
  const unit = Math.max(1, 10 ** (Math.floor(Math.log10(Math.max(1, area))) - 2));
  return Math.round(area / unit) * unit;
};

// A change in a sentence without its end.
export const flowWords = ({ before, after, area, isSame }, { word, comma, powerName, id }) => {
  const km = roundedArea(area).toLocaleString(id);
  const names = (powers) => powers.map(powerName).join(comma);
  if (after.contenders) return word("page-now-contested", { km, powers: names(after.contenders) });
  if (!after.power) {
    const losers = before.power ? [before.power] : (before.contenders ?? []);
    return word("page-loses", { km, power: names(losers) });
  }
  const power = powerName(after.power);
  if (isSame) return word("page-now", { km, power, tenure: word(after.tenure) });
  if (!before.power) return word("page-gains-alone", { km, power });
  return word("page-gains", { km, power, other: powerName(before.power) });
};
