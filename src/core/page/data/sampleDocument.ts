import type { YamlEntry, YamlMapping } from '../../syntax/yamlValue';
import { textOf } from './dataFields';

/** The titles of the sample documents of academicpages (https://github.com/academicpages/academicpages.github.io). */
const sampleTitle =
  /^(?:Paper Title Number \d+(?:, with math(?!\p{L}).{0,60})?|(?:(?:Conference Proceeding )?talk|Tutorial) \d+ on Relevant Topic in Your Field|Teaching experience \d+|Portfolio item number \d+|Blog Post number \d+)$/iu;

/** What their front matter has besides. */
const sampleText =
  /\bPaper Title Number \d|^This paper is about (?:the number \d|fixing template issue)|^Your Name, You\. \(|^Short description of portfolio item number \d|^academic ?pages is a ready-to-fork GitHub Pages template/i;

const sampleVenue =
  /^(?:Journal \d|GitHub Journal of Bugs|University \d, Department|UC San Francisco, Department of Testing)$/;

const sampleFile = /^https?:\/\/academicpages\.github\.io\/files\//i;

/** The dates of its papers. Another may have been printed on one of these days. */
const sampleDate = /^(?:2009-10-01|2010-10-01|2015-10-01|2024-02-17|2025-06-08)(?!\d)/;

/** Whether a document with this title is one of the samples of academicpages: `Paper Title Number 1`. */
export function isSampleTitle(title: string): boolean {
  return sampleTitle.test(title.trim());
}

/** What a value of front matter still has of such a sample: a text that visitors read, or the address of a file. */
export function sampleIn(key: string, value: string): 'text' | 'file' | undefined {
  if (sampleFile.test(value)) return 'file';
  return sampleText.test(value) || (key === 'venue' && sampleVenue.test(value)) ? 'text' : undefined;
}

/**
 * The front matter of a paper without what it still has of a sample under a title of its own: that says nothing of the paper. The date goes with the
 * others, as it is the sample's where these are.
 */
export function withoutSampleValues(keys: YamlMapping): YamlMapping {
  const isSample = ({ key, value }: YamlEntry): boolean =>
    value.kind === 'scalar' && key !== 'title' && sampleIn(key, textOf(value)) !== undefined;
  if (!keys.entries.some(isSample)) return keys;
  const isOfSample = (entry: YamlEntry): boolean => {
    const { key, value } = entry;
    return isSample(entry) || (key === 'date' && value.kind === 'scalar' && sampleDate.test(textOf(value)));
  };
  return { ...keys, entries: keys.entries.filter(entry => !isOfSample(entry)) };
}
