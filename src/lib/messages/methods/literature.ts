import type { MethodSectionId } from './method-section.ts';

const berlin =
  'Senatsverwaltung für Stadtentwicklung, Bauen und Wohnen Berlin: Monitoring Soziale Stadtentwicklung 2013–2021';
const hamburg = 'Freie und Hansestadt Hamburg: Sozialmonitoring Integrierte Stadtteilentwicklung';

const vulnerability = 'CDC/ATSDR: Social Vulnerability Index, documentation 2020 and 2022';
const deprivation = 'MHCLG: English Indices of Deprivation 2025; Scottish Government: SIMD 2016';
const composite = 'OECD/JRC 2008: Handbook on Constructing Composite Indicators';

/** What the methods of a section are taken from; titles stay in the language they were written in. */
export const literature: Partial<Record<MethodSectionId, readonly string[]>> = {
  standardise: [berlin, vulnerability, deprivation, composite],
  combine: [berlin, hamburg, vulnerability, deprivation, composite],
  classify: [
    berlin,
    'Fisher 1958, JASA 53; Jenks & Caspall 1971, Annals of the AAG 61',
    'Jiang 2013, Professional Geographer 65(3) (head/tail)',
    'Bivand: classInt; Rey et al.: mapclassify'
  ],
  trend: [berlin, hamburg],
  exclusions: [berlin, hamburg],
  ways: [
    'Snyder 1987: Map Projections, eq. 8-1 to 8-3',
    'Roberts 2018: The unreasonable effectiveness of quasirandom sequences (R2)'
  ],
  catchment: [
    'Luo & Wang 2003, Environment and Planning B 30 (2SFCA)',
    'Luo & Qi 2009, Health & Place 15 (E2SFCA)',
    'Dai 2010, Health & Place 16 (Gaussian 2SFCA)',
    'Wan, Zou & Sternberg 2012, IJGIS 26 (3SFCA)',
    'Páez, Higgins & Vivona 2019, PLOS ONE 14(6) (BFCA)'
  ],
  priority: ['CDC/ATSDR Social Vulnerability Index (percentile rank)'],
  siting: [
    'Church & ReVelle 1974 (MCLP)',
    'Toregas et al. 1971 (LSCP)',
    'Hakimi 1964 (p-median, p-center)',
    'Nemhauser, Wolsey & Fisher 1978 (greedy)'
  ],
  transitions: [
    'Wilson 1927, JASA 22, 209–212',
    'Brown, Cai & DasGupta 2001, Statistical Science 16',
    'Newcombe 1998, Statistics in Medicine 17, 873–890'
  ],
  mobility: [
    'Kemeny & Snell 1976: Finite Markov Chains',
    'Formby, Smith & Zheng 2004, Journal of Econometrics 120, 181–205'
  ],
  robustness: [
    'Saisana, Saltelli & Tarantola 2005, Journal of the Royal Statistical Society A 168, 307–323',
    'OECD & JRC 2008: Handbook on Constructing Composite Indicators, step 7',
    'Marsaglia & Tsang 2000, ACM Transactions on Mathematical Software 26, 363–372 (gamma)',
    'Kendall 1945, Biometrika 33, 239–251 (tau-b)'
  ],
  reliability: [
    'Wilson 1927, JASA 22, 209–212',
    'Marshall 1991, Applied Statistics 40, 283–294',
    'Anselin, Lozano & Koschinsky 2006: Rate Transformations and Smoothing (GeoDa)'
  ],
  space: [
    'Cliff & Ord 1981: Spatial Processes',
    'Anselin 1995, Geographical Analysis 27, 93–115',
    'Ord & Getis 1995, Geographical Analysis 27, 286–306',
    'Benjamini & Hochberg 1995, Journal of the Royal Statistical Society B 57, 289–300'
  ],
  relation: [
    'Spearman 1904, American Journal of Psychology 15, 72–101',
    'Bonett & Wright 2000, Psychometrika 65, 23–28',
    'Robinson 1950, American Sociological Review 15, 351–357'
  ],
  equity: [
    'Kakwani, Wagstaff & van Doorslaer 1997, Journal of Econometrics 77',
    'Theil 1967: Economics and Information Theory',
    'Conceição & Ferreira 2000: The Young Person’s Guide to the Theil Index'
  ]
};
