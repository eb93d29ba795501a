// The codes by which sponsors call drugs before these have a name: AZD1152, BMS-986365, JNJ-42756493.

import { anyOf } from '../../text/anyOf.ts';

/** Prefixes, each with the digits that its sponsor writes, that nothing else is called by: a drug wherever they stand. */
const sure = anyOf(
  'AZD-?\\d{4}|BMS-?\\d{6}|PF-?0\\d{7}|GSK-?\\d{6,7}[A-Z]?|LY-?\\d{6,7}|MRTX-?\\d{3,4}|RO-?\\d{7}|SAR-?\\d{6}',
  'LOXO-\\d{3}|BGB-[A-Z]?\\d{3,5}|ABBV-\\d{3}|TPX-\\d{4}|NVL-\\d{3}|RMC-\\d{4}|JNJ-\\d{4,8}|XMT-\\d{4}|KSQ-\\d{4}',
  'INCB-?\\d{5,6}|MLN-?\\d{4}|SNDX-\\d{4}|ARQ[-\\s]\\d{3}|BAY[-\\s]\\d{2,3}-?\\d{4}|GDC-\\d{4}|REGN\\d{4}|MEDI\\d{4}',
  // Tool compounds of laboratories.
  'PD[-\\s]?0?\\d{5,6}|NSC[-\\s]?\\d{5,6}|SCH[-\\s]?\\d{5,6}|NVP-[A-Z]{3}\\d{3}|KU-?00\\d{5}|UCN-01',
);
/** Prefixes that other things share: drugs where the words beside them say so. */
const shared = anyOf(
  'AMG[-\\s]?\\d{3}|ABT-\\d{3}|BAY[-\\s]?\\d{4,7}|BI[-\\s]\\d{4,7}|BLU-\\d{3,4}|BNT-?\\d{3}|CB-\\d{3,4}|CC-\\d{3,5}|CFT-?\\d{4}',
  'AG-\\d{3}|ALRN-\\d{4}|ART-?\\d{3,4}|ASP-?\\d{4}|CLN-\\d{3}|CPI-\\d{3,4}|DCC-\\d{4}|DS-\\d{4}[a-z]?|E\\d{4}|EPZ-?\\d{4,6}|FHD-\\d{3}',
  'GS-\\d{4}|HRO-?\\d{3}|HRS-\\d{4}|HS-\\d{5}|IDE-?\\d{3}|IK-\\d{3}|IMGN\\d{3}|JAB-\\d{4,5}|KO-\\d{3}|KT-\\d{3,4}|MAK-?\\d{3}|MK-\\d{4}',
  'NX-\\d{4}|ONC-?\\d{3}|ORIC-\\d{3}|PLX-?\\d{4}|PRT-?\\d{3,4}|RG-?\\d{4}|RLY-\\d{4}|SB-?\\d{6}|SHR-?[A-Z]?\\d{4}|SR-\\d{4}|STX-\\d{3}',
  'SYS\\d{4}|TAK-\\d{3}|TAS-?\\d{3,4}|TNG-?\\d{3}|TNO\\d{3}|VLS-\\d{4}|VT-?\\d{4}|YL\\d{3}|ARV-\\d{3}|PX-\\d{3}|SU\\d{4,5}|VX-\\d{3}|CP-\\d{6}|KU-?\\d{5}|SGN-[A-Z\\d]{2,6}',
);

/** The shape of a code, as part of an expression. */
export const codeShape = `(?:${sure}|${shared})`;

const sureCode = new RegExp(`^(?:${sure})$`, 'u');

/** Whether a code is that of a drug wherever it stands. */
export const isSureCode = (code: string): boolean => sureCode.test(code);
