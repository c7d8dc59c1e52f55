/**
 * Series of conferences whose names do not give what their papers are known by, or not without mistakes: `Conference on …` is no `C` of it.
 * The key is the acronym as it is mostly written. Each series stands here or in `furtherConferences`.
 */
export const conferences: Readonly<Record<string, readonly string[]>> = {
  '3DV': ['Conference on 3D Vision'],
  AAAI: ['AAAI Conference on Artificial Intelligence'],
  AAMAS: [
    'Conference on Autonomous Agents and Multiagent Systems',
    'Joint Conference on Autonomous Agents and Multiagent Systems',
    'Joint Conference on Autonomous Agents and Multi-Agent Systems',
  ],
  ACCV: ['Asian Conference on Computer Vision'],
  ACL: ['Meeting of the Association for Computational Linguistics', 'Association for Computational Linguistics'],
  'ACM MM': ['ACM Conference on Multimedia', 'ACM Multimedia', 'ACM Multimedia Conference'],
  AISTATS: ['Conference on Artificial Intelligence and Statistics'],
  ASE: ['Conference on Automated Software Engineering'],
  ASPLOS: ['Conference on Architectural Support for Programming Languages and Operating Systems'],
  BIBM: ['Conference on Bioinformatics and Biomedicine'],
  BMVC: ['British Machine Vision Conference'],
  CCGrid: ['Symposium on Cluster, Cloud and Internet Computing', 'Symposium on Cluster, Cloud and Grid Computing'],
  CCS: ['Conference on Computer and Communications Security'],
  CHI: ['CHI Conference on Human Factors in Computing Systems', 'Conference on Human Factors in Computing Systems'],
  CIKM: ['Conference on Information and Knowledge Management'],
  CLUSTER: ['Conference on Cluster Computing'],
  COLING: ['Conference on Computational Linguistics'],
  COLM: ['Conference on Language Modeling'],
  COLT: ['Conference on Learning Theory'],
  CoNLL: ['Conference on Computational Natural Language Learning', 'Conference on Natural Language Learning'],
  CoRL: ['Conference on Robot Learning'],
  CRYPTO: ['Cryptology Conference'],
  CVPR: [
    'Conference on Computer Vision and Pattern Recognition',
    'Computer Vision and Pattern Recognition Conference',
    'Computer Vision and Pattern Recognition',
    'Comput. Vis. Pattern Recognit.',
  ],
  DAC: ['Design Automation Conference'],
  DASFAA: ['Conference on Database Systems for Advanced Applications', 'Database Systems for Advanced Applications'],
  DATE: ['Design, Automation and Test in Europe Conference'],
  EACL: [
    'Conference of the European Chapter of the Association for Computational Linguistics',
    'European Chapter of the Association for Computational Linguistics',
  ],
  ECCV: ['European Conference on Computer Vision'],
  ECAI: ['European Conference on Artificial Intelligence'],
  EMNLP: [
    'Conference on Empirical Methods in Natural Language Processing',
    'Empirical Methods in Natural Language Processing',
  ],
  'Euro-Par': [
    'European Conference on Parallel Processing',
    'European Conference on Parallel and Distributed Computing',
  ],
  EuroSys: ['European Conference on Computer Systems'],
  FAST: ['Conference on File and Storage Technologies'],
  FSE: ['Conference on the Foundations of Software Engineering'],
  GLOBECOM: ['Global Communications Conference'],
  HPCA: ['Symposium on High-Performance Computer Architecture'],
  HPDC: ['Symposium on High-Performance Parallel and Distributed Computing'],
  ICASSP: ['Conference on Acoustics, Speech and Signal Processing'],
  ICCAD: ['Conference on Computer-Aided Design'],
  ICCD: ['Conference on Computer Design'],
  ICCV: ['Conference on Computer Vision'],
  ICDCS: ['Conference on Distributed Computing Systems'],
  ICDE: ['Conference on Data Engineering'],
  ICDM: ['Conference on Data Mining'],
  ICIP: ['Conference on Image Processing'],
  ICLR: ['Conference on Learning Representations'],
  ICME: ['Conference on Multimedia and Expo'],
  ICML: ['Conference on Machine Learning'],
  ICMR: ['Conference on Multimedia Retrieval'],
  ICONIP: ['Conference on Neural Information Processing'],
  ICPADS: ['Conference on Parallel and Distributed Systems'],
  ICPP: ['Conference on Parallel Processing'],
  ICPR: ['Conference on Pattern Recognition'],
  ICRA: ['Conference on Robotics and Automation'],
  ICS: ['Conference on Supercomputing'],
  ICSE: ['Conference on Software Engineering'],
  ICTAI: ['Conference on Tools with Artificial Intelligence'],
  IGARSS: ['Geoscience and Remote Sensing Symposium'],
  IJCAI: ['Joint Conference on Artificial Intelligence', 'Joint Conferences on Artificial Intelligence'],
  IJCNN: ['Joint Conference on Neural Networks'],
  'IEEE S&P': ['IEEE Symposium on Security and Privacy'],
  INFOCOM: ['Conference on Computer Communications'],
  Interspeech: ['Interspeech', 'Conference of the Speech Communication Association'],
  IPDPS: ['Parallel and Distributed Processing Symposium'],
  IROS: ['Conference on Intelligent Robots and Systems'],
  ISCA: ['Symposium on Computer Architecture'],
  ISSTA: ['Symposium on Software Testing and Analysis'],
  IUI: ['Conference on Intelligent User Interfaces'],
  IWQoS: ['Symposium on Quality of Service'],
  KDD: [
    'Conference on Knowledge Discovery and Data Mining',
    'SIGKDD Conference on Knowledge Discovery and Data Mining',
    'SIGKDD Conference',
    'Knowledge Discovery and Data Mining',
  ],
  MICCAI: [
    'Conference on Medical Image Computing and Computer-Assisted Intervention',
    'Medical Image Computing and Computer-Assisted Intervention',
    'Med. Image Comput. Comput. Assist. Interv.',
  ],
  MICRO: ['Symposium on Microarchitecture'],
  Middleware: ['Middleware Conference'],
  MIDL: ['Conference on Medical Imaging with Deep Learning', 'Medical Imaging with Deep Learning'],
  MobiCom: ['Conference on Mobile Computing and Networking'],
  MobiSys: ['Conference on Mobile Systems, Applications and Services'],
  MSST: ['Symposium on Mass Storage Systems and Technologies'],
  NAACL: [
    'Conference of the North American Chapter of the Association for Computational Linguistics',
    'North American Chapter of the Association for Computational Linguistics',
    'Conference of the Nations of the Americas Chapter of the Association for Computational Linguistics',
  ],
  NDSS: ['Network and Distributed System Security Symposium'],
  NeurIPS: [
    'Advances in Neural Information Processing Systems',
    'Conference on Neural Information Processing Systems',
    'Conference on Neural Information Processing Systems Datasets and Benchmarks Track',
    'Neural Information Processing Systems',
    'Adv. Neural Inf. Process. Syst.',
  ],
  NLPCC: [
    'Conference on Natural Language Processing and Chinese Computing',
    'Natural Language Processing and Chinese Computing',
  ],
  NSDI: ['Symposium on Networked Systems Design and Implementation'],
  OFC: ['Optical Fiber Communication Conference', 'Optical Fiber Communications Conference'],
  OSDI: ['Symposium on Operating Systems Design and Implementation'],
  PACT: ['Conference on Parallel Architectures and Compilation Techniques'],
  PAKDD: ['Pacific-Asia Conference on Knowledge Discovery and Data Mining'],
  PLDI: ['Conference on Programming Language Design and Implementation'],
  PODC: ['Symposium on Principles of Distributed Computing'],
  PPoPP: ['Symposium on Principles and Practice of Parallel Programming'],
  PRCV: ['Chinese Conference on Pattern Recognition and Computer Vision', 'Pattern Recognition and Computer Vision'],
  RecSys: ['Conference on Recommender Systems'],
  RSS: ['Robotics: Science and Systems'],
  RTSS: ['Real-Time Systems Symposium'],
  SC: ['Conference for High Performance Computing, Networking, Storage and Analysis'],
  SIGCOMM: ['ACM SIGCOMM', 'SIGCOMM Conference'],
  SIGGRAPH: ['ACM SIGGRAPH', 'SIGGRAPH Conference'],
  'SIGGRAPH Asia': ['SIGGRAPH Asia'],
  SIGIR: ['Conference on Research and Development in Information Retrieval'],
  SIGMOD: ['Conference on Management of Data'],
  SMC: ['Conference on Systems, Man, and Cybernetics'],
  SoCC: ['Symposium on Cloud Computing'],
  SOSP: ['Symposium on Operating Systems Principles'],
  SPAA: ['Symposium on Parallelism in Algorithms and Architectures'],
  UAI: ['Conference on Uncertainty in Artificial Intelligence', 'Uncertainty in Artificial Intelligence'],
  UIST: ['Symposium on User Interface Software and Technology'],
  'USENIX ATC': ['USENIX Technical Conference'],
  'USENIX Security': ['USENIX Security Symposium'],
  VLDB: ['Conference on Very Large Data Bases'],
  WACV: ['Winter Conference on Applications of Computer Vision'],
  WSDM: ['Conference on Web Search and Data Mining', 'Web Search and Data Mining'],
  WWW: ['Web Conference', 'World Wide Web Conference', 'Conference on World Wide Web'],
};

/** Other series of conferences, and other acronyms of those above. */
export const furtherConferences = (
  'ADMA AIED APSEC ASIACRYPT ASPDAC ASRU ATC AUTOMOTIVEUI CANS CAV CONCUR CONEXT CSCW DEXA ECIR ECML EMBC ESOP ' +
  'ESORICS ESWC ETAPS EUROCRYPT EUSIPCO FASE FCCM FOCS FPGA GECCO HOTOS HPCC HRI ICANN ICCSA ICDAR ICDT ICIAR INTERACT IPMI ISBI ' +
  'ISCAS ISIT ISMAR ISMIR ISPA ISWC IWANN LREC MFCS MM MMM NIPS OOPSLA PODS POPL PPSN PRICAI PROVSEC RAID RTAS S&P SAGT SECON SENSYS ' +
  'SIGIR-AP SIGKDD SIGMETRICS SLT SOCG SODA SOFSEM STACS STOC TACAS TRUSTCOM UBICOMP USENIX'
).split(' ');

/** Journals with their names, by the acronym as `conferences`. */
export const journals: Readonly<Record<string, readonly string[]>> = {
  COMST: ['IEEE Communications Surveys and Tutorials', 'IEEE Commun. Surv. Tutor.', 'IEEE Commun. Surveys Tuts.'],
  CSUR: ['ACM Computing Surveys', 'ACM Comput. Surv.'],
  ESWA: ['Expert Systems with Applications', 'Expert Syst. Appl.'],
  IMWUT: [
    'Proceedings of the ACM on Interactive, Mobile, Wearable and Ubiquitous Technologies',
    'Proc. ACM Interact. Mob. Wearable Ubiquitous Technol.',
  ],
  IoTJ: ['IEEE Internet of Things Journal', 'IEEE Internet Things J.'],
  JSTARS: [
    'Journal of Selected Topics in Applied Earth Observations and Remote Sensing',
    'J. Sel. Top. Appl. Earth Obs. Remote Sens.',
    'J. Sel. Topics Appl. Earth Observ. Remote Sens.',
  ],
  PACMHCI: ['Proceedings of the ACM on Human-Computer Interaction', 'Proc. ACM Hum. Comput. Interact.'],
  PACMMOD: ['Proceedings of the ACM on Management of Data', 'Proc. ACM Manag. Data'],
  PACMPL: ['Proceedings of the ACM on Programming Languages', 'Proc. ACM Program. Lang.'],
  PACMSE: ['Proceedings of the ACM on Software Engineering', 'Proc. ACM Softw. Eng.'],
  PNAS: [
    'Proceedings of the National Academy of Sciences',
    'Proceedings of the National Academy of Sciences of the United States of America',
    'Proc. Natl. Acad. Sci. USA',
    'Proc. Natl. Acad. Sci. U.S.A.',
  ],
  POMACS: [
    'Proceedings of the ACM on Measurement and Analysis of Computing Systems',
    'Proc. ACM Meas. Anal. Comput. Syst.',
  ],
  PVLDB: ['Proceedings of the VLDB Endowment', 'Proc. VLDB Endow.'],
};

/** Journals whose names give their acronym. */
export const furtherJournals = (
  'GRSL GRSM IJCV JAS JBHI JMLR JPRS JSAC PAMI RAL TACL TAFFC TALLIP TASLP TC TCAD TCSVT TCYB TDSC TGRS TIFS TII TIP TITS TKDD TKDE TMC TMI ' +
  'TMLR TMM TNNLS TNSM TOG TOIS TOMM TOSEM TPAMI TPDS TRO TSE TSP TVCG TWC'
).split(' ');

/** Series of books, and archives. */
export const otherSeries: Readonly<Record<string, readonly string[]>> = {
  CCIS: ['Communications in Computer and Information Science'],
  'IACR ePrint': ['Cryptology ePrint Archive'],
  LNAI: ['Lecture Notes in Artificial Intelligence'],
  LNCS: ['Lecture Notes in Computer Science'],
};
