import { readReferences } from '../../page/characterReferences';

/** Who a CV is of. What is not known is left out. */
export interface CvProfile {
  readonly name: string;
  /** One line on what they do, and where. */
  readonly label?: string;
  readonly location?: string;
  readonly email?: string;
  readonly url?: string;
  readonly accounts: readonly CvAccount[];
}

export interface CvAccount {
  readonly network: string;
  readonly url: string;
}

/**
 * Keys of the template's `author` that name an account, and where accounts of a bare name are (`_includes/author-profile.html` of the template puts them
 * together the same way). Those without an address hold one themselves.
 */
const accountKinds: readonly (readonly [key: string, network: string, before?: string])[] = [
  ['googlescholar', 'Google Scholar'],
  ['orcid', 'ORCID', 'https://orcid.org/'],
  ['dblp', 'DBLP'],
  ['semanticscholar', 'Semantic Scholar'],
  ['researchgate', 'ResearchGate'],
  ['github', 'GitHub', 'https://github.com/'],
  ['linkedin', 'LinkedIn', 'https://www.linkedin.com/in/'],
  ['twitter', 'X', 'https://x.com/'],
  ['zhihu', '知乎', 'https://www.zhihu.com/people/'],
  ['bilibili', '哔哩哔哩', 'https://space.bilibili.com/'],
];

/** Reads the profile of a site or a page. `siteUrl`: where the site is published, taken where the profile names no other website. */
export function cvProfile(author: unknown, siteUrl: string | undefined): CvProfile {
  const field = (name: string): string | undefined => {
    if (typeof author !== 'object' || author === null || !Object.hasOwn(author, name)) return undefined;
    const value = (author as Readonly<Record<string, unknown>>)[name];
    const written = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
    const text = written.replace(/\s+/g, ' ').trim();
    return text === '' ? undefined : text;
  };
  const accounts = accountKinds.flatMap(([key, network, before]) => {
    const value = field(key);
    if (value === undefined) return [];
    if (/^https?:\/\//.test(value)) return [{ network, url: value }];
    return before === undefined ? [] : [{ network, url: before + value }];
  });
  const words = (key: string, joint: string): string => seen(field(key) ?? '', joint);
  const [label, location, url] = [
    labelOf(words('bio', ', '), words('employer', ', ')),
    words('location', ', '),
    field('uri') ?? siteUrl,
  ];
  // some have the address of a page for letters there
  const email = field('email')?.includes('@') === true ? field('email') : undefined;
  return {
    name: words('name', ' '),
    ...(label !== '' && { label }),
    ...(location !== '' && { location }),
    ...(email !== undefined && { email }),
    ...(url !== undefined && { url }),
    accounts,
  };
}

/** `Limnologist, University of Norrhavn`. Who is said to be a limnologist at the University of Norrhavn already is not said to be there again. */
function labelOf(bio: string, employer: string): string {
  if (bio.includes(employer)) return bio;
  const joint = /\p{Script=Han}$/u.test(bio) ? '，' : ', ';
  return bio === '' ? employer : bio + joint + employer;
}

/** What a reader sees of a value, which the page takes for HTML. Some divide the line below their name by `<br>`, and their name from that in another script. */
function seen(value: string, joint: string): string {
  const lines = value.split(/<br\s?\/?>/i).map(line => {
    const text = readReferences(line.replace(/<[^<>]*>/g, '')).map(part => part.text);
    return text.join('').replace(/\s+/g, ' ').trim();
  });
  return lines.filter(line => line !== '').join(joint);
}
