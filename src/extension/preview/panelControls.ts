import * as vscode from 'vscode';
import { baseName } from '../../core/site/fileName';
import { withValues } from '../../core/text/message';
import { isSameLook, plainLook, zoomStep, type PreviewLook } from '../../protocol/look';
import { isFromPanel, type PreviewState, type ToPanel } from '../../protocol/previewPanel';
import { Disposables } from '../disposables';
import { describeLook } from './lookText';

/** How a preview begins, and what it has to be told of pages. */
export interface PreviewStart extends Pick<PreviewState, 'locked' | 'look'> {
  /** What the homepage around a page is called, where the title has to say that. */
  readonly nameAround: (page: vscode.Uri) => string | undefined;
}

/**
 * What stands around the page of one preview: its title, its lock, how it is shown, where it can go back and forward to, and a
 * calm word when its page is gone. The places themselves are kept in the webview, which knows how far each was scrolled.
 */
export class PanelControls extends Disposables {
  readonly #panel: vscode.WebviewPanel;
  readonly #changed = this.add(new vscode.EventEmitter<void>());
  /** Told when the page, the lock, the look, or what can be gone to, has changed. */
  readonly onDidChange = this.#changed.event;
  readonly #nameAround: PreviewStart['nameAround'];
  #locked: boolean;
  #look: PreviewLook;
  #source: vscode.Uri;
  /** What the webview was last told that it shows. */
  #announced: string | undefined;
  /** The documents this panel has shown: the webview is taken back to no other. */
  readonly #shown = new Set<string>();
  #notice = '';
  #travels = { back: false, forward: false };

  /** @param onVisit told of a document the reader goes back or forward to */
  constructor(
    panel: vscode.WebviewPanel,
    source: vscode.Uri,
    { locked, look, nameAround }: PreviewStart,
    onVisit: (source: vscode.Uri) => void,
  ) {
    super();
    this.#panel = panel;
    this.#source = source;
    this.#nameAround = nameAround;
    this.#locked = locked;
    this.#look = look;
    this.entitle(source);
    this.add(
      panel.webview.onDidReceiveMessage((message: unknown) => {
        if (!isFromPanel(message)) return;
        if (message.type === 'travels') {
          this.#travels = message;
          this.#changed.fire();
        } else if (message.type === 'zoom') this.zoom(message.by);
        else if (message.type === 'plain') this.look = plainLook;
        else if (message.type === 'trust') void vscode.commands.executeCommand('workbench.trust.manage');
        else if (this.#shown.has(message.source)) onVisit(vscode.Uri.parse(message.source));
      }),
    );
  }

  /** The preview keeps its page, whatever editor is active. */
  get locked(): boolean {
    return this.#locked;
  }

  set locked(locked: boolean) {
    this.#locked = locked;
    if (this.#announced !== undefined) this.#post({ type: 'panel', source: this.#announced, locked });
    this.entitle(this.#source);
  }

  /** How the page is shown. */
  get look(): PreviewLook {
    return this.#look;
  }

  set look(look: PreviewLook) {
    if (isSameLook(look, this.#look)) return;
    this.#look = look;
    this.#sendLook();
    this.#changed.fire();
  }

  /** Shows the page a step larger (1) or smaller (-1). */
  zoom(by: -1 | 1): void {
    this.look = { ...this.#look, zoom: zoomStep(this.#look.zoom, by) };
  }

  get canGoBack(): boolean {
    return this.#travels.back;
  }

  get canGoForward(): boolean {
    return this.#travels.forward;
  }

  /** Goes back (-1) or forward (1) among the places that were shown. */
  travel(by: -1 | 1): void {
    this.#post({ type: 'travel', by });
  }

  /** The webview's document was loaded anew and knows nothing. */
  startAgain(): void {
    this.#announced = undefined;
    this.#notice = '';
    if (!isSameLook(this.#look, plainLook)) this.#sendLook();
    if (!this.#travels.back && !this.#travels.forward) return;
    this.#travels = { back: false, forward: false };
    this.#changed.fire();
  }

  /** Says in the title whose page is to be shown, also while the panel is out of sight and nothing is rendered. */
  entitle(source: vscode.Uri): void {
    this.#source = source;
    // as VS Code tells editors of one name apart
    const name = [baseName(source.path), this.#nameAround(source) ?? []].flat().join(' — ');
    this.#panel.title = this.#locked
      ? vscode.l10n.t('[Preview] {0}', name)
      : withValues(vscode.l10n.t('Preview {0}'), [name]);
    this.#changed.fire();
  }

  /** Says to the webview whose page comes next. To be called right before that page is sent. */
  announce(source: vscode.Uri): void {
    const uri = source.toString();
    if (uri === this.#announced) return;
    this.#announced = uri;
    this.#shown.add(uri);
    this.#post({ type: 'panel', source: uri, locked: this.#locked });
  }

  /** Says that the document is gone, or takes that back. */
  tellMissing(isMissing: boolean): void {
    const notice = isMissing ? this.#missing() : '';
    if (notice === this.#notice) return;
    this.#notice = notice;
    this.#post({ type: 'notice', text: notice });
  }

  #sendLook(): void {
    this.#post({ type: 'look', look: this.#look, label: describeLook(this.#look) });
  }

  #missing(): string {
    const name = baseName(this.#source.path);
    return this.#locked
      ? vscode.l10n.t('“{0}” is not there any more. Close this preview, or unlock it to see the page you edit.', name)
      : vscode.l10n.t('“{0}” is not there any more. Open another page, and it will be shown here.', name);
  }

  #post(message: ToPanel): void {
    void this.#panel.webview.postMessage(message);
  }
}
