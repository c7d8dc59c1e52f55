import { distance as editDistance } from 'fastest-levenshtein';

/** What turns, scales or lays out an icon and is none itself; the styles make some of these names in loops. */
const modifier =
  /^(?:fw|lg|xs|sm|xl|\d{1,2}x|2xs|2xl|ul|li|border|inverse|spin|pulse|spin-pulse|spin-reverse|beat|beat-fade|fade|bounce|shake|stack|stack-[12]x|pull-(?:left|right|start|end)|rotate-(?:\d+|by)|flip-[a-z]+|sr-only(?:-focusable)?|layers(?:-[a-z-]+)?|width-[a-z]+|swap-opacity|solid|regular|brands?|light|thin|duotone|sharp|sharp-[a-z-]+|classic)$/;

/** Whether the part of a class behind `fa-` or `ai-` only changes an icon: `fw`, `2x`, `spin`. */
export function isIconModifier(name: string): boolean {
  return modifier.test(name);
}

/** New names of Font Awesome with those an older one has, and the other way. */
const renamed: Readonly<Record<string, string>> = {
  'x-twitter': 'twitter',
  'square-x-twitter': 'twitter-square',
  house: 'home',
  'magnifying-glass': 'search',
  'location-dot': 'map-marker-alt',
  'file-lines': 'file-alt',
  'building-columns': 'university',
  'arrow-up-right-from-square': 'external-link-alt',
  xmark: 'times',
  gear: 'cog',
  gears: 'cogs',
  'calendar-days': 'calendar-alt',
  'earth-americas': 'globe-americas',
  'earth-asia': 'globe-asia',
  'user-group': 'user-friends',
  'pen-to-square': 'edit',
  'trash-can': 'trash-alt',
  'circle-info': 'info-circle',
  'circle-check': 'check-circle',
  'circle-user': 'user-circle',
  'book-bookmark': 'book',
  'mobile-screen': 'mobile-alt',
  'briefcase-clock': 'briefcase',
  'code-fork': 'code-branch',
  'mortar-board': 'graduation-cap',
  institution: 'university',
  'file-text': 'file-alt',
};

/**
 * The icon of a font that most likely is meant by a name it does not have: by its older or newer name, with the same words in
 * another order, or with few other letters. `undefined` where none is near.
 */
export function nearestIcon(name: string, names: ReadonlySet<string>): string | undefined {
  const backwards = Object.entries(renamed).find(([, old]) => old === name)?.[0];
  const guesses = [renamed[name], backwards, name.replace(/-o$/, ''), name.replace(/-o(?=-|$)/, '-alt'), `${name}-alt`];
  const known = guesses.find(guess => guess !== undefined && guess !== name && names.has(guess));
  if (known !== undefined) return known;
  const words = sorted(name);
  let best: string | undefined;
  let least = name.length < 5 ? 2 : 3;
  for (const other of names) {
    if (isIconModifier(other)) continue;
    if (sorted(other) === words) return other;
    if (Math.abs(other.length - name.length) >= least || name.length > 40) continue;
    const distance = editDistance(name, other);
    if (distance < least) [best, least] = [other, distance];
  }
  return best;
}

function sorted(name: string): string {
  return name.split('-').sort().join('-');
}

/** Logos, which stand in a font of their own since Font Awesome 5. */
const brands = new Set(
  (
    'github github-alt github-square twitter twitter-square linkedin linkedin-in youtube youtube-square facebook facebook-f facebook-square ' +
    'weixin weibo qq zhihu instagram researchgate orcid google google-scholar gitlab bitbucket medium stack-overflow reddit telegram ' +
    'whatsapp skype slack discord steam docker python wikipedia-w x-twitter mastodon bilibili'
  ).split(' '),
);

/** Whether an icon is a logo, by a list of those that academic pages show. */
export function isBrandIcon(name: string): boolean {
  return brands.has(name);
}
