import { namesFile } from './buttonWords';
import type { Link } from './pageModel';

/** Whether a link that is pointed to a paper of arXiv is to open its PDF: it has opened one, or led elsewhere under the name of a file. */
export function arxivFormOf({ href, text }: Pick<Link, 'href' | 'text'>): 'abs' | 'pdf' {
  if (/\.pdf\b|\/pdf\//i.test(href)) return 'pdf';
  return !/\barxiv\.org\//i.test(href) && namesFile(text) ? 'pdf' : 'abs';
}
