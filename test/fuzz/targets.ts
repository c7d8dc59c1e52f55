import type { FuzzTarget } from './target';
import { bibliographyTarget } from './targets/bibliography';
import { messageTarget } from './targets/message';
import { pageTarget } from './targets/page';
import { pageInHtmlTarget } from './targets/pageInHtml';
import { paperFilesTarget } from './targets/paperFiles';
import { paperListTarget } from './targets/paperList';
import { registryAnswerTarget } from './targets/registryAnswer';
import { settingsTarget } from './targets/settings';
import { templateTarget } from './targets/template';

/** All that is fuzzed beside the comparisons with real Jekyll and kramdown. */
export const fuzzTargets: readonly FuzzTarget[] = [
  pageTarget,
  pageInHtmlTarget,
  settingsTarget,
  templateTarget,
  bibliographyTarget,
  paperListTarget,
  paperFilesTarget,
  registryAnswerTarget,
  messageTarget,
];
