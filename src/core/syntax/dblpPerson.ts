/** A person as DBLP knows them: by the persistent id of their page (`39/6537-1`), by their name there (`Alex Wong 0001`), or both. */
export interface DblpPerson {
  readonly pid?: string;
  readonly name?: string;
}

const host = /\bdblp\.(?:org|uni-trier\.de|dagstuhl\.de)\//i;
const pid = String.raw`(\d{1,3}\/\d{1,6}(?:-\d{1,5})?|[a-z]\/[A-Za-z][\w-]{1,60})`;
const pidAddress = new RegExp(String.raw`\/(?:pid|homepages)\/${pid}(?![\w/-])`);
const barePid = new RegExp(String.raw`^\s*(?:dblp:|homepages\/|pid\/)?${pid}\s*$`);

/** `/pers/hd/w/Wong_0001:Alex.html`, `/~ley/db/indices/a-tree/w/Wong:Alex.html`: addresses before 2020, which still lead there. */
const namedAddress =
  /\/(?:pers\/(?:\w{1,3}\/){1,2}|~ley\/(?:db\/indices\/a-tree|pers\/(?:hd|hc))\/)(?:[\w=]\/)?([^/?#\s]{2,200})/;

/**
 * The person of a DBLP address, old or new, or of a bare `39/6537-1` (https://dblp.org/faq/1474779.html). `undefined` for anything
 * else: a name alone may be several persons.
 */
export function readDblpPerson(text: string): DblpPerson | undefined {
  const start = text.slice(0, 1000);
  const bare = barePid.exec(start)?.[1];
  if (bare !== undefined) return { pid: bare };
  if (!host.test(start)) return undefined;
  const byPid = pidAddress.exec(start.replace(/\.(?:html|xml|bib|rdf|nt|ttl|rss)\b/i, ''))?.[1];
  if (byPid !== undefined) return { pid: byPid };
  const byName = namedAddress.exec(start)?.[1];
  const name = byName === undefined ? undefined : nameIn(byName.replace(/\.html?$/i, ''));
  return name === undefined ? undefined : { name };
}

/** `M=uuml=ller_0002:J=._Karl` → `J. Karl Müller 0002`: entities between `=`, blanks as `_`, the number with the family name. */
function nameIn(written: string): string | undefined {
  const plain = written
    .replace(/=([A-Za-z])(acute|caron|cedil|circ|grave|ring|tilde|uml)=/g, (_, letter: string, mark: string) =>
      (letter + (marks[mark] ?? '')).normalize('NFC'),
    )
    .replace(/=(szlig|oslash|Oslash|aelig|AElig)=/g, (_, name: string) => letters[name] ?? '')
    .replace(/=\./g, '.')
    .replace(/=/g, '.')
    .replace(/_/g, ' ');
  const [family = '', given = ''] = plain.split(':');
  const number = /\s(\d{4})$/.exec(family)?.[1];
  const name = `${given} ${family.replace(/\s\d{4}$/, '')} ${number ?? ''}`.replace(/\s+/g, ' ').trim();
  return /\p{L}/u.test(name) ? name : undefined;
}

/** The marks of HTML's entities, which combine with the letter before them. */
const marks: Readonly<Record<string, string>> = {
  acute: '\u0301',
  caron: '\u030c',
  cedil: '\u0327',
  circ: '\u0302',
  grave: '\u0300',
  ring: '\u030a',
  tilde: '\u0303',
  uml: '\u0308',
};

const letters: Readonly<Record<string, string>> = { szlig: 'ß', oslash: 'ø', Oslash: 'Ø', aelig: 'æ', AElig: 'Æ' };
