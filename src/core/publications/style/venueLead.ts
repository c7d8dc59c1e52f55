const words = String.raw`(?:[Pp]ublished|[Aa]ppeared) in:? |(?:发表于|刊于|载于)\s?`;

const atStart = new RegExp(String.raw`^(?:In:? (?=\P{Ll})|In:? (?=the\b)|in (?=\P{Ll})|${words})`, 'u');

/** What leads to the name of a venue at the beginning of a text, with the blank before the name or its marks: `In `, `Published in `, `发表于 `. */
export function leadOfVenue(text: string): string {
  return atStart.exec(text)?.[0] ?? '';
}

const atEnd = new RegExp(String.raw`(?:In:? |in |${words})$`, 'u');

/** `*` of the marks in `*In Proceedings of …*` */
export function withoutLead(open: string): string {
  return open.replace(atEnd, '');
}

/** Whether marks or words before a name lead to it in Chinese: `发表于 *`. */
export function leadsInChinese(open: string): boolean {
  return /发表于|刊于|载于/.test(open);
}

/** Whether they lead to venues of either kind, as `In ` does to those of conferences alone: `Published in `, `发表于 *`. */
export function leadsToAny(open: string): boolean {
  return leadsInChinese(open) || /(?:published|appeared) in/i.test(open);
}
