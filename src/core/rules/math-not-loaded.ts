import type { KramdownElement } from '../kramdown/tree';
import { formulaScripts, type FormulaScripts } from '../site/formulaScripts';
import { configPath } from '../site/settings/configPath';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { isMapping } from '../syntax/plainMapping';
import { insertion, type TextEdit } from '../text/edit';
import { lineBreakOf } from '../text/lineBreak';
import { message } from '../text/message';
import type { OffsetRange } from '../text/range';
import { type Finding, type Fix, type PageRuleInput, type Rule } from './rule';

/**
 * A formula on a site without a script that reads it: of `$$\ell_1$$` kramdown makes `\(\ell_1\)`, and visitors see these letters
 * (https://kramdown.gettalong.org/math_engine/mathjax.html). Told at the first formula of a page, for the page.
 */
export const mathNotLoaded: Rule = {
  id: 'math-not-loaded',
  group: 'structure',
  severity: 'warning',
  summary: message('Formulas that no script of this site shows'),
  needsAllTexts: true,
  scope: 'page',
  of: 'markdown',
  *check(input) {
    const { site, text } = input;
    if (site === undefined || !/\$|\\\\\(/.test(text) || hasOtherEngine(site)) return;
    const formula = firstFormula(input);
    if (formula === undefined) return;
    const scripts = formulaScripts(site);
    if (scripts.kind === 'some') return;
    yield { range: formula.range, message: messageOf(scripts, formula.seen), fixes: switchedOn(scripts, site) };
  },
};

/** A formula as the page has it, and as its visitors see it. */
interface Formula {
  readonly range: OffsetRange;
  readonly seen: string;
}

/** kramdown with KaTeX or another engine makes the formulas itself, where that is installed. */
function hasOtherEngine({ config }: SiteSnapshot): boolean {
  const { kramdown } = config.values;
  return isMapping(kramdown) && Object.hasOwn(kramdown, 'math_engine') && kramdown.math_engine !== 'mathjax';
}

function firstFormula({ page }: PageRuleInput): Formula | undefined {
  let first: Formula | undefined;
  const waiting: KramdownElement[] = [page.kramdown.root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (element.type === 'codespan' || element.type === 'codeblock') continue;
    const found = formulaOf(element, page.masked);
    if (found !== undefined && (first === undefined || found.range.start < first.range.start)) first = found;
    waiting.push(...element.children);
  }
  return first;
}

/** `$\ell_1$` and `\\(x\\)`, which kramdown leaves to MathJax: a command of TeX tells the first from two amounts in dollars. */
const leftToMathJax = /(?<![\\$])\$(?=[^\s$])[^$\n]{0,200}?\\[A-Za-z]{2}[^$\n]{0,200}\$|\\\\\([^\n]{1,300}?\\\\\)/;

function formulaOf(element: KramdownElement, masked: string): Formula | undefined {
  const { start, end } = element;
  if (element.type === 'math') {
    const signs = element.details?.block === true ? ['\\[', '\\]'] : ['\\(', '\\)'];
    return { range: { start, end }, seen: shortened(signs.join(element.value.trim())) };
  }
  const written = element.type === 'text' ? leftToMathJax.exec(masked.slice(start, end)) : null;
  if (written === null) return undefined;
  const from = start + written.index;
  return {
    range: { start: from, end: from + written[0].length },
    seen: shortened(written[0].replaceAll('\\\\', '\\')),
  };
}

const longest = 40;

function shortened(formula: string): string {
  const line = formula.replace(/\s+/g, ' ');
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}

function messageOf(scripts: FormulaScripts, seen: string): Finding['message'] {
  return scripts.kind === 'off'
    ? message(
        'Formulas are switched off on this site: visitors read “{0}” letter by letter. Write “{1}: true” into _config.yml.',
        seen,
        scripts.key,
      )
    : message(
        'No script of this site shows formulas: visitors read “{0}” letter by letter. Load MathJax in the <head> of the layout, or write it without TeX.',
        seen,
      );
}

/** Not safe: from then on every visitor's browser loads the script from the network. */
function switchedOn(scripts: FormulaScripts, site: SiteSnapshot): readonly Fix[] {
  const text = site.files.get(configPath)?.text;
  if (scripts.kind !== 'off' || text === undefined || !/^[A-Za-z_]+$/.test(scripts.key)) return [];
  return [
    {
      kind: 'switch-formulas-on',
      title: message('Switch formulas on: “{0}: true” in _config.yml', scripts.key),
      edits: [],
      elsewhere: [{ path: configPath, edits: [settingEdit(text, scripts.key)] }],
      safe: false,
    },
  ];
}

/** Gives a key of `_config.yml` the value `true`: one that is blank or `false`, or one that is not there yet. */
function settingEdit(text: string, key: string): TextEdit {
  const at = text.startsWith(`${key}:`) ? 0 : text.indexOf(`\n${key}:`) + 1;
  if (at === 0 && !text.startsWith(`${key}:`)) {
    const eol = lineBreakOf(text);
    return insertion(text.length, `${text.endsWith('\n') || text === '' ? '' : eol}${key}: true${eol}`);
  }
  const start = at + key.length + 1;
  const written = /^[ \t]*(?:false|null|~)(?=\s|$)/.exec(text.slice(start, start + 100))?.[0] ?? '';
  return { range: { start, end: start + written.length }, newText: ' true' };
}
