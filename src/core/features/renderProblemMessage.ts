import type { RenderProblem } from '../render/renderedPage';
import { noLayout } from '../rules/frontMatter/unknownLayout';
import { message, type Message } from '../text/message';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { mayLieUnread } from '../site/store/unread';
import { hasForeignTheme } from '../site/themeLayouts';

/**
 * A problem of rendering in words of ours, for the kinds that no rule tells of, or that it is silent about: a layout of a
 * theme, which lies where the preview cannot look. `undefined` for the other kinds. `path` is the file's as the author
 * knows it.
 */
export function renderProblemMessage(site: SiteSnapshot, problem: RenderProblem, path: string): Message | undefined {
  switch (problem.kind) {
    case 'layout':
      return layoutMessage(site, problem.path);
    case 'theme':
      return themeMessage(problem.lacked, path);
    case 'markdown':
      return message(
        'The preview reads Markdown as kramdown does, and “markdown:” in {0} names another program: the text is shown as it is written.',
        site.config.path,
      );
    case 'limit':
      return message(
        'This is more work than the preview does for one page: look for an endless loop, or for an include that includes itself.',
      );
    case 'compiler':
      return message(
        'The style compiler did not work ({0}): the styles of “{1}” are missing, though nothing may be wrong with them. Try again; in a browser, check the network connection first.',
        problem.message,
        path,
      );
    case 'page':
      return message('Jekyll does not make a page of “{0}”.', path);
    case 'liquid':
    case 'include':
    case 'style':
    case 'document':
      return undefined;
  }
}

function layoutMessage(site: SiteSnapshot, path: string): Message | undefined {
  const layout = site.pages.find(page => page.path === path)?.data.layout;
  if (typeof layout !== 'string') return undefined;
  if (mayLieUnread(site, `_layouts/${layout}.html`))
    return message(
      'The layout “{0}” could not be read: the preview shows only the text until it can be. It is tried again automatically.',
      layout,
    );
  if (!hasForeignTheme(site)) return noLayout(site, layout);
  return message(
    'The layout “{0}” belongs to the theme of this site, which is not part of its folder: the preview shows the text alone, and the published page has the layout.',
    layout,
  );
}

/** @param path of the stylesheet, where no includes are lacked */
function themeMessage(lacked: RenderProblem['lacked'], path: string): Message {
  const [first, ...more] = lacked ?? [];
  if (first === undefined)
    return message(
      'What “{0}” imports belongs to the theme of this site, which is not part of its folder: the preview has no styles of it, and the published page has them.',
      path,
    );
  if (more.length > 0)
    return message(
      '“{0}” and other included files belong to the theme of this site, which is not part of its folder: the preview shows the page without them, and the published page has them.',
      first,
    );
  return message(
    'The included file “{0}” belongs to the theme of this site, which is not part of its folder: the preview shows the page without it, and the published page has it.',
    first,
  );
}
