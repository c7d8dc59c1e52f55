import { baseName, extensionOf, isFrameFile } from '../fileName';

/** Never entered: what is not the site, or was made of it. */
const skipped: readonly string[] = ['_site', 'vendor/bundle', 'vendor/cache', 'vendor/gems', 'vendor/ruby'];

/** Hidden folders that rules look into: workflows, and what must be published. */
const hiddenFolders: readonly string[] = ['.github', '.well-known'];

const textExtensions = new Set(
  '.md .markdown .mkd .mkdn .mkdown .mdown .mdwn .mdtxt .mdtext .text .html .htm .xhtml .yml .yaml .json .csv .tsv .scss .sass .css .xml .txt .webmanifest .bib .toml'.split(
    ' ',
  ),
);

/** Never text, and often large: not read to find out. Of all other files Jekyll looks at the first line. */
const binaryExtensions = new Set(
  (
    '.png .jpg .jpeg .gif .webp .avif .bmp .ico .tif .tiff .heic .psd .ai .eps .mp4 .m4v .webm .mov .avi .mkv .flv .mp3 ' +
    '.wav .ogg .m4a .flac .pdf .doc .docx .ppt .pptx .xls .xlsx .odt .odp .ods .key .pages .numbers .epub .zip .gz .tgz ' +
    '.bz2 .xz .7z .rar .tar .zst .dmg .iso .woff .woff2 .ttf .otf .eot .exe .dll .so .dylib .pyc .class .jar .wasm .bin ' +
    '.dat .pkl .npy .npz .mat .pt .pth .ckpt .onnx .h5 .parquet .db .sqlite .map'
  ).split(' '),
);

/** A longer text is an asset: nobody writes one by hand. In UTF-16 code units, or bytes while it is not decoded. */
export const mostTextLength = 4_000_000;

/** Whether a folder of the site is looked into; `path` from the root. */
export function isEntered(path: string): boolean {
  const name = baseName(path);
  if (name.startsWith('.')) return hiddenFolders.includes(path);
  return name !== 'node_modules' && !skipped.includes(path);
}

/** Whether a file lies in folders that are all looked into. */
export function isInSite(path: string): boolean {
  const names = path.split('/');
  return names.slice(0, -1).every((_, at) => isEntered(names.slice(0, at + 1).join('/')));
}

/**
 * What a file is by its name alone: one of the site's text files, no text at all, or text where Jekyll includes it or where
 * it begins with front matter, such as `about.md.bak`, which Jekyll publishes as a page.
 */
export function kindByName(path: string): 'text' | 'perhaps' | 'binary' {
  const extension = extensionOf(path).toLowerCase();
  // `{% include base_path %}`: an include needs no extension
  if (textExtensions.has(extension) || isIncluded(path) || path === 'CNAME' || path === 'Gemfile') return 'text';
  return binaryExtensions.has(extension) ? 'binary' : 'perhaps';
}

/** Whether a file has to be read to know what it is; others are assets by their name. */
export function mayBeText(path: string): boolean {
  return kindByName(path) !== 'binary';
}

/** Whether a file is one of the site's text files. */
export function isTextFile(path: string, text: string): boolean {
  if (text.length > mostTextLength) return false;
  const kind = kindByName(path);
  return kind === 'text' || (kind === 'perhaps' && /^---\s*?\n/.test(text.slice(0, 200)));
}

function isIncluded(path: string): boolean {
  return isFrameFile(path) && !binaryExtensions.has(extensionOf(path).toLowerCase());
}
