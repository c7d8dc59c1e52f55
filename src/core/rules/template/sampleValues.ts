/** The texts that academicpages (https://github.com/academicpages/academicpages.github.io) has in `_config.yml` for its user to write over. */
const sampleProfile =
  /^(?:Your (?:Sidebar )?Name(?: \/ Site Title|['’]s academic portfolio)?|Short biography for the left-hand sidebar|(?:Red Brick|GitHub) University|none@example\.(?:org|com))$/i;

/** Its links to profiles. Of its id of ORCID, `yourorcidurl`, another rule tells. */
const sampleAccount = /^https?:\/\/.*(?:[?&]user=PS_CX0AAAAAJ\b|[?&]term=john\+snow$)/i;

/** Whether a value of `_config.yml` is a text of the template academicpages, as `Your Sidebar Name`. */
export function isSampleProfile(value: string): boolean {
  return sampleProfile.test(value.trim());
}

/** Whether `author.KEY` has the address or the account that academicpages has there. */
export function isSampleAccount(key: string, value: string): boolean {
  return key === 'github' ? value === 'academicpages' : sampleAccount.test(value);
}
