import type { Language } from './lexer';
import { bibtex } from './languages/bibtex';
import { c } from './languages/c';
import { consoleSession } from './languages/console';
import { cpp } from './languages/cpp';
import { css } from './languages/css';
import { diff } from './languages/diff';
import { docker } from './languages/docker';
import { go } from './languages/go';
import { html } from './languages/html';
import { ini } from './languages/ini';
import { java } from './languages/java';
import { javascript } from './languages/javascript';
import { json } from './languages/json';
import { liquid } from './languages/liquid';
import { markdownWith } from './languages/markdown';
import { matlab } from './languages/matlab';
import { python } from './languages/python';
import { r } from './languages/r';
import { ruby } from './languages/ruby';
import { rust } from './languages/rust';
import { scss } from './languages/scss';
import { shell } from './languages/shell';
import { sql } from './languages/sql';
import { tex } from './languages/tex';
import { toml } from './languages/toml';
import { typescript } from './languages/typescript';
import { xml } from './languages/xml';
import { yaml } from './languages/yaml';
import { rougeTag } from './rougeNames';

/** The languages whose tokens are known, by Rouge's tags: code in any other is printed as plain text. */
export const languages: Readonly<Record<string, Language | undefined>> = {
  bibtex,
  c,
  console: consoleSession,
  cpp,
  css,
  diff,
  docker,
  go,
  html,
  ini,
  java,
  javascript,
  json,
  liquid,
  markdown: markdownWith(name => languages[rougeTag(name) ?? '']),
  matlab,
  python,
  r,
  ruby,
  rust,
  scss,
  shell,
  sql,
  tex,
  toml,
  typescript,
  xml,
  yaml,
};

/**
 * Code as Rouge's HTML formatter prints it: each token in `<span class="kind">`, plain text as it is, `&`, `<` and `>` as
 * entities. The language is a name that Rouge knows (`python`, `py`), options behind a `?` are ignored. Undefined where Rouge
 * does not know it; code of a language without tokens here is all plain text.
 */
export function highlight(code: string, language: string): string | undefined {
  const tag = rougeTag(language.split('?', 1)[0] ?? '');
  if (tag === undefined) return undefined;
  const lexer = languages[tag];
  return lexer === undefined ? escapeCode(code) : printTokens(lexer, code);
}

function printTokens(language: Language, code: string): string {
  let html = '';
  let kind = '';
  let pending = '';
  const flush = (): void => {
    if (pending !== '')
      html += kind === '' ? escapeCode(pending) : `<span class="${kind}">${escapeCode(pending)}</span>`;
  };
  const reader = language.begin((next, text) => {
    if (text === '') return;
    if (next === kind) pending += text;
    else {
      flush();
      kind = next;
      pending = text;
    }
  });
  reader.read(code);
  flush();
  return html;
}

/** Code as Rouge prints it without tokens: `&`, `<` and `>` as entities, quotes as they are. */
export function escapeCode(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
