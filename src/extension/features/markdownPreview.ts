import type { MarkdownIt } from 'markdown-it';
import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { Disposables } from '../disposables';
import { inBackground } from '../inBackground';
import { onceRead } from '../onceRead';
import { isMarkdownPreviewWanted } from '../settings';

/** What VS Code's Markdown preview asks of an extension with `markdown.markdownItPlugins`. */
export interface MarkdownItExtension {
  extendMarkdownIt(md: MarkdownIt): MarkdownIt;
}

/** The part used here of what VS Code hands to its renderer; `currentDocument` is absent for bare text. */
interface PreviewEnvironment {
  readonly currentDocument?: vscode.Uri;
  readonly containingImages?: Set<string>;
  /** Absent where no webview shows the result. */
  readonly resourceProvider?: Pick<vscode.Webview, 'asWebviewUri'>;
}

const setting = 'academicHomepage.markdownPreview.enabled';
const refresh = 'markdown.preview.refresh';

/**
 * Has VS Code's own Markdown preview show pages of a homepage as kramdown reads them. Which document is shown is known
 * only when it is printed, not when it is parsed: so the printing is taken over, for those pages alone, and whatever
 * else asks VS Code for tokens (links, outline) gets what it always got.
 */
export class HomepageMarkdown extends Disposables implements MarkdownItExtension {
  readonly #service: LanguageService;
  readonly #report: (error: unknown) => void;
  /** Documents that were shown before their site had been read. */
  readonly #waiting = new Set<string>();

  /** @param report told of what should not happen */
  constructor(service: LanguageService, report: (error: unknown) => void) {
    super();
    this.#service = service;
    this.#report = report;
    this.add(
      vscode.workspace.onDidChangeConfiguration(change => {
        if (change.affectsConfiguration(setting)) void vscode.commands.executeCommand(refresh);
      }),
    );
  }

  extendMarkdownIt(md: MarkdownIt): MarkdownIt {
    const { renderer } = md;
    const printed = renderer.render.bind(renderer);
    renderer.render = (tokens, options, env) => {
      const html = this.#htmlOf((env ?? {}) as PreviewEnvironment);
      if (html === undefined) return printed(tokens, options, env);
      // VS Code shows front matter as its own setting says
      const [first] = tokens;
      return (first?.type === 'front_matter' ? printed([first], options, env) : '') + html;
    };
    return md;
  }

  #htmlOf({ currentDocument, containingImages, resourceProvider }: PreviewEnvironment): string | undefined {
    if (currentDocument === undefined || !isMarkdownPreviewWanted(currentDocument)) return undefined;
    const uri = currentDocument.toString();
    const html = this.#service.markdownHtml(uri, file => {
      containingImages?.add(file);
      return resourceProvider?.asWebviewUri(vscode.Uri.parse(file)).toString(true);
    });
    if (html === undefined) inBackground(this.#await(uri), this.#report);
    return html;
  }

  /** Shows the document again once its site has been read, if it is a page of it. */
  async #await(uri: string): Promise<void> {
    if (this.#waiting.has(uri)) return;
    this.#waiting.add(uri);
    try {
      const isPage = await onceRead(this.#service, () => this.#service.isHomepagePage(uri));
      if (isPage && !this.isDisposed() && this.#service.markdownHtml(uri) !== undefined)
        await vscode.commands.executeCommand(refresh);
    } finally {
      this.#waiting.delete(uri);
    }
  }
}
