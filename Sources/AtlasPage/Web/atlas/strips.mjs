// Claims along railways: they are listed near the track only, in the order of precedence.

const neverLeads = ({ rank }) => rank === null;

const compared = (a, b) => Number(a > b) - Number(a < b);

// As the library ranks claims that are only listed: by rank, the later first, then by power and id.
const inOrder = (a, b) =>
  a.rank - b.rank ||
  compared(b.start_date, a.start_date) ||
  compared(a.power, b.power) ||
  compared(a.id, b.id);

// The claims of a verdict with those along railways among what is only listed, or asserted.
export const withStrips = ({ listed, unable }, claims, strips) => {
  if (!strips.length) return claims;
  const [leading, end] = [claims.length + listed, claims.length + unable];
  const merged = (own, isMeant) => [...own, ...strips.filter(isMeant)].sort(inOrder);
  return [
    ...claims.slice(0, leading),
    ...merged(claims.slice(leading, end), (claim) => !neverLeads(claim)),
    ...merged(claims.slice(end), neverLeads),
  ];
};

const isAboutAll = (claim) => claim.scope === null && !neverLeads(claim);

// Whether a claim is listed because it runs along a railway.
export const isAlong = (claim) => claim.ground === "strip" && isAboutAll(claim);

// Whether a claim holds in a part whose ground is not known.
export const isUnlocated = (claim) => claim.ground === "unknown" && isAboutAll(claim);
