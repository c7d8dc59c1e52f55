/** The texts that academicpages (https://github.com/academicpages/academicpages.github.io) has in `_config.yml` for its user to write over. */
const sampleProfile =
  /^(?:Your (?:Sidebar )?Name(?: \/ Site Title|['’]s academic portfolio)?|Short biography for the left-hand sidebar|(?:Red Brick|GitHub) University|none@example\.(?:org|com))$/i;

/** Its links to profiles. Of its id of ORCID, `yourorcidurl`, another rule tells. */
const sampleAccount = /^https?:\/\/.*(?:[?&]user=PS_CX0AAAAAJ\b|[?&]term=john\+snow$)/i;

/** The titles of its sample documents. */
const sampleTitle =
  /^(?:Paper Title Number \d+|(?:(?:Conference Proceeding )?talk|Tutorial) \d+ on Relevant Topic in Your Field|Teaching experience \d+|Portfolio item number \d+|Blog Post number \d+)$/i;

/** What the front matter of its sample documents has besides. */
const sampleText =
  /\bPaper Title Number \d|^This paper is about (?:the number \d|fixing template issue)|^Your Name, You\. \(|^Short description of portfolio item number \d|^academic ?pages is a ready-to-fork GitHub Pages template/i;

const sampleVenue =
  /^(?:Journal \d|GitHub Journal of Bugs|University \d, Department|UC San Francisco, Department of Testing)$/;

const sampleFile = /^https?:\/\/academicpages\.github\.io\/files\//i;

/** Whether a value of `_config.yml` is a text of the template academicpages, as `Your Sidebar Name`. */
export function isSampleProfile(value: string): boolean {
  return sampleProfile.test(value.trim());
}

/** Whether `author.KEY` has the address or the account that academicpages has there. */
export function isSampleAccount(key: string, value: string): boolean {
  return key === 'github' ? value === 'academicpages' : sampleAccount.test(value);
}

/** Whether a document with this title is one of the samples of academicpages: `Paper Title Number 1`. */
export function isSampleTitle(title: string): boolean {
  return sampleTitle.test(title.trim());
}

/** What a value of front matter still has of such a sample: a text that visitors read, or the address of a file. */
export function sampleIn(key: string, value: string): 'text' | 'file' | undefined {
  if (sampleFile.test(value)) return 'file';
  return sampleText.test(value) || (key === 'venue' && sampleVenue.test(value)) ? 'text' : undefined;
}
