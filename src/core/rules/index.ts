import { authorKeyDead } from './author-key-dead';
import { authorValueKind } from './author-value-kind';
import { emptyLink } from './empty-link';
import { factConsistency } from './fact-consistency';
import { frontMatterFatal } from './front-matter-fatal';
import { frontMatterSchema } from './front-matter-schema';
import { htmlStructure } from './html-structure';
import { kramdownTablePipe } from './kramdown-table-pipe';
import { libraryProxyLink } from './library-proxy-link';
import { linkTitleMismatch } from './link-title-mismatch';
import { liquidHazard } from './liquid-hazard';
import { navRootOnProjectSite } from './nav-root-on-project-site';
import { navTargetMissing } from './nav-target-missing';
import { navigationSchema } from './navigation-schema';
import { paperBoxEmptyImage } from './paper-box-empty-image';
import { paperBoxSchema } from './paper-box-schema';
import type { Rule } from './rule';
import { schemeLessLink } from './scheme-less-link';
import { siteConfigSchema } from './site-config-schema';
import { wrongPaperLink } from './wrong-paper-link';
import { yamlFatal } from './yaml-fatal';

/** The roll-call: every rule there is, by name. */
export const rules: readonly Rule[] = [
  authorKeyDead,
  authorValueKind,
  emptyLink,
  factConsistency,
  frontMatterFatal,
  frontMatterSchema,
  htmlStructure,
  kramdownTablePipe,
  libraryProxyLink,
  linkTitleMismatch,
  liquidHazard,
  navRootOnProjectSite,
  navTargetMissing,
  navigationSchema,
  paperBoxEmptyImage,
  paperBoxSchema,
  schemeLessLink,
  siteConfigSchema,
  wrongPaperLink,
  yamlFatal,
];
