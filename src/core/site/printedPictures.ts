import { htmlFileTags } from '../page/htmlFileTags';
import { allFrameFiles } from './frameFiles';
import { profileNames } from './keysRead';
import type { SiteSnapshot } from './siteSnapshot';

/** `{{ site.avatar }}`, `{{ author.avatar | relative_url }}` */
const ALONE = /^\s*\{\{-?\s*([\w.-]+)\s*(?:\|\s*(?:relative|absolute)_url\s*)?-?\}\}\s*$/;
/** `{{ author.avatar | prepend: "/images/" | prepend: base_path }}`, as academicpages has it */
const PREPENDED = /^\s*\{\{-?\s*([\w.-]+)\s*\|\s*prepend:\s*["']\/?([\w./-]+\/)["']/;
/** `{{ base_path }}/images/{{ author.avatar }}` */
const BEHIND = /^(?:\s*\{\{[^{}]{0,200}\}\})?\/?([\w./-]+\/)\{\{-?\s*([\w.-]+)\s*-?\}\}\s*$/;

/**
 * The keys of `_config.yml` (`author.avatar`, `favicon`) that the site's layouts and includes print as the address of a picture,
 * each with the folder that they put before it: `''`, or `images/`. Where one place of two does, the other is for full addresses.
 */
export function printedPictures(site: SiteSnapshot): ReadonlyMap<string, string> {
  const profiles = new Set(profileNames(site));
  const found = new Map<string, string>();
  const add = (printed: string, folder: string): void => {
    const names = printed.split('.').filter((name, at) => at > 0 || name !== 'site');
    const key = [...(profiles.has(names[0] ?? '') ? ['author'] : names.slice(0, 1)), ...names.slice(1)].join('.');
    if (folder !== '' || !found.has(key)) found.set(key, folder);
  };
  for (const file of allFrameFiles(site))
    for (const { name: tag, attributes } of htmlFileTags(file)) {
      const wanted = tag === 'img' ? 'src' : isIcon(attributes) ? 'href' : undefined;
      for (const { name, value = '' } of attributes) {
        if (name !== wanted || !value.includes('{{')) continue;
        const [, alone] = ALONE.exec(value) ?? [];
        const [, prepended, folder] = PREPENDED.exec(value) ?? [];
        const [, before, behind] = BEHIND.exec(value) ?? [];
        if (alone !== undefined) add(alone, '');
        else if (prepended !== undefined) add(prepended, folder ?? '');
        else if (behind !== undefined) add(behind, before ?? '');
      }
    }
  return found;
}

/** `<link rel="icon" href="…">` */
function isIcon(attributes: readonly { readonly name: string; readonly value: string | undefined }[]): boolean {
  return attributes.some(({ name, value }) => name === 'rel' && /\bicon\b/.test(value ?? ''));
}
