/** Series of conferences by the acronym they are known under. */
const conferences = new Set(
  (
    'AAAI AAMAS ACCV ACL ACMMM AISTATS APSEC ASE ASIACRYPT ASPLOS ATC BMVC CAV CCS CHI CIKM COLING COLM COLT CONEXT CORL CRYPTO CSCW ' +
    'CVPR DAC DAC DATE EACL ECAI ECCV ECIR ECML EMNLP EUROCRYPT EUROPAR EUROSYS FAST FCCM FOCS FPGA FSE GECCO HOTOS HPCA HPDC HRI ' +
    'ICASSP ICCAD ICCD ICCV ICDCS ICDE ICDM ICDT ICIP ICLR ICME ICML ICMR ICPP ICPR ICRA ICS ICSE IJCAI IJCNN INFOCOM INTERSPEECH IPDPS ' +
    'IROS ISCA ISIT ISMAR ISSTA IUI IWQOS KDD LREC MICCAI MICRO MM MOBICOM MOBISYS MSST NAACL NDSS NEURIPS NIPS NSDI OOPSLA OSDI PACT PAKDD ' +
    'PLDI PODC PODS POPL PPOPP RECSYS RSS RTAS RTSS SC SENSYS SIGCOMM SIGIR SIGKDD SIGMETRICS SIGMOD SODA SOSP SPAA STOC UAI UBICOMP UIST ' +
    'USENIX WACV WSDM WWW'
  ).split(' '),
);

/** Journals by the acronym they are known under. */
const journals = new Set(
  (
    'IJCV JBHI JMLR JSAC PAMI PNAS RAL TACL TALLIP TASLP TCAD TCSVT TCYB TDSC TGRS TIFS TIP TITS TKDD TKDE TMC TMI TMLR TMM TNNLS TNSM TOG TOIS ' +
    'TOSEM TPAMI TPDS TRO TSE TSP TVCG TWC'
  ).split(' '),
);

/** Whether a series of conferences is known under a name: `ICML`, `ACM MM`. */
export function isConferenceAcronym(name: string): boolean {
  return conferences.has(acronymOf(name));
}

/** Whether a journal is known under a name: `TPAMI`, `IEEE RA-L`. */
export function isJournalAcronym(name: string): boolean {
  return journals.has(acronymOf(name));
}

/** Whether a name is an acronym under which a series of conferences or a journal is known: `ICML`, `ACM MM`, `TPAMI`. */
export function isKnownAcronym(name: string): boolean {
  return isConferenceAcronym(name) || isJournalAcronym(name);
}

/** `IEEE RA-L` → `RAL` */
function acronymOf(name: string): string {
  return name
    .replace(/^(?:ACM|IEEE|USENIX|IEEE\/CVF)\s/, '')
    .replace(/[\s-]/g, '')
    .toUpperCase();
}
