import { htmlFileTags } from '../../page/html/htmlFileTags';
import { allFrameFiles } from '../../site/frameFiles';
import { localAddress } from '../../site/addresses/localAddress';
import { attributeOf } from '../../syntax/html';
import { type Finding, type RuleInput } from '../rule';
import { message } from '../../text/message';
import { isTemplateFile } from './templateFiles';

/** The template's icon in the browser tab: told once, at the first of its sizes. */
export function* templateIcons({ site, path, text }: RuleInput): Iterable<Finding> {
  const file = site?.files.get(path);
  if (site === undefined || file?.text !== text || !allFrameFiles(site).has(file)) return;
  for (const tag of htmlFileTags(file)) {
    if (tag.name !== 'link' || !/\bicon\b/i.test(attributeOf(tag, 'rel')?.value ?? '')) continue;
    const href = attributeOf(tag, 'href');
    const local = href?.value === undefined ? undefined : localAddress(href.value);
    if (href === undefined || local === undefined || !isTemplateFile(site, local.path)) continue;
    yield {
      range: href.valueRange,
      severity: 'info',
      message: message(
        'Browser tabs show the icon of the template for your site. Put your own picture at “{0}”.',
        local.path,
      ),
    };
    return;
  }
}
