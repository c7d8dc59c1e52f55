import { message } from '../../text/message';
import { missingKey } from './schemaAbsenceTerms';
import { error, stop, stopOfJekyll4, warning, type Told } from './told';

/** Lists for which Jekyll 4 takes nothing else, not even a blank. */
const mustBeLists: ReadonlySet<string> = new Set(['include', 'exclude', 'plugins', 'keep_files']);

/**
 * Whether Jekyll 3.10 stops at what stands in the place of a list, too: it parts a text in `include` and `exclude` at its commas, and takes its own
 * list for a blank (`check_include_exclude`, `check_plugins` and `merge_values` there). GitHub Pages makes a list of what else is among the plugins.
 */
function stopsEverywhere(name: string, written: unknown): boolean {
  if (written === null) return false;
  if (name === 'keep_files') return true;
  return name === 'plugins' ? typeof written === 'string' : typeof written !== 'string';
}

/** What is wrong with a value that is of another kind than its key takes. `name` is the key as the author thinks of it, `value` the value in a message, `written` the value itself. */
export function tellType(kind: string, name: string, value: string, written: unknown): Told | undefined {
  switch (kind) {
    case 'flag':
      return warning(message('“{0}” takes true or false without quotes: “{1}” counts as true.', name, value));
    case 'list':
      if (mustBeLists.has(name)) {
        if (stopsEverywhere(name, written))
          return stop(
            message(
              '“{0}” must be a list, one line beginning with “- ” for each item: Jekyll stops here, and no page is built.',
              name,
            ),
          );
        return stopOfJekyll4(
          message(
            '“{0}” must be a list, one line beginning with “- ” for each item: Jekyll 4 stops here, and no page is built; GitHub Pages builds the site all the same.',
            name,
          ),
        );
      }
      return error(message('“{0}” must be a list, one line beginning with “- ” for each item.', name));
    case 'mapping':
      if (name === 'defaults.values') return missingKey(name);
      if (name === 'defaults.scope')
        return stop(
          message(
            '“{0}” must have keys of its own, such as “{1}”, indented below it: Jekyll stops here, and no page is built.',
            name,
            'path: ""',
          ),
        );
      return error(message('“{0}” must have keys of its own, indented below it: a single value shows nothing.', name));
    case 'permalink':
      // to Jekyll `false` is none
      if (value === 'false') break;
      return withoutQuotes(name);
    case 'site-permalink':
      return withoutQuotes(name);
    case 'document-type':
      // `applies_type?` of Jekyll 3.10 compares, that of Jekyll 4 makes a symbol of it
      return stopOfJekyll4(
        message(
          '“{0}” must be text: without quotes around it Jekyll 4 stops here, and no page is built; on GitHub Pages these values apply to no page.',
          name,
        ),
      );
    case 'collections':
      return stop(
        message(
          '“{0}” must have the names of the collections below it, one per line with a colon: Jekyll stops here, and no page is built.',
          name,
        ),
      );
    case 'collection':
      return stopOfJekyll4(
        message(
          '“{0}” must have keys of its own, such as “{1}”, indented below it: Jekyll 4 stops here, and no page is built; GitHub Pages builds the site all the same.',
          name,
          'output: true',
        ),
      );
    case 'count':
      return stop(message('“{0}” must be a whole number, 0 or more: Jekyll stops here, and no page is built.', name));
    case 'menu':
      return missingKey('main');
    case 'menu-url':
      return error(message('“{0}” must be one address: this menu item leads nowhere.', name));
    case 'menu-item':
      return error(
        message('“{0}” is not a menu item: without a “title” and a “url” of its own nobody can see it.', value),
      );
    case 'plugin':
      return stopOfJekyll4(
        message(
          'An item of “{0}” is blank or not a name: Jekyll 4 stops here, and no page is built; GitHub Pages skips it.',
          name,
        ),
      );
    case 'endings':
      return stop(
        message(
          '“{0}” must be one value, with commas between the endings: Jekyll stops here, and no page is built.',
          name,
        ),
      );
    case '':
    case 'included-path':
    case 'excluded-path':
      return undefined;
  }
  return warning(message('“{0}” must be one value, written as text (put it in quotes).', name));
}

function withoutQuotes(name: string): Told {
  return stop(message('“{0}” must be text: without quotes around it Jekyll stops here, and no page is built.', name));
}
