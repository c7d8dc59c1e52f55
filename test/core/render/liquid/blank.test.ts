import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { rendered } from '../sites';

const page = {
  'index.html': `---
empty_text: ""
spaces: "  "
empty_list: []
no: false
zero: 0
---
{% if page.missing == blank %}missing {% endif %}{% if page.empty_text == blank %}empty_text {% endif %}{% if page.spaces == blank %}spaces {% endif %}{% if page.empty_list == blank %}empty_list {% endif %}{% if page.no == blank %}no {% endif %}{% if page.zero == blank %}zero {% endif %}{% if page.missing != blank %}missing-is-not{% endif %}`,
};

describe('blank', () => {
  it('is nil, false, and what holds nothing but white space on GitHub Pages, where ActiveSupport is loaded', async () => {
    const { html } = await rendered(page, 'index.html');
    assert.equal(html, 'missing empty_text spaces empty_list no ');
  });

  it('is nothing at all to a bare Jekyll, whose strings have no such question', async () => {
    const { html } = await rendered(page, 'index.html', { blankIsActiveSupport: false });
    assert.equal(html, 'missing-is-not');
  });
});

describe('empty', () => {
  it('is asked for in where_exp as in if: breadcrumbs drop the empty beginning of an address', async () => {
    const crumbs = {
      'index.html': `---
---
{% assign parts = "/talks/2024/" | split: "/" | where_exp: "part", "part != empty" %}{{ parts | join: " > " }}`,
    };
    const { html } = await rendered(crumbs, 'index.html');
    assert.equal(html, 'talks > 2024');
  });
});
