import { valueOn } from "./calendar.mjs";

// The value on a day of one of the histories of faces: a row for all faces that have the same, for all, for
// signatories or for the public.
export const valueOf = (histories, { known, day }, face) =>
  valueOn(histories.rows[histories.faces[known][face]], day);

// The verdict on a face on a day.
export const verdictOf = (data, when, face) => data.verdicts[valueOf(data.histories, when, face)];

// What has to differ on the two sides of an arc for it to decide.
export const leadKey = (data, verdict) => {
  const claim = verdict.leads ? data.claims[verdict.claims[0]] : null;
  return [verdict.status, claim ? claim.power + " " + claim.tenure : "", ...verdict.contenders].join(";");
};

// Who leads, in a sentence.
export const leadWords = (data, verdict, { word, comma, semicolon, powerName }) => {
  if (verdict.status === "contested")
    return word("page-contested", { powers: verdict.contenders.map(powerName).join(comma) });
  const claim = data.claims[verdict.claims[0]];
  if (!verdict.leads || !claim) return word("page-nobody");
  const marks = { undelimited: "page-no-line", unassigned: "page-general" };
  const mark = marks[verdict.status] ? semicolon + word(marks[verdict.status]) : "";
  const secret = claim.secret ? comma + word("secret") : "";
  return powerName(claim.power) + comma + word(claim.tenure) + secret + mark;
};
