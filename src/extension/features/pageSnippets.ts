import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { PageLanguage } from '../../core/page/pageLanguage';
import type { SnippetPart } from '../../core/publications/snippets/snippetPart';
import { ofOwner, ofScholar, snippetLanguage, type PageSnippet } from './snippetFile';

/** What a page says of how snippets are written in it. */
export interface SnippetsOfPage {
  readonly language: PageLanguage;
  readonly ownNames: readonly string[];
  readonly scholarId: string | undefined;
  /** The prefixes of what the page has already, and may have once. */
  readonly unwanted: readonly string[];
  /** By prefix. */
  readonly parts: ReadonlyMap<string, readonly SnippetPart[]>;
  /** The words of messages in that language; English ones are the messages themselves. */
  readonly words: Readonly<Record<string, string>>;
}

/** The snippet of a prefix as the page writes it, or else as the template does. */
export function snippetOf(ofPage: SnippetsOfPage, prefix: string, template: PageSnippet): vscode.SnippetString {
  const parts = ofPage.parts.get(prefix);
  if (parts === undefined) return new vscode.SnippetString(bodyOf(ofPage, template));
  const snippet = new vscode.SnippetString();
  for (const part of parts) {
    if (part.kind === 'text') snippet.appendText(part.text);
    else snippet.appendPlaceholder(textOf(part, ofPage), part.number);
  }
  return snippet;
}

/** A template in the language of the page and with the names and the id of its owner, in the syntax of snippets. */
export function bodyOf({ language, ownNames, scholarId }: SnippetsOfPage, { bodies }: PageSnippet): string {
  return ofScholar(ofOwner(bodies[language], ownNames, language), scholarId);
}

/** A part as it is read before it is filled in. */
export function textOf(part: SnippetPart, { words }: SnippetsOfPage): string {
  if (part.kind === 'text') return part.text;
  return typeof part.words === 'string' ? part.words : (words[part.words.text] ?? part.words.text);
}

/**
 * Asks a page how it writes snippets whose prefixes are wanted, all of them unless said. Rejects where its site, or the words of its language,
 * cannot be read.
 */
export type AskSnippets = (
  document: vscode.TextDocument,
  position: vscode.Position,
  isWanted?: (prefix: string) => boolean,
) => Promise<SnippetsOfPage>;

/** @param readText of a file of the extension, by its path there */
export function createPageSnippets(service: LanguageService, readText: (path: string) => Promise<string>): AskSnippets {
  /** What stands for the words of places to fill in where the page is in another language than the editor. */
  let chineseWords: Promise<Readonly<Record<string, string>>> | undefined;
  const readChinese = async (): Promise<Readonly<Record<string, string>>> =>
    JSON.parse(await readText('l10n/bundle.l10n.zh-cn.json')) as Readonly<Record<string, string>>;
  return async (document, position, isWanted) => {
    const found = await service.pageSnippets(document.uri.toString(), document.offsetAt(position), isWanted);
    const language = snippetLanguage(found.language, vscode.env.language);
    if (language === 'zh')
      chineseWords ??= readChinese().catch((error: unknown) => {
        chineseWords = undefined;
        throw error;
      });
    return {
      language,
      ownNames: found.ownNames,
      scholarId: found.scholarId,
      unwanted: found.unwanted,
      parts: new Map(found.written.map(({ prefix, parts }) => [prefix, parts])),
      words: language === 'zh' ? ((await chineseWords) ?? {}) : {},
    };
  };
}
