/** Sixteen characters in groups of four, the last a check digit; any dash or none between them. */
const written = /(?<![\dA-Za-z])(\d{4})[-‐‑–—−]?(\d{4})[-‐‑–—−]?(\d{4})[-‐‑–—−]?(\d{3}[\dX])(?![\dA-Za-z])/i;

/** What a text says of an ORCID iD: the iD itself, or one whose last character does not fit the others. */
type OrcidReading =
  | { readonly kind: 'orcid'; readonly id: string }
  | { readonly kind: 'wrong-check-digit'; readonly id: string };

/**
 * The first ORCID iD of a text in its plain form, `0000-0002-1825-0097`: from that form, with other dashes or none, full-width digits,
 * an address of orcid.org. `undefined` where there is none
 * (https://support.orcid.org/hc/en-us/articles/360006897674-Structure-of-the-ORCID-Identifier).
 */
export function readOrcid(text: string): OrcidReading | undefined {
  const groups = written.exec(text.slice(0, 1000).normalize('NFKC'));
  if (groups === null) return undefined;
  const id = groups.slice(1, 5).join('-').toUpperCase();
  return { kind: id.endsWith(checkDigit(id)) ? 'orcid' : 'wrong-check-digit', id };
}

/** ISO/IEC 7064, MOD 11-2, of the first fifteen digits: a digit, or `X` for ten. */
function checkDigit(id: string): string {
  let total = 0;
  for (const digit of id.replace(/-/g, '').slice(0, 15)) total = ((total + Number(digit)) * 2) % 11;
  const check = (12 - total) % 11;
  return check === 10 ? 'X' : String(check);
}
