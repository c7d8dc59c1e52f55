import { isSampleTitle, sampleIn } from '../../page/data/sampleDocument';
import { entryOf } from '../../schema/locate';
import { isMemberRead } from '../../site/references/membersRead';
import { publishedPage } from '../../site/publishedPages';
import { message, type Message } from '../../text/message';
import { inside } from '../menu/menuItems';
import type { Finding, PageRuleInput } from '../rule';

/** Of an address that leads to what the template has for an example. */
export const sampleAddress = (name: string): Message =>
  message('“{0}” is still that of the template’s example: the link leads visitors to somebody else’s page.', name);

/** Whether a page is a document of a collection that came with the template: nothing more needs to be said of it. */
export function isSampleDocument({ page, path, site }: PageRuleInput): boolean {
  const title = entryOf(page.frontMatter.yaml.root, 'title')?.value;
  return (
    title?.kind === 'scalar' &&
    typeof title.value === 'string' &&
    isSampleTitle(title.value) &&
    site !== undefined &&
    publishedPage(site, path)?.collection !== undefined
  );
}

/** Documents of collections that came with the template, and what the front matter of a page still has of such a sample where the site shows it. */
export function* sampleDocuments(input: PageRuleInput): Iterable<Finding> {
  const { root } = input.page.frontMatter.yaml;
  if (root?.kind !== 'mapping') return;
  const isSample = isSampleDocument(input);
  for (const { key, value } of root.entries) {
    if (value.kind !== 'scalar' || typeof value.value !== 'string') continue;
    if (isSample && key === 'title') {
      yield {
        range: inside(value),
        message: message(
          'This is a sample of the template, and it is published as if it were yours. Write your own in its place, or delete this file.',
        ),
      };
    }
    const what = isSample ? undefined : sampleIn(key, value.value);
    if (what === undefined || input.site === undefined || !isMemberRead(input.site, key)) continue;
    yield {
      range: inside(value),
      message:
        what === 'file'
          ? sampleAddress(key)
          : message('“{0}” still has the sample text of the template, and visitors read it.', key),
    };
  }
}
