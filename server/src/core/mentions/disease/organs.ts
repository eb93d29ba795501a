// Organs, by which diseases are named: "cancer of the ovary" is ovarian cancer.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { idNamed } from '../idNamed.ts';

/** Organs for which names of cancers use another word. */
export const organsAsInNames: Readonly<Record<string, string>> = {
  cervix: 'cervical',
  endometrium: 'endometrial',
  esophagus: 'esophageal',
  kidneys: 'kidney',
  larynx: 'laryngeal',
  lungs: 'lung',
  nasopharynx: 'nasopharyngeal',
  oesophagus: 'oesophageal',
  oropharynx: 'oropharyngeal',
  ovaries: 'ovarian',
  ovary: 'ovarian',
  pancreas: 'pancreatic',
  penis: 'penile',
  peritoneum: 'peritoneal',
  pharynx: 'pharyngeal',
  pulmonary: 'lung',
  rectum: 'rectal',
  testis: 'testicular',
  uterus: 'uterine',
  vagina: 'vaginal',
  vulva: 'vulvar',
};

/** Returns the id of a kind of disease ("cancer") of an organ, if the base knows one. */
export const diseaseNamedByOrgan = (organ: string, kind: string, knowledge: Knowledge): string | undefined =>
  idNamed(`${organsAsInNames[organ] ?? organ} ${kind}`, 'disease', knowledge);
