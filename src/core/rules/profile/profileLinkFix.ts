import type { SiteSnapshot } from '../../site/siteSnapshot';
import { type Fix } from '../rule';
import { message } from '../../text/message';
import { insertion } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';

const profile = '_includes/author-profile.html';

/** Icons of the template's Font Awesome 5; all other links get the plain chain. */
const icons: ReadonlyMap<string, string> = new Map([
  ['zhihu', 'fab fa-fw fa-zhihu'],
  ['gitlab', 'fab fa-fw fa-gitlab'],
  ['medium', 'fab fa-fw fa-medium'],
  ['semanticscholar', 'ai ai-semantic-scholar ai-fw'],
  ['cv', 'fas fa-fw fa-file-alt'],
]);

/** Adds a link for `author.KEY` as the last one of the profile's include. None where the value is no address. */
export function showFix(key: string, value: unknown, site: SiteSnapshot): readonly Fix[] {
  const text = site.files.get(profile)?.text;
  const at = text?.lastIndexOf('</ul>') ?? -1;
  if (text === undefined || at < 0 || typeof value !== 'string' || !/^https?:\/\/\S+$/.test(value)) return [];
  if (!/^[\w-]+$/.test(key)) return [];
  const lineStart = text.lastIndexOf('\n', at) + 1;
  const indent = /^[ \t]*$/.test(text.slice(lineStart, at)) ? text.slice(lineStart, at) : undefined;
  if (indent === undefined) return [];
  const eol = lineBreakOf(text);
  const icon = `<i class="${icons.get(key) ?? 'fas fa-fw fa-link'}" aria-hidden="true"></i>`;
  const newText = [
    `${indent}  {% if author.${key} %}`,
    `${indent}    <li><a href="{{ author.${key} }}">${icon} ${label(key)}</a></li>`,
    `${indent}  {% endif %}`,
    '',
  ].join(eol);
  return [
    {
      kind: 'show-link',
      title: message('Show it as a link in the profile'),
      edits: [],
      elsewhere: [{ path: profile, edits: [insertion(lineStart, newText)] }],
      safe: false,
    },
  ];
}

/** `semantic_scholar` → `Semantic scholar` */
function label(key: string): string {
  const words = key.replace(/[_-]+/g, ' ').trim();
  return key === 'cv' ? 'CV' : words.charAt(0).toUpperCase() + words.slice(1);
}
