import { yamlOfFile } from '../syntax/yaml';
import { casedDataFile, isNamedAsData } from './spelling/dataFileNames';
import { misspeltKeys } from './spelling/misspeltKeys';
import { misspeltMarkup } from './spelling/misspeltMarkup';
import { type Rule } from './rule';
import { message } from '../text/message';

/** What nothing reads and what is nearly called as something that is read: `permalnk`, `paper-box-txt`, `herf`, `_data/Navigation.yml`. */
export const misspeltName: Rule = {
  id: 'misspelt-name',
  group: 'structure',
  severity: 'warning',
  summary: message(
    'Keys, classes, attributes and data files that nothing reads, but that nearly match a name that is read',
  ),
  scope: 'page',
  *check({ page, site, fragment }) {
    const { yaml } = page.frontMatter;
    if (fragment !== true && yaml.problems.length === 0) yield* misspeltKeys(yaml.root, 'frontMatter', site, page.text);
    yield* misspeltMarkup(page, site);
  },
  files: {
    appliesTo: path => path === '_config.yml' || isNamedAsData(path),
    *check(input) {
      const { path, text, site } = input;
      if (path !== '_config.yml') {
        yield* casedDataFile(input);
        return;
      }
      const { root, problems } = yamlOfFile(text);
      if (problems.length === 0) yield* misspeltKeys(root, 'siteConfig', site, text);
    },
  },
};
