/**
 * Whether an editor in this language (`vscode.env.language`) shows messages in Chinese. `l10n/` has them for `zh-cn` alone: one in
 * Traditional Chinese (`zh-tw`) shows the English ones, and what stands among them follows them.
 */
export function speaksChinese(editor: string): boolean {
  return editor.toLowerCase() === 'zh-cn';
}

/** Whether who has the editor in this language is likely to write Chinese, in whichever script. */
export function writesChinese(editor: string): boolean {
  return /^zh\b/i.test(editor);
}
