import assert from 'node:assert/strict';
import { withoutSwitchedParts } from './switchedParts';
import { starterHas, starterText, starterTextFiles } from './starterFiles';
import { unbalancedTag } from './tagBalance';

/** Places where a browser fetches by itself; a link that is clicked is not among them. */
const fetchPatterns = [
  /<(?:script|img|iframe|source|video|audio|embed)\b[^>]*\ssrc=["']?https?:[^>]*/gi,
  /<link\b(?=[^>]*\srel="(?:stylesheet|icon|manifest|preload|preconnect|apple-touch-icon)")[^>]*href="https?:[^>]*/gi,
  /(?:@import|url\()\s*["']?(?:https?:)?\/\/[^\s)]*/gi,
  /(?:fetch|open|sendBeacon|importScripts)\(\s*["'`]https?:[^)]*/gi,
];

const files = starterTextFiles();
const switchedOff = (name: string): string => withoutSwitchedParts(starterText(name));

describe('starter site: requests', () => {
  it('is read whole', () => {
    for (const name of ['_config.yml', '_pages/about.md', '_includes/head.html', 'assets/css/main.scss']) {
      assert.ok(files.includes(name), name);
    }
  });

  it('has no unencrypted address; the name of the SVG namespace is none', () => {
    assert.deepEqual(
      files.filter(name => starterText(name).replaceAll('xmlns="http://www.w3.org/2000/svg"', '').includes('http://')),
      [],
    );
  });

  it('fetches nothing from another server as it is shipped', () => {
    const found = files.flatMap(name =>
      fetchPatterns.flatMap(fetches => [...switchedOff(name).matchAll(fetches)].map(match => `${name}: ${match[0]}`)),
    );
    assert.deepEqual(found, []);
  });

  it('finds a request where there is one: the statistics, switched on', () => {
    const found = fetchPatterns.flatMap(fetches => [...starterText('_includes/analytics.html').matchAll(fetches)]);
    assert.equal(found.length, 1);
  });

  it('asks for citation counts only after the switch, and lives without them', () => {
    const script = starterText('_includes/fetch_google_scholar_stats.html');
    assert.ok(script.includes('fetch(base'));
    const off = switchedOff('_includes/fetch_google_scholar_stats.html');
    assert.ok(!off.includes('fetch(') && !off.includes('https:'), off);
    assert.match(script, /if \(totalElement && /);
  });

  it('has every file that the layout and its includes refer to', () => {
    const generated = new Map([['assets/css/main.css', 'assets/css/main.scss']]);
    const layout = files.filter(name => name.startsWith('_includes/') || name.startsWith('_layouts/'));
    const paths = layout.flatMap(name =>
      [...starterText(name).matchAll(/\{\{ '\/([^']+)' \| (?:relative|absolute)_url \}\}/g)].map(match => match[1]!),
    );
    assert.ok(paths.length >= 6);
    assert.deepEqual(
      paths.filter(target => !starterHas(generated.get(target) ?? target)),
      [],
    );
  });

  it('has every include, style sheet and icon that it names', () => {
    const includes = files.flatMap(name =>
      [...starterText(name).matchAll(/\{%-? include ([\w./-]+)/g)].map(match => `_includes/${match[1]!}`),
    );
    const styles = [...starterText('assets/css/main.scss').matchAll(/@import "([^"]+)"/g)].map(
      match => `_sass/_${match[1]!}.scss`,
    );
    const { icons } = JSON.parse(starterText('images/site.webmanifest')) as { icons: { src: string }[] };
    const named = [...includes, ...styles, ...icons.map(icon => `images/${icon.src}`)];
    assert.ok(named.length > 20);
    assert.deepEqual(
      named.filter(name => !starterHas(name)),
      [],
    );
  });

  for (const name of files.filter(file => file.endsWith('.svg'))) {
    it(`${name} is well formed and under 40 kB`, () => {
      const text = starterText(name);
      assert.equal(unbalancedTag(text), undefined);
      assert.ok(text.length < 40_000, `${text.length} characters`);
    });
  }
});
