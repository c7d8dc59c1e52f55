// The licences of what is bundled, for dist/NOTICES.txt: they ask to go wherever the code goes.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * The folders of packages that files lie in: `node_modules/yaml` of `node_modules/yaml/dist/index.js`.
 * @param {Iterable<string>} files paths from the root of the repository, as esbuild's metafile has them
 * @returns {string[]} sorted, each once
 */
export function packageFolders(files) {
  const folders = [...files].flatMap(file => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/** Where the words of a licence stand in a file of somebody else, whose line of copyright is replaced. */
const words = { MIT: 'LICENSE', ISC: 'node_modules/yaml/LICENSE' };

/**
 * One text with name, version, licence and its words for each package. Throws for one whose words are not to be had: it
 * must not be bundled before somebody has looked.
 * @param {string} root of the repository
 * @param {string[]} folders as `packageFolders` gives them
 */
export function noticesOf(root, folders) {
  const parts = folders.map(folder => {
    const { name, version, license, author } = JSON.parse(
      readFileSync(path.join(root, folder, 'package.json'), 'utf8'),
    );
    const own = readdirSync(path.join(root, folder)).find(file => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(file));
    return `${name} ${version} (${license})\n\n${own ? read(root, folder, own) : usualWords(root, name, license, author)}\n`;
  });
  return `Academic Homepage is made with the following packages.\n\n${parts.join(`\n${'-'.repeat(78)}\n\n`)}`;
}

/** The words of a licence that a package names and does not bring. */
function usualWords(root, name, license, author) {
  const holder = author?.name ?? author;
  if (!(license in words) || !holder) throw new Error(`${name} has no file with its licence (${license}).`);
  return read(root, words[license]).replace(/^Copyright .*$/m, `Copyright (c) ${holder}`);
}

function read(root, ...file) {
  return readFileSync(path.join(root, ...file), 'utf8').trim();
}
