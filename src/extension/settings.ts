import * as vscode from 'vscode';
import type { ServiceSettings } from '../core/languageService';
import { isSemantics } from '../core/render/liquid/semantics';
import type { Severity } from '../core/rules/rule';
import { isNetworkAccess, type NetworkAccess } from '../protocol/network';

const severities: ReadonlySet<string> = new Set(['error', 'warning', 'info', 'hint', 'off']);

/**
 * The author's settings as the core asks for them; what is misspelt counts as not set.
 * @param uri the file they are for: a folder of the workspace may have its own
 */
export function readSettings(uri?: string): ServiceSettings {
  const scope = uri === undefined ? undefined : vscode.Uri.parse(uri, true);
  const settings = vscode.workspace.getConfiguration('academicHomepage', scope);
  const builder = settings.get<unknown>('builder');
  const rules = settings.get<Readonly<Record<string, unknown>>>('rules', {});
  const address = (name: string): string | undefined =>
    filled(
      settings
        .get<string>(`registries.${name}`)
        ?.trim()
        .replace(/\/{1,9}$/, ''),
    );
  return {
    builder: isSemantics(builder) ? builder : undefined,
    rules: Object.fromEntries(
      Object.entries(rules).filter((entry): entry is [string, Severity | 'off'] => severities.has(String(entry[1]))),
    ),
    registries: definedOnly({
      crossref: address('crossref'),
      datacite: address('datacite'),
      doi: address('doi'),
      orcid: address('orcid'),
      dblp: address('dblp'),
      openalex: address('openalex'),
    }),
    mailto: filled(settings.get<string>('mailto')),
    entryTemplate: filled(settings.get<string>('entryTemplate')),
  };
}

/** Calls `listener` when another builder is set: pages may look otherwise. */
export function onDidChangeBuilder(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration(event => {
    if (event.affectsConfiguration('academicHomepage.builder')) listener();
  });
}

/** Calls `listener` after each change of a setting that decides what is wrong with files. */
export function onDidChangeWhatIsWrong(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration(event => {
    if (event.affectsConfiguration('academicHomepage.rules') || event.affectsConfiguration('academicHomepage.builder'))
      listener();
  });
}

/** Whether VS Code's own Markdown preview shows the document, if it is a page of a homepage, as kramdown reads it. */
export function isMarkdownPreviewWanted(document: vscode.Uri): boolean {
  const settings = vscode.workspace.getConfiguration('academicHomepage', document);
  return settings.get<boolean>('markdownPreview.enabled', true);
}

/**
 * What the preview of `document` may load from the network. In a workspace that is not trusted that is nothing, whatever
 * the settings say: its page may be somebody's way of learning who reads it.
 */
export function networkForPreview(document: vscode.Uri): NetworkAccess {
  if (!vscode.workspace.isTrusted) return 'block';
  const settings = vscode.workspace.getConfiguration('academicHomepage', document);
  const network = settings.get<unknown>('preview.network');
  return isNetworkAccess(network) ? network : 'https';
}

/** Calls `listener` when previews may load other things from the network than before: the setting is another one, or trust was granted. */
export function onDidChangeNetwork(listener: () => void): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onDidGrantWorkspaceTrust(listener),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('academicHomepage.preview.network')) listener();
    }),
  );
}

/**
 * Whether the publications of a page are verified each time it is saved: registries are asked then without a command, so not
 * in a workspace that is not trusted.
 */
export function isVerifiedOnSave(document: vscode.Uri): boolean {
  if (!vscode.workspace.isTrusted) return false;
  const settings = vscode.workspace.getConfiguration('academicHomepage', document);
  return settings.get<boolean>('verifyOnSave', false);
}

/** Whether the preview scrolls with the editor, and the editor with the preview. */
export function isScrolledTogether(): boolean {
  const settings = vscode.workspace.getConfiguration('academicHomepage');
  return settings.get<boolean>('preview.scrollSync', true);
}

/** Whether previews mark what the editor has problems with. */
export function areProblemsMarked(): boolean {
  const settings = vscode.workspace.getConfiguration('academicHomepage');
  return settings.get<boolean>('preview.showProblems', false);
}

/** A setting left empty is one that is not set. */
function filled(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === '' ? undefined : trimmed;
}

function definedOnly(addresses: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(addresses).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
