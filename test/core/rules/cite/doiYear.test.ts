import { expect, test } from 'vitest';
import { doiYear } from '../../../../server/src/core/rules/cite/doiYear.ts';

/** DOIs as publishers form them, and the years that they carry; the works need not exist. */
const table: readonly (readonly [doi: string, year: number | undefined])[] = [
  ['10.1016/s0140-6736(15)99999-9', 2015],
  ['10.1016/s0959-8049(99)99999-x', 1999],
  ['10.1016/j.cell.2011.02.999', 2011],
  ['10.1038/s41586-019-9999-9', 2019],
  ['10.1038/onc.2011.999', 2011],
  ['10.1007/s11095-016-9999-9', 2016],
  ['10.1186/s12943-020-99999-9', 2020],
  ['10.3389/fonc.2022.999999', 2022],
  ['10.1200/jco.2014.99.9999', 2014],
  ['10.1101/2020.01.31.999999', 2020],
  ['10.1016/s0140673615999999', undefined],
  ['10.1038/nrc1999', undefined],
  ['10.1038/nature2016', undefined],
  ['10.1056/nejmoa1999999', undefined],
  ['10.1158/1078-0432.ccr-10-2011', undefined],
  ['10.1093/annonc/mdx2019', undefined],
  ['10.3390/cancers2019999', undefined],
];

for (const [doi, year] of table) {
  test(`${doi} carries ${year ?? 'no year'}`, () => {
    expect(doiYear(doi)?.year).toBe(year);
  });
}
