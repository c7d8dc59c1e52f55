interface FilterExample {
  /** An expression that any site can print. */
  readonly liquid: string;
  /** What it prints. */
  readonly result: string;
}

/** An example of each filter that pages of homepages use, in the order in which they are likely to be wanted. */
export const filterExamples: ReadonlyMap<string, FilterExample> = new Map(
  Object.entries({
    relative_url: ["'/images/me.png' | relative_url", '/images/me.png'],
    absolute_url: ["'/cn/' | absolute_url", 'https://mei.example.org/cn/'],
    append: ["'about' | append: '.html'", 'about.html'],
    prepend: ["'news' | prepend: '#'", '#news'],
    default: ["page.nothing | default: 'Homepage'", 'Homepage'],
    date: ["'2026-10-05' | date: '%b %Y'", 'Oct 2026'],
    markdownify: ["'*Oral*' | markdownify", '<p><em>Oral</em></p>'],
    url_encode: ["'a b&c' | url_encode", 'a+b%26c'],
    escape: ["'<b>' | escape", '&lt;b&gt;'],
    strip_html: ["'<b>Oral</b>' | strip_html", 'Oral'],
    replace: ["'lake.md' | replace: '.md', '.html'", 'lake.html'],
    remove: ["'Dr. Lin' | remove: 'Dr. '", 'Lin'],
    split: ["'a, b' | split: ', ' | last", 'b'],
    join: ["'a b' | split: ' ' | join: ', '", 'a, b'],
    first: ["'a b' | split: ' ' | first", 'a'],
    last: ["'a b' | split: ' ' | last", 'b'],
    size: ["'lake' | size", '4'],
    sort: ["'b a' | split: ' ' | sort | join: ' '", 'a b'],
    reverse: ["'a b' | split: ' ' | reverse | join: ' '", 'b a'],
    uniq: ["'a a b' | split: ' ' | uniq | join: ' '", 'a b'],
    where: ["site.data.papers | where: 'year', 2024 | size", '1'],
    map: ["site.data.papers | map: 'year' | join: ' '", '2023 2024'],
    truncate: ["'Lakes that remember' | truncate: 8", 'Lakes...'],
    truncatewords: ["'Lakes that remember' | truncatewords: 2", 'Lakes that...'],
    capitalize: ["'news' | capitalize", 'News'],
    upcase: ["'news' | upcase", 'NEWS'],
    downcase: ["'News' | downcase", 'news'],
    slugify: ["'Honors & Awards' | slugify", 'honors-awards'],
    strip: ["' a ' | strip", 'a'],
    plus: ['4 | plus: 2', '6'],
    minus: ['4 | minus: 2', '2'],
    jsonify: ["'a b' | split: ' ' | jsonify", '["a","b"]'],
  }).map(([name, [liquid = '', result = '']]) => [name, { liquid, result }]),
);
