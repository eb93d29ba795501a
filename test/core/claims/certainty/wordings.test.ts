import { describe, expect, it } from 'vitest';
import { toldAgainst } from '../../../support/toldAgainst.ts';

describe('what a treatment does not act on', () => {
  it.each([
    'EGFR T790M is not inhibited by osimertinib.',
    'The T790M mutation of EGFR is not inhibited by osimertinib.',
    'EGFR T790M is not a target of osimertinib.',
    'Osimertinib cannot overcome EGFR T790M.',
    'Osimertinib does not overcome EGFR T790M in non-small cell lung cancer.',
    'EGFR T790M cannot be overcome by osimertinib.',
  ])('held against its writer: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });

  it.each([
    'In vitro, EGFR T790M is not inhibited by osimertinib.',
    'EGFR T790M is not inhibited by osimertinib alone.',
    'EGFR T790M is not only inhibited by osimertinib but also by rociletinib.',
    'It is not true that EGFR T790M is not inhibited by osimertinib.',
    'BRAF V600E is not inhibited by trametinib.',
    'Osimertinib cannot overcome EGFR T790M with C797S.',
    'Osimertinib does not overcome EGFR T790M resistance when MET is amplified.',
    'Is EGFR T790M not inhibited by osimertinib?',
  ])('not as sure: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });
});

describe('what a treatment overcomes', () => {
  it.each([
    'EGFR T790M can be overcome by erlotinib in NSCLC.',
    'The ALK C1156Y mutation is overcome by crizotinib.',
    'The V299L mutation of BCR-ABL1 can be overcome with dasatinib in CML.',
  ])('held against its writer: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });

  it.each([
    'EGFR T790M can be overcome by erlotinib at high doses.',
    'EGFR T790M can be overcome by erlotinib plus cetuximab.',
    'EGFR T790M can sometimes be overcome by erlotinib.',
    'Can EGFR T790M be overcome by erlotinib?',
    'EGFR T790M can no longer be overcome by erlotinib.',
    'EGFR T790M is overcome by MET inhibition and erlotinib.',
  ])('not as sure: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });
});

describe('a change that does away with what a treatment does', () => {
  it.each([
    'EGFR L858R abrogates the activity of gefitinib.',
    'EGFR L858R prevents binding of gefitinib.',
    'EGFR L858R blocks gefitinib binding.',
    'EGFR exon 19 deletion abrogates the response to gefitinib in non-small cell lung cancer.',
  ])('held against its writer: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });

  it.each([
    'EGFR L858R precludes gefitinib binding in vitro.',
    'EGFR L858R precludes gefitinib binding to MET.',
    'EGFR L858R blocks the effect of gefitinib on glucose uptake.',
    'EGFR L858R partially abrogates the response to gefitinib.',
    'EGFR L858R no longer prevents binding of gefitinib.',
    'EGFR L858R with T790M abrogates the response to gefitinib.',
    'Loss of EGFR L858R abrogates the response to gefitinib.',
  ])('not as sure: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });
});
