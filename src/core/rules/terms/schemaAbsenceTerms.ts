import { message } from '../../text/message';
import { error, warning, info, type Told } from './told';

/** What is wrong with a key that has no value. */
export function tellEmpty(kind: string, name: string): Told | undefined {
  switch (kind) {
    case 'menu-item':
      return warning(message('This menu item is empty: nobody can see it.'));
    case 'menu-title':
      return warning(message('This menu item has no words: nobody can see it.'));
    case 'menu-url':
      return error(message('This menu item has no target: a click leads back to the same page.'));
    case 'author-name':
      return info(
        message('Two commas stand side by side among the authors: a name is missing, or there is one comma too many.'),
      );
    default:
      return emptyKey(name);
  }
}

function emptyKey(name: string): Told | undefined {
  switch (name) {
    case 'title':
      return warning(message('“{0}” is empty: the browser tab reads “ - Homepage”.', name));
    case 'author.name':
      return warning(message('“{0}” is empty: the left column has no name.', name));
    case 'author.avatar':
      return warning(message('“{0}” is empty: the left column shows a broken picture.', name));
    default:
      return undefined;
  }
}

/** What is wrong where a key is not there; `key` is its whole name. */
export function tellMissing(kind: string, key: string): Told | undefined {
  switch (kind) {
    case 'menu-title':
      return warning(message('This menu item has no “title”: nobody can see it.'));
    case 'menu-url':
      return error(message('This menu item has no “url”: a click leads back to the same page.'));
    case 'image-source':
      return warning(message('This picture has no address: visitors see a broken picture.'));
    default:
      return missingKey(key);
  }
}

/** What is wrong where one of the keys that the site itself needs is not there. */
export function missingKey(key: string): Told | undefined {
  switch (key) {
    case 'main':
      return error(
        message('There is no “main” here: the site reads its menu from that key alone, so the menu is empty.'),
      );
    case 'title':
      return warning(message('There is no “title”: the browser tab reads “ - Homepage”.'));
    case 'author.name':
      return warning(message('There is no “{0}”: the left column has no name.', key));
    case 'author.avatar':
      return warning(message('There is no “{0}”: the left column shows a broken picture.', key));
    case 'defaults.values':
      return error(
        message(
          '“values” has no keys of its own, indented below it: Jekyll skips these defaults, and their pages have no layout.',
        ),
      );
    case 'author':
      return error(message('There is no “author”: the left column has no name, portrait or links.'));
    case 'include':
      return error(message('There is no “include” with _pages: Jekyll skips that folder, and no page is built.'));
    default:
      return undefined;
  }
}
