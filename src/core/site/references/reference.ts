import type { OffsetRange } from '../../text/range';

/** What a place of a file names. */
export interface Reference {
  readonly kind: ReferenceKind;
  /** As written, without quotes. */
  readonly text: string;
  /** Of `text`. */
  readonly range: OffsetRange;
  /** Of an address in a tag of HTML: `img src`, by the names of the tag and the attribute. */
  readonly inTag?: string;
  /** Of an address that is a value: what prints it may put a folder before it. */
  readonly given?: GivenValue;
}

/** A value that a layout or an include prints. */
type GivenValue =
  /** `author.avatar`: below which keys it stands. */
  | { readonly kind: 'key'; readonly key: string }
  /** `path` of `{% include figure.html path="images/a.png" %}`. */
  | { readonly kind: 'parameter'; readonly tag: string; readonly included: string; readonly name: string };

type ReferenceKind =
  /** `#news`, `/cn/`, `images/me.png`: in a link, an attribute or a value of YAML. */
  | 'address'
  /** The file of `{% include … %}`. */
  | 'include'
  /** The file of `{% include_relative … %}`. */
  | 'include_relative'
  /** The file of `{% link … %}`, from the site's root. */
  | 'link'
  /** The name of a post in `{% post_url 2024-01-02-a %}`, without its ending. */
  | 'post_url'
  /** `layout: default` in front matter. */
  | 'layout'
  /** `navigation.main` of `site.data.navigation.main`. */
  | 'data'
  /** `author.name` of `site.author.name`. */
  | 'config';
