import { beginsBlock } from '../../kramdown/htmlElements';
import type { Markup } from '../../page/drafts/listedWork';
import { findDois } from '../../syntax/doi';
import { readPaperAddress } from '../../page/paperAddress';
import { escapeTarget } from '../markup/escapeInline';
import { withoutPublisher } from '../venues/publisherLabel';
import { arxivFile, pageAddress } from '../style/linkTargets';
import type { CslItem } from '../work';
import type { ReadPaperFile } from './paperFile';

/**
 * The text below the front matter of a paper, of what stands in that of another: a link to the paper and the citation, in the words that are there. What tells of
 * that paper alone, an abstract, is left out.
 * @param citation of the paper, with its words escaped for what they stand in; `undefined` where none can be told
 */
export function bodyLike(
  csl: CslItem,
  like: ReadPaperFile,
  citation: (words: Markup) => string | undefined,
  eol: string,
): string {
  const { text, frontMatter, markup } = like.page;
  const below = text.slice(frontMatter.range.end);
  const paragraphs = below.split(/\r?\n[ \t]*\r?\n/).flatMap(paragraph => {
    const line = paragraph.trim();
    const words = markup === 'html' || beginsBlock(line) ? 'html' : 'markdown';
    return linkLike(line, csl, like) ?? citationBehind(line, () => citation(words)) ?? [];
  });
  const gap = /^[ \t\r]*\n/.test(below) ? eol : '';
  return paragraphs.length === 0 ? '' : gap + paragraphs.join(eol + eol) + eol;
}

/** `[Download paper here](https://…)`, `Available: https://…` */
const linkAlone = [
  /^([^[\]()<>\n]{0,40}\[[^[\]\n]{1,60}\]\()([^\s()]{1,400})(\)[^[\]()\n]{0,20})$/,
  /^([^<>\n]{0,40}<a\s[^<>]{0,60}?href=["'])([^"'<>\s]{1,400})(["'][^<>]{0,100}>[^<>\n]{1,60}<\/a>[^<>\n]{0,20})$/,
  /^([^<>\n]{0,40}?)(https?:\/\/[^\s<>]{1,400})()$/,
];

/** What leads to something else than the paper. */
const ofOther = /code|github|slides?|poster|video|talk|data|bibtex|\bbib\b|project|demo|supplement/i;

function linkLike(line: string, csl: CslItem, { keys }: ReadPaperFile): readonly string[] | undefined {
  for (const expression of linkAlone) {
    const [, before, address = '', behind = ''] = expression.exec(line) ?? [];
    if (before === undefined) continue;
    const isToldByKey = keys.entries.some(
      ({ key, value }) => value.kind === 'scalar' && value.value === address && !ofOther.test(key),
    );
    const isOfPaper = isToldByKey || (/^https?:/i.test(address) && readPaperAddress(address) !== undefined);
    if (!isOfPaper || ofOther.test(before + behind)) return [];
    const isFile = /pdf/i.test(before + behind.replace(/^\W+/, ''));
    const url = isFile && csl.archive === 'arXiv' ? arxivFile(csl) : isFile ? '' : pageAddress(csl);
    const [prefix] = findDois(address).map(({ doi }) => doi.slice(0, doi.indexOf('/') + 1));
    const said = prefix !== undefined && csl.DOI?.startsWith(prefix) ? (words: string) => words : withoutPublisher;
    return url === '' ? [] : [said(before) + withoutSigns(escapeTarget(url)) + said(behind)];
  }
  return undefined;
}

/** An address that is not in a link is text to kramdown: `https://lakes.example/*a*` has an emphasis. */
function withoutSigns(address: string): string {
  return address.replace(/[*[\]]/g, c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** `Recommended citation: Lin, M. (2029). …` */
function citationBehind(line: string, citation: () => string | undefined): readonly string[] | undefined {
  const [lead, open = ''] =
    /^(\*\*|__|<\w{1,8}>)?(?:recommended |suggested )?(?:citation|cite as|reference)\s?[:：](?:\*\*|__|<\/\w{1,8}>)?\s/i.exec(
      line,
    ) ?? [];
  if (lead === undefined) return undefined;
  const written = citation();
  const close = open.replace('<', '</');
  const isAroundAll = line.endsWith(close) && !lead.trimEnd().endsWith(close);
  return written === undefined ? [] : [lead + written + (isAroundAll ? close : '')];
}
