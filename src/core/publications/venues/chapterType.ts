import { knownSeries } from './knownSeries';
import { eventLetters, namesEvent } from './namesEvent';
import { venueType } from './venueType';

/**
 * What that is which registries call a chapter, by the names of its volume and of the series: a paper in `Computer Vision – ECCV 2024`, in
 * `Proceedings of the 9th Conference on Lakes`, and in a volume of LNCS that is named after any conference.
 */
export function chapterType(volume: string, series = ''): 'chapter' | 'paper-conference' {
  const isProceedings =
    namesEvent(volume) ||
    ((/^(?:the )?proc(?:eedings|\.)\s/i.test(volume) || ofConferences.test(series)) &&
      venueType(volume) === 'paper-conference') ||
    (ofConferences.test(series) && (knownSeries(volume) ?? eventLetters(volume)) !== undefined);
  return isProceedings ? 'paper-conference' : 'chapter';
}

/** Series most of whose volumes are proceedings. */
const ofConferences =
  /^(?:Lecture Notes (?:in (?:Computer Science|Artificial Intelligence|Electrical Engineering|Networks and Systems|Business Information Processing|Civil Engineering|Mechanical Engineering|Bioinformatics)|of the Institute for Computer Sciences)|Communications in Computer and Information Science|Advances in Intelligent Systems and Computing|IFIP Advances in|Smart Innovation, Systems and Technologies|Frontiers in Artificial Intelligence and Applications|(?:LNCS|LNAI|LNEE|LNNS|LNBIP|LNICST|CCIS|AISC)$)/i;
