import { isListFile } from '../../page/data/dataFile';
import { isShownList } from '../../site/store/listFiles';
import type { Finding, PageRuleInput, Rule } from '../rule';

type FileCheck = NonNullable<Extract<Rule, { readonly scope: 'page' }>['files']>;

/** What a rule says of the publications of a page, said of those that a data file lists and some page shows. */
export function listed(check: (input: PageRuleInput) => Iterable<Finding>): FileCheck {
  return {
    appliesTo: isListFile,
    check: input => {
      const page = input.pageModel(input.path);
      const isShown = input.site !== undefined && isShownList(input.site, input.path);
      return isShown && page?.data !== undefined ? check({ ...input, page }) : [];
    },
  };
}
