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

describe('Liquid prints a time without a format', () => {
  const times =
    'a: 2020-01-02 03:04:05\nb: 2020-01-02T03:04:05Z\nc: 2020-01-02 03:04:05 +0000\nd: 2020-01-02 03:04:05 +0900\n';
  const printed = async (zone: string): Promise<string> => {
    const files = {
      '_config.yml': zone,
      'index.html': `---\n${times}---\n{{ site.time }}, {{ page.a }}, {{ page.b }}, {{ page.c | jsonify }}, {{ page.d }}`,
    };
    return (await rendered(files, 'index.html', { now: new Date(1_700_000_000_000) })).html;
  };

  // UTC is only what was written with a Z; the clock of GitHub’s machines is at +0000
  it('as the clock of a site without a zone shows it', async () =>
    assert.equal(
      await printed(''),
      '2023-11-14 22:13:20 +0000, 2020-01-02 03:04:05 +0000, 2020-01-02 03:04:05 UTC, "2020-01-02 03:04:05 +0000", 2020-01-02 03:04:05 +0900',
    ));

  it('as the clock of the site’s zone shows it', async () =>
    assert.equal(
      await printed('timezone: Asia/Shanghai\n'),
      '2023-11-15 06:13:20 +0800, 2020-01-02 11:04:05 +0800, 2020-01-02 03:04:05 UTC, "2020-01-02 03:04:05 +0000", 2020-01-02 03:04:05 +0900',
    ));
});
