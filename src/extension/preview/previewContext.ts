import * as vscode from 'vscode';
import { Disposables } from '../disposables';
import type { Previews } from './previews';

/** Keeps the context keys by which menus, keys and the palette know what the preview in use can do. */
export function followPreviewContext(previews: Previews): Disposables {
  const held = new Disposables();
  const told = new Map<string, boolean>();
  const tell = (key: string, value: boolean): void => {
    if ((told.get(key) ?? false) === value) return;
    told.set(key, value);
    void vscode.commands.executeCommand('setContext', `academicHomepage.${key}`, value);
  };
  held.add(
    previews.onDidChange(() => {
      const controls = previews.current?.controls;
      tell('hasPreview', controls !== undefined);
      tell('previewIsLocked', controls?.locked === true);
      tell('previewCanGoBack', controls?.canGoBack === true);
      tell('previewCanGoForward', controls?.canGoForward === true);
    }),
  );
  return held;
}
