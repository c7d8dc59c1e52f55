import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Names of themes that both tested versions know; the newer one has renamed them and still takes the old names. */
export const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
} as const;

export type Theme = keyof typeof themes;

/** Whether `text` is one of the themes that pictures are made with. */
export function isTheme(text: string): text is Theme {
  return Object.hasOwn(themes, text);
}

/** Settings that keep everything away from the picture, the disk and the network that the extension did not ask for. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  // the workbench in a browser would save every edit after a second
  'files.autoSave': 'off',
  'files.hotExit': 'off',
  'files.simpleDialog.enable': true,
  'git.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
  'json.schemaDownload.enable': false,
  'npm.autoDetect': 'off',
  'security.workspace.trust.untrustedFiles': 'open',
  'telemetry.telemetryLevel': 'off',
  'typescript.tsserver.enable': false,
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'window.restoreWindows': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  // what moves by itself is drawn sixty times a second, for nobody
  'workbench.reduceMotion': 'on',
  'editor.cursorBlinking': 'solid',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

export interface Profile {
  readonly theme?: Theme;
  /** User settings over the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** VS Code's display language, such as `zh-cn`. */
  readonly locale?: string;
}

/** Writes user settings and, where asked for, a display language into `dataFolder`, before VS Code starts on it. */
export function writeProfile(dataFolder: string, profile: Profile): void {
  const user = path.join(dataFolder, 'User');
  mkdirSync(user, { recursive: true });
  const theme = profile.theme === undefined ? {} : { 'workbench.colorTheme': themes[profile.theme] };
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ ...quietSettings, ...theme, ...profile.settings }));
  if (profile.locale !== undefined && profile.locale !== 'en') writeLanguagePack(dataFolder, profile.locale);
}

/**
 * A language pack without a translation: VS Code's own texts stay English, but the display language is the real one, so
 * that an extension's `package.nls.*.json` and `l10n` bundles are used. Without any pack `--locale` has no effect.
 */
function writeLanguagePack(dataFolder: string, locale: string): void {
  const translations = path.join(dataFolder, 'language-pack.i18n.json');
  writeFileSync(translations, JSON.stringify({ '': [], version: '1.0.0', contents: {} }));
  const pack = {
    hash: 'test',
    label: locale,
    extensions: [{ extensionIdentifier: { id: 'test.language-pack' }, version: '1.0.0' }],
    translations: { vscode: translations },
  };
  writeFileSync(path.join(dataFolder, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}
