import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { rendered } from '../sites';

/** 15 January and 15 July 2026, as real Ruby tells them with `TZ` set to the zone. */
const told: readonly (readonly [zone: string, winterAndSummer: string])[] = [
  ['Europe/Lisbon', 'WET +0000, WEST +0100'],
  ['Europe/London', 'GMT +0000, BST +0100'],
  ['Europe/Dublin', 'GMT +0000, IST +0100'],
  ['Australia/Sydney', 'AEDT +1100, AEST +1000'],
  ['Australia/Adelaide', 'ACDT +1030, ACST +0930'],
  ['Europe/Moscow', 'MSK +0300, MSK +0300'],
  ['Asia/Singapore', '+08 +0800, +08 +0800'],
  ['Atlantic/Azores', '-01 -0100, +00 +0000'],
  ['Antarctica/Troll', '+00 +0000, +02 +0200'],
  ['Asia/Kathmandu', '+0545 +0545, +0545 +0545'],
  ['America/St_Johns', 'NST -0330, NDT -0230'],
  ['Asia/Manila', 'PST +0800, PST +0800'],
  ['Pacific/Auckland', 'NZDT +1300, NZST +1200'],
  ['Africa/Johannesburg', 'SAST +0200, SAST +0200'],
  ['Asia/Shanghai', 'CST +0800, CST +0800'],
  ['Etc/GMT', 'GMT +0000, GMT +0000'],
  ['America/Sao_Paulo', '-03 -0300, -03 -0300'],
  ['US/Pacific', 'PST -0800, PDT -0700'],
];

describe('Liquid calls the time of a zone what Ruby calls it', () => {
  for (const [zone, expected] of told) {
    it(zone, async () => {
      const times = [1_768_435_200_000, 1_784_073_600_000].map(async epoch => {
        const files = {
          '_config.yml': `timezone: ${zone}\n`,
          'index.html': '---\n---\n{{ site.time | date: "%Z %z" }}',
        };
        return (await rendered(files, 'index.html', { now: new Date(epoch) })).html;
      });
      assert.equal((await Promise.all(times)).join(', '), expected);
    });
  }
});

describe('Liquid tells a time of front matter or data', () => {
  const times = [
    ...['none: 2020-01-02 03:04:05', 'zulu: 2020-01-02T03:04:05Z', 'greenwich: 2020-01-02 03:04:05 +0000'],
    ...['east: 2020-01-02 03:04:05 +0900', ''],
  ].join('\n');
  const told = async (zone: string, template: string): Promise<string> => {
    const files = {
      '_config.yml': `${zone}since: 2020-01-02 03:04:05\n`,
      '_data/times.yml': times,
      'index.html': `---\n${times}---\n${template}`,
      '_posts/2020-01-02-moved.md': '---\ndate: 2020-01-02 20:04:05\nother: 2020-01-02 20:04:05\n---\n',
    };
    return (await rendered(files, 'index.html', { now: new Date(1_700_000_000_000) })).html;
  };
  const shanghai = 'timezone: Asia/Shanghai\n';

  it('at the offset that is written, and at that of Greenwich where none is, whatever the site’s zone', async () => {
    const template = '{{ page.none }}, {{ page.zulu }}, {{ page.greenwich | jsonify }}, {{ page.east }}';
    const expected =
      '2020-01-02 03:04:05 +0000, 2020-01-02 03:04:05 +0000, "2020-01-02 03:04:05 +0000", 2020-01-02 03:04:05 +0900';
    assert.equal(await told('', template), expected);
    assert.equal(await told(shanghai, template), expected);
  });

  it('with `date` on that clock, which has no name; with Jekyll’s own filters on that of the site', async () => {
    const template =
      '{{ page.none | date: "%H:%M %z [%Z]" }}, {{ page.zulu | date: "%H:%M %z [%Z]" }}, {{ page.none | date_to_xmlschema }}';
    assert.equal(await told(shanghai, template), '03:04 +0000 [], 03:04 +0000 [], 2020-01-02T11:04:05+08:00');
  });

  it('of the settings and the data alike', async () =>
    assert.equal(
      await told(shanghai, '{{ site.since }}, {{ site.data.times.none }}, {{ site.data.times.zulu }}'),
      '2020-01-02 03:04:05 +0000, 2020-01-02 03:04:05 +0000, 2020-01-02 03:04:05 +0000',
    ));

  it('but the date of a post on the clock of the site', async () =>
    assert.equal(
      await told(shanghai, '{{ site.posts[0].date | date: "%d %H:%M %Z" }}, {{ site.posts[0].other }}'),
      '03 04:04 CST, 2020-01-02 20:04:05 +0000',
    ));

  it('and the moment of the build, too', async () => {
    assert.equal(await told('', '{{ site.time }}'), '2023-11-14 22:13:20 +0000');
    assert.equal(await told(shanghai, '{{ site.time }}'), '2023-11-15 06:13:20 +0800');
  });
});
