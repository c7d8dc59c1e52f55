import { message, type Message, type Severity } from './rule';
import { spokenName, type SchemaViolation } from '../schema/validate';

/** A breach as the author is told of it. */
interface Told {
  readonly message: Message;
  readonly severity: Severity;
}

/**
 * Says in the author's terms what is wrong, what a visitor sees of it and what to do. `name` is the key as the author
 * thinks of it (`author.github`). `undefined` for breaches that have no effect on the page.
 */
export function tell(violation: SchemaViolation, name = spokenName(violation.pointer)): Told | undefined {
  switch (violation.keyword) {
    case 'type':
      return violation.value === null && MAY_BE_EMPTY.has(violation.kind)
        ? tellEmpty(violation.kind, name)
        : tellType(violation.kind, name, shownValue(violation.value));
    case 'pattern':
      return tellPattern(violation.kind, name, shownValue(violation.value));
    case 'minimum':
      return tellType(violation.kind, name, shownValue(violation.value));
    case 'minLength':
      return tellEmpty(violation.kind, name);
    case 'required':
      return tellMissing(violation.kind, [name, violation.missing ?? ''].filter(Boolean).join('.'));
    case 'contains':
      return error(message('“include” lacks _pages: Jekyll passes over that folder, and no page is built.'));
    default:
      return undefined;
  }
}

/** Lists for which Jekyll takes nothing else, not even a blank. */
const MUST_BE_LISTS: ReadonlySet<string> = new Set(['include', 'exclude', 'plugins', 'keep_files']);

/** Kinds whose blank values are told of as empty ones; a blank mapping, list or menu target has words of its own. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['text', 'path', 'menu-title', 'menu-url', 'menu-item']);

function tellType(kind: string, name: string, value: string): Told | undefined {
  switch (kind) {
    case 'flag':
      return warning(message('“{0}” takes true or false without quotes: “{1}” counts as true.', name, value));
    case 'list':
      if (MUST_BE_LISTS.has(name)) {
        return error(
          message(
            '“{0}” must be a list, one line beginning with “- ” for each item: Jekyll stops here, and no page is built.',
            name,
          ),
        );
      }
      return error(message('“{0}” must be a list, one line beginning with “- ” for each item.', name));
    case 'mapping':
      if (name === 'defaults.values') return missingKey(name);
      return error(message('“{0}” must have keys of its own, indented below it: a single value shows nothing.', name));
    case 'permalink':
      // to Jekyll `false` is none
      if (value === 'false') break;
      return error(
        message('“{0}” must be text: without quotes around it Jekyll stops here, and no page is built.', name),
      );
    case 'collections':
      return error(
        message(
          '“{0}” must have the names of the collections below it, one a line with a colon: Jekyll stops here, and no page is built.',
          name,
        ),
      );
    case 'collection':
      return error(
        message(
          '“{0}” must have keys of its own, such as “output: true”, indented below it: Jekyll stops here, and no page is built.',
          name,
        ),
      );
    case 'count':
      return error(
        message('“{0}” must be a whole number that is not below 0: Jekyll stops here, and no page is built.', name),
      );
    case 'menu':
      return missingKey('main');
    case 'menu-url':
      return error(message('“{0}” must be one address: this menu item leads nowhere.', name));
    case 'menu-item':
      return error(
        message('“{0}” is no menu item: without a “title” and a “url” of its own nobody can see it.', value),
      );
    case 'plugin':
      return error(message('An item of “{0}” is blank or no name: Jekyll stops here, and no page is built.', name));
    case 'endings':
      return error(
        message(
          '“{0}” must be one value, endings with commas between them: Jekyll stops here, and no page is built.',
          name,
        ),
      );
    case '':
      return undefined;
  }
  return warning(message('“{0}” must be one value, written as text (put it in quotes).', name));
}

function tellPattern(kind: string, name: string, value: string): Told | undefined {
  switch (kind) {
    case 'handle':
      return error(
        message(
          '“{0}” takes the account name alone: the site writes the address before it, so “{1}” gives a broken link.',
          name,
          value,
        ),
      );
    case 'numbered-handle':
      return error(
        message(
          '“{0}” takes the number of the account, or number/name: the site writes the address before it, and “{1}” leads to nobody’s profile.',
          name,
          value,
        ),
      );
    case 'url':
    case 'link':
      return error(
        message(
          '“{0}” is used as a link as it stands: “{1}” leads to a page of this site that does not exist. Write the whole address, with https://.',
          name,
          value,
        ),
      );
    case 'orcid':
      return error(
        message(
          '“{0}” must be https://orcid.org/ and your sixteen digits: “{1}” does not lead to your record.',
          name,
          value,
        ),
      );
    case 'email':
      return error(
        message(
          '“{0}” takes a mail address alone: the link becomes “mailto:{1}”, which no mail program can use.',
          name,
          value,
        ),
      );
    case 'base-path':
      return error(
        message(
          '“{0}” takes a path such as /name: with “{1}” before them the links and files of this site are not found.',
          name,
          value,
        ),
      );
    case 'endings':
      return error(
        message(
          '“{0}” takes no blanks between the endings: a page whose ending stands behind one is published as it is written.',
          name,
        ),
      );
    case 'markdown-processor':
      return warning(
        message(
          'Jekyll 4 knows no “{0}” and stops here; GitHub Pages reads Markdown with kramdown all the same. Write kramdown.',
          value,
        ),
      );
    case 'dialect':
      return error(
        message(
          '“{1}” in “{0}” is no dialect that kramdown knows: Jekyll stops here, and no page is built. Write GFM, in capital letters.',
          name,
          value,
        ),
      );
    case 'analytics-id':
      return warning(message('“{1}” in “{0}” is no measurement id (G-… or UA-…): no visit is counted.', name, value));
    case 'verification-key':
      return warning(
        message(
          '“{0}” takes the key alone, not the tag or file name around it: as it is, the service cannot verify the site.',
          name,
        ),
      );
    case 'site-address':
      return warning(
        message(
          '“{0}” must be https:// and a host, with no slash at the end: search engines are told wrong addresses.',
          name,
        ),
      );
    case 'image-source':
      return warning(message('This picture has no address: visitors see a broken picture.'));
    case 'year':
      return warning(
        message('“{0}” is no year in which this paper can have appeared: visitors read it over the picture.', value),
      );
    case 'image-width':
      return info(
        message(
          'The width “{0}” is no percentage up to 100% and no number of pixels: the picture does not fit its column.',
          value,
        ),
      );
    default:
      return undefined;
  }
}

function tellEmpty(kind: string, name: string): Told | undefined {
  switch (kind) {
    case 'menu-item':
      return warning(message('This menu item is empty: nobody can see it.'));
    case 'menu-title':
      return warning(message('This menu item has no words: nobody can see it.'));
    case 'menu-url':
      return error(message('This menu item has no target: a click leads back to the same page.'));
    case 'author-name':
      return info(
        message('Two commas stand side by side among the authors: a name is missing, or a comma is one too many.'),
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

function tellMissing(kind: string, key: string): Told | undefined {
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

function missingKey(key: string): Told | undefined {
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
          '“values” has no keys of its own, indented below it: Jekyll passes over these defaults, and their pages have no layout.',
        ),
      );
    case 'author':
      return error(message('There is no “author”: the left column has no name, portrait or links.'));
    case 'include':
      return error(message('There is no “include” with _pages: Jekyll passes over that folder, and no page is built.'));
    default:
      return undefined;
  }
}

/** A value in a message: of mappings and lists only that they are there. */
export function shownValue(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === null || value === undefined ? '' : '…';
}

const error = (told: Message): Told => ({ message: told, severity: 'error' });
const warning = (told: Message): Told => ({ message: told, severity: 'warning' });
const info = (told: Message): Told => ({ message: told, severity: 'info' });
