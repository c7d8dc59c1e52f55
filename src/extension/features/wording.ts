import * as vscode from 'vscode';
import type { Block, Wording } from '../../core/features/wording';
import { speaksChinese } from '../language';
import { localize } from '../localize';
import { lookUpAgain } from './lookUpAgain';

/** A text of the core in the author's language, without markup. */
export function say(wording: Wording): string {
  switch (wording.kind) {
    case 'message':
      return localize(wording.message);
    case 'both':
      return speaksChinese(vscode.env.language) ? wording.both.zh : wording.both.en;
    case 'site':
      return wording.text;
  }
}

/**
 * Blocks as the editor shows them.
 * @param pictures under which addresses pictures can be shown; others are left out
 */
export function toMarkdown(
  blocks: readonly Block[],
  pictures: ReadonlyMap<string, string> = new Map(),
): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  markdown.supportHtml = false;
  for (const block of blocks) {
    if (block.kind === 'code') markdown.appendCodeblock(block.text, block.language);
    else if (block.kind === 'picture') {
      const address = pictures.get(block.path);
      if (address !== undefined) markdown.appendMarkdown(`![](${address}|height=160)\n\n`);
    } else if (block.kind === 'again') {
      markdown.isTrusted = { enabledCommands: [lookUpAgain] };
      const given = encodeURIComponent(JSON.stringify([block.doi])).replace(/[()]/g, c => (c === '(' ? '%28' : '%29'));
      markdown.appendMarkdown(`[${vscode.l10n.t('Look Up Again')}](command:${lookUpAgain}?${given})\n\n`);
    } else if (block.kind === 'title') {
      markdown.appendMarkdown(`**${escaped(say(block.wording))}**\n\n`);
    } else markdown.appendMarkdown(`${asMarkdown(block.wording)}\n\n`);
  }
  return markdown;
}

/** The texts of schemas have `code` in them. Backticks of all others, in which a site or a registry may have its say, are letters. */
function asMarkdown(wording: Wording): string {
  return wording.kind === 'both' ? withCode(say(wording)) : escaped(say(wording));
}

/** A text with `code` in it: all else is shown to the letter. */
function withCode(text: string): string {
  return inOneLine(text)
    .split(/(`[^`]+`)/)
    .map((piece, at) => (at % 2 === 1 ? piece : escapedLine(piece)))
    .join('');
}

/** To the letter, but with spaces that break: those of `appendText` do not. */
function escaped(text: string): string {
  return escapedLine(inOneLine(text));
}

/** Behind a line break what has been escaped within a line could begin a paragraph or a list; for Markdown a lone `\r` is one as well. */
function inOneLine(text: string): string {
  return text.replace(/[\s\u0085]+/g, ' ').trim();
}

function escapedLine(line: string): string {
  return (
    line
      .replace(/[\\`*_{}[\]()#+\-!~|=]/g, '\\$&')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      // `1. Lakes` is no list, `https://…` and `www.…` are no links that a site has set
      .replace(/^(\d{1,9})\./, '$1\\.')
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/\b(www)\./gi, '$1\\.')
  );
}
