import { yamlOfFile } from '../syntax/yaml';
import { misspeltKeys } from './spelling/misspeltKeys';
import { misspeltMarkup } from './spelling/misspeltMarkup';
import { type Rule } from './rule';
import { message } from '../text/message';

/** Keys, classes and attributes that nothing reads and that are nearly one that something does: `permalnk`, `paper-box-txt`, `herf`. */
export const misspeltName: Rule = {
  id: 'misspelt-name',
  group: 'structure',
  severity: 'warning',
  summary: message('Keys, classes and attributes that nothing reads, and that are nearly one that something does'),
  scope: 'page',
  *check({ page, site, fragment }) {
    const { yaml } = page.frontMatter;
    if (fragment !== true && yaml.problems.length === 0) yield* misspeltKeys(yaml.root, 'frontMatter', site, page.text);
    yield* misspeltMarkup(page, site);
  },
  files: {
    appliesTo: path => path === '_config.yml',
    *check({ text, site }) {
      const { root, problems } = yamlOfFile(text);
      if (problems.length === 0) yield* misspeltKeys(root, 'siteConfig', site, text);
    },
  },
};
