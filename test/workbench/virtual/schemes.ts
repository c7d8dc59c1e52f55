/** The schemes of the file systems in memory. The first is that of github.dev: VS Code trusts every other virtual one unasked. */
export const writableScheme = 'vscode-vfs';
export const readOnlyScheme = 'homepage-readonly';

/** In the folder of the extension that serves them: `{"homepage/_config.yml": BASE64}`. */
export const contentsFile = 'contents.json';
/** Of the site in both file systems. */
export const siteFolder = 'homepage';
