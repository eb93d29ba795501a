import { describe, expect, it } from 'vitest';
import { reviewProse, strippingTest } from './citationStripping.ts';

const prose = reviewProse();
const whole = strippingTest(prose, 'paragraph');

/** The figures stand in server/docs/decisions/004-citation-scope.md. */
describe('cited claims of review prose', () => {
  it('are more than 200, in several ways of citing', () => {
    expect(whole.claims).toBeGreaterThanOrEqual(200);
    expect(prose.length).toBeGreaterThanOrEqual(5);
  });

  it('are missed as uncited when their citations are taken away', () => {
    expect(whole.found / whole.claims, whole.missed.join('\n')).toBeGreaterThanOrEqual(0.73);
  });

  it('are what is reported then, and nothing else', () => {
    expect(whole.others).toEqual([]);
  });

  it('are not reported while they are cited', () => {
    expect(whole.alarms).toEqual([]);
  });

  it('are reported under the narrower scopes, where one citation stands for several sentences', () => {
    const [sentence, next] = (['sentence', 'sentence-or-next'] as const).map((scope) => strippingTest(prose, scope));
    expect(sentence?.found).toBe(whole.found);
    expect(sentence?.alarms.length).toBeGreaterThan(next?.alarms.length ?? 0);
    expect(next?.alarms.length).toBeGreaterThan(0);
  });
});
