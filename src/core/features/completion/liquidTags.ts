import { tagSetFor } from '../../render/liquid/engine';
import { isList } from '../../site/plainValue';
import { liquidPlace } from '../liquid/liquidPlace';
import { closingTags } from '../liquid/openBlocks';
import type { CompletionSource } from './completionItem';

/** The tags of the site's Liquid behind `{%`: first what ends the block that is open, then what pages use. */
export const liquidTags: CompletionSource = ({ site, text, offset, semantics }) => {
  const place = liquidPlace(text, offset);
  const word = place?.kind === 'tag' ? /^\s*(\w*)$/.exec(place.before)?.[1] : undefined;
  if (place === undefined || word === undefined) return undefined;
  const behind = /^\w*/.exec(text.slice(offset))?.[0].length ?? 0;
  const range = { start: offset - word.length, end: offset + behind };
  const space = place.before === '' ? ' ' : '';
  const plugins = [site?.config.values.plugins, site?.config.values.gems].flatMap(list =>
    isList(list) ? list.map(String) : [],
  );
  const known = [...tagSetFor(plugins, semantics).parsers.keys()].filter(name => /^\w+$/.test(name));
  const names = new Set([...closingTags(text, place.start), ...often.filter(name => known.includes(name)), ...known]);
  return [...names]
    .filter(name => !onlyWithin.has(name) || closingTags(text, place.start).includes(name))
    .map(name => ({
      label: name,
      kind: 'tag',
      detail: undefined,
      documentation: uses[name] === undefined ? [] : [{ kind: 'code', language: 'liquid', text: uses[name] }],
      range,
      insertText: space + name,
      ...(space !== '' && { filterText: name }),
    }));
};

/** The tags that pages of homepages use most. */
const often = ['include', 'include_relative', 'if', 'for', 'assign', 'unless', 'capture', 'comment', 'raw'];

const onlyWithin = new Set(['break', 'continue']);

const uses: Readonly<Record<string, string>> = {
  include: '{% include NAME.html title="News" %}',
  include_relative: '{% include_relative parts/news.md %}',
  if: '{% if page.author_profile %}…{% endif %}',
  unless: '{% unless page.author_profile %}…{% endunless %}',
  for: '{% for link in site.data.navigation.main %}{{ link.title }}{% endfor %}',
  assign: '{% assign author = site.author %}',
  capture: '{% capture title %}…{% endcapture %}',
  case: '{% case page.lang %}{% when "zh" %}…{% else %}…{% endcase %}',
  comment: '{% comment %}…{% endcomment %}',
  raw: '{% raw %}{{ … }}{% endraw %}',
  highlight: '{% highlight python %}…{% endhighlight %}',
  link: '{% link _pages/about.md %}',
  cycle: "{% cycle 'odd', 'even' %}",
};
