import type { Platform } from '../platform';
import { diskFiles } from './diskFiles';
import { fileWithin, leadsInto, linksFollowed } from './fileWithin';
import { createGitHistory } from './gitHistory';
import { firstPageOfPdf } from './pdfPage';
import { processorTime } from './processorTime';
import { startSiteServer } from './siteServerModule';
import { startStyleThread } from './startStyleThread';

export const platform: Platform = {
  startStyleThread,
  processorTime,
  createGitHistory,
  diskFiles,
  fileWithin,
  leadsInto,
  linksFollowed,
  firstPageOfPdf,
  startSiteServer,
};
