import { remembered } from '../../remembered';
import { isFrameFile } from '../../site/fileName';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';
import { rangeOf, type OffsetRange } from '../../text/range';

/** What the site's own script does with the spans of citation numbers. Half of all sites changed it. */
export interface CitationScript {
  /** The statement that throws where the page has no element `total_cit`, before any paper is filled in. */
  readonly unguarded: { readonly range: OffsetRange; readonly property: string; readonly value: string } | undefined;
  /** What an unknown id does: stop the script, show nothing, or something that cannot be told. */
  readonly unknownPaper: 'stops' | 'shows-nothing' | 'unknown';
  /** The attribute in which it looks for a paper's id: the template's `data`, where no other can be told. */
  readonly attribute: string;
}

/** Where the template keeps its script. */
export const citationScriptPath = '_includes/fetch_google_scholar_stats.html';

/** Reads the script; `undefined` where the site has none, or no layout or include of it asks for it. */
export function readCitationScript(site: SiteSnapshot): CitationScript | undefined {
  const file = site.files.get(citationScriptPath);
  return file === undefined || !isIncluded(site.files) ? undefined : scriptOfFile(file);
}

const scriptOfFile = remembered(({ text }: SiteFile) => readScriptText(text));

/** Reads the text of a citation script: as it is written, or as it is published. Offsets are those of `text`. */
export function readScriptText(text: string): CitationScript {
  const code = withoutComments(text);
  return { unguarded: unguardedTotal(code), unknownPaper: unknownPaper(code), attribute: attributeAsked(code) };
}

const askedPattern = /\.(?:getAttribute|attr)\(\s{0,4}["'`]([\w:-]{1,60})["'`]\s{0,4}\)|\.dataset\.(\w{1,60})/g;

/** `var name = 'data'`, `attributes.data` */
const templatesOwn = /["'`]data["'`]|\.attributes\.data\b/;

/** `data-paper-id` for `getAttribute('data-paper-id')` and `dataset.paperId`, in a script that names `data` nowhere. */
function attributeAsked(code: string): string {
  if (templatesOwn.test(code)) return 'data';
  const asked = [...code.matchAll(askedPattern)].map(
    ([, name, key = '']) => name ?? `data-${key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`,
  );
  return asked[0] ?? 'data';
}

const isIncluded = remembered((files: SiteSnapshot['files']): boolean => {
  for (const { path, text } of files.values()) {
    if (!isFrameFile(path)) continue;
    const at = text.indexOf('include fetch_google_scholar_stats.html');
    // in an HTML comment it is written out, but no browser runs it
    if (at >= 0 && text.lastIndexOf('<!--', at) <= text.lastIndexOf('-->', at)) return true;
  }
  return false;
});

/** Comments as spaces, so that offsets stay. `https://` begins none. */
export function withoutComments(text: string): string {
  const blocks = blanked(blanked(text, '<!--', '-->'), '/*', '*/');
  return blocks.replace(/(^|[\s;{}])\/\/[^\n]*/g, comment => comment.replace(/[^\n]/g, ' '));
}

function blanked(text: string, open: string, close: string): string {
  let result = '';
  let done = 0;
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, done)) {
    const end = text.indexOf(close, at + open.length);
    if (end < 0) break;
    const behind = end + close.length;
    result += text.slice(done, at) + text.slice(at, behind).replace(/[^\n]/g, ' ');
    done = behind;
  }
  return result + text.slice(done);
}

const total =
  /document\.getElementById\(\s{0,4}["']total_cit["']\s{0,4}\)\.(innerHTML|innerText|textContent)[ \t]{0,4}=[ \t]{0,4}([^;\n]{1,200});?/;

function unguardedTotal(code: string): CitationScript['unguarded'] {
  const match = total.exec(code);
  const [, property = '', value = ''] = match ?? [];
  // a second mention is a check for null, and `try` catches what is thrown
  if (match === null || code.split('total_cit').length !== 2 || /\btry\b/.test(code)) return undefined;
  const papers = code.search(/publications/);
  if (papers >= 0 && papers < match.index) return undefined;
  return { range: rangeOf(match), property, value: value.trim() };
}

function unknownPaper(code: string): CitationScript['unknownPaper'] {
  if (!code.includes('show_paper_citations') || !code.includes('publications')) return 'unknown';
  // `data` may be a list of ids
  if (code.includes('.split(')) return 'unknown';
  const looksFirst = (line: string): boolean =>
    /&&|\|\||\bif\b/.test(line) && (line.includes('publications') || line.includes('num_citations'));
  if (/\btry\b|\?\./.test(code) || code.split('\n').some(looksFirst)) return 'shows-nothing';
  if (direct.test(code)) return 'stops';
  const kept = keptPattern.exec(code)?.[1];
  if (kept === undefined) return 'unknown';
  if (new RegExp(`\\bif\\s{0,4}\\([^\\n]{0,100}\\b${kept}\\b|\\b${kept}\\s{0,4}(?:&&|\\|\\||\\?)`).test(code))
    return 'shows-nothing';
  return new RegExp(`\\b${kept}[.[]`).test(code) ? 'stops' : 'unknown';
}

/** `data['publications'][paperId]['num_citations']`, also with `[element.getAttribute('data')]` */
const direct =
  /(?:\[["']publications["']\]|\.publications)\[(?:\w{1,60}|\w{1,60}\.getAttribute\(["'`]data["'`]\))\][.[]/;

/** `const paper = data['publications'][paperId];` */
const keptPattern =
  /\b(?:var|let|const)\s{1,4}(\w{1,60})\s{0,4}=[^=;\n]{0,60}(?:\[["']publications["']\]|\.publications)\[\w{1,60}\]\s{0,4}(?:;|$)/m;
