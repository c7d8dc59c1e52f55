import { readScriptText, withoutComments, type CitationScript } from '../../rules/papers/citationScript';
import { joined, readConcatenation, type Term, type Variables } from './concatenation';

/** The citation script of a published page. */
export interface PublishedScript {
  /**
   * Where it asks for the counts: the address as the browser will have it, absolute or of the site; `'nobody'` where all
   * counts stand in the page, `'unknown'` where the address cannot be told.
   */
  readonly asks: { readonly address: string } | 'nobody' | 'unknown';
  /** What it writes around the count of a paper (`| Citations: `); `undefined` where that cannot be told. */
  readonly around: { readonly before: string; readonly after: string } | undefined;
  /** Whether it writes the total, into the element `total_cit`. */
  readonly writesTotal: boolean;
  /** Whether it stops where the page has no element `total_cit`. */
  readonly needsTotal: boolean;
  /** What it does at a paper that the counts do not have. */
  readonly unknownPaper: CitationScript['unknownPaper'];
  /** The attribute in which it looks for a paper's id. */
  readonly attribute: string;
}

/** Longer scripts are libraries. */
const longest = 50_000;

/** Reads the citation script of a page as Jekyll wrote it, Liquid done; `undefined` where the page has none that runs. */
export function readPublishedScript(html: string): PublishedScript | undefined {
  const text = scriptIn(html);
  if (text === undefined) return undefined;
  const code = withoutComments(text);
  const { unguarded, unknownPaper, attribute } = readScriptText(text);
  return {
    asks: askedIn(code),
    around: aroundCount(code),
    writesTotal: code.includes('total_cit'),
    needsTotal: unguarded !== undefined,
    unknownPaper,
    attribute,
  };
}

function scriptIn(html: string): string | undefined {
  for (let at = html.indexOf('<script'); at >= 0; at = html.indexOf('<script', at + 7)) {
    const start = html.indexOf('>', at) + 1;
    const end = html.indexOf('</script', start);
    if (start === 0 || end < 0) return undefined;
    const text = end - start <= longest ? html.slice(start, end) : '';
    // most scripts are others, and to look for a comment around them is to look through the whole page
    if (speaksOfCounts.test(text) && isRun(html, at) && speaksOfCounts.test(withoutComments(text))) return text;
  }
  return undefined;
}

const speaksOfCounts = /show_paper_citations|total_cit/;

/** Whether a tag at this offset stands in no comment. */
function isRun(html: string, at: number): boolean {
  return html.lastIndexOf('<!--', at) <= html.lastIndexOf('-->', at);
}

/** An address does not begin further before its `.json`. */
const nearest = 300;

function askedIn(code: string): PublishedScript['asks'] {
  if (!code.includes('.json')) return /getJSON|\bfetch\(|XMLHttpRequest|axios/.test(code) ? 'unknown' : 'nobody';
  let found: readonly Term[] | undefined;
  const variables: Variables = new Map();
  for (const { index } of code.matchAll(/[(=,:]/g)) {
    if (!code.slice(index, index + nearest).includes('.json')) continue;
    const terms = readConcatenation(code, index + 1, variables);
    if (!terms.some(term => term?.includes('.json') === true)) continue;
    if (found === undefined || terms.length > found.length) found = terms;
  }
  const address = found && joined(found);
  return address === undefined || /\s/.test(address.trim()) ? 'unknown' : { address: address.trim() };
}

const writes = /\.(?:innerHTML|innerText|textContent)\s{0,4}\+?=(?!=)|\.(?:html|text|append)\(/g;

function aroundCount(code: string): PublishedScript['around'] {
  const from = code.indexOf('show_paper_citations');
  if (from < 0) return undefined;
  for (const found of code.slice(from).matchAll(writes)) {
    const terms = readConcatenation(code, from + found.index + found[0].length);
    const count = terms.indexOf(undefined);
    if (count < 0 || terms.lastIndexOf(undefined) !== count) continue;
    return { before: terms.slice(0, count).join(''), after: terms.slice(count + 1).join('') };
  }
  return undefined;
}
