import type { PageLanguage } from '../../core/page/pageLanguage';
import { isHan } from '../../core/text/isHan';
import { speaksChinese, writesChinese } from '../language';
import { escapedText } from './snippetText';

/** A snippet of homepages in both languages. */
export interface PageSnippet {
  readonly prefixes: readonly string[];
  /** In the language of the editor. */
  readonly description: string;
  /** In VS Code's snippet syntax. */
  readonly bodies: Readonly<Record<PageLanguage, string>>;
}

/**
 * Reads the snippets of the extension: the English file and the Chinese one, which have the same in the same order.
 * @param editor the language of the editor: `en`, `zh-cn`
 * @see https://code.visualstudio.com/docs/editor/userdefinedsnippets for the format of the files
 */
export function readSnippets(english: string, chinese: string, editor: string): readonly PageSnippet[] {
  const [en, zh] = [english, chinese].map(text => Object.values(JSON.parse(text) as Readonly<Record<string, Entry>>));
  return (en ?? []).map((entry, at) => {
    const other = zh?.[at] ?? entry;
    return {
      prefixes: typeof entry.prefix === 'string' ? [entry.prefix] : entry.prefix,
      description: (speaksChinese(editor) ? other : entry).description,
      bodies: { en: bodyOf(entry), zh: bodyOf(other) },
    };
  });
}

/** What snippets are written in: that of the page, or where nothing tells it the nearest to that of the editor. */
export function snippetLanguage(page: PageLanguage | undefined, editor: string): PageLanguage {
  return page ?? (writesChinese(editor) ? 'zh' : 'en');
}

/** What stands in the files where the author's own name goes. */
const ownName: Readonly<Record<PageLanguage, string>> = { en: 'Your Name', zh: '您的姓名' };

/**
 * A snippet's body with a name of the page's owner in the place for it, still to be confirmed: the first in the script of the language, or else
 * the first. As it is where none is known.
 */
export function ofOwner(body: string, ownNames: readonly string[], language: PageLanguage): string {
  const name = ownNames.find(own => isHan(own) === (language === 'zh')) ?? ownNames[0];
  if (name === undefined) return body;
  return body.replaceAll(`:${ownName[language]}}`, () => `:${escapedText(name)}}`);
}

/**
 * A snippet's body with the id of the owner's profile at Google Scholar in the place for it, still to be confirmed. As it is where none is known.
 * @param id letters, digits, `_` and `-`, as in the address of the profile
 */
export function ofScholar(body: string, id: string | undefined): string {
  return id === undefined ? body : body.replaceAll(':YOUR_GOOGLE_SCHOLAR_ID}', `:${id}}`);
}

interface Entry {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: string | readonly string[];
}

function bodyOf({ body }: Entry): string {
  return typeof body === 'string' ? body : body.join('\n');
}
