import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';

const studied = 'investigated|tested|evaluated|explored|studied|assessed|examined';
const studying = 'investigating|testing|evaluating|exploring|studying|assessing|examining';

const studiedBefore = guarded(
  /being|under|ing\s/i,
  new RegExp(
    `(?<![a-z])${anyOf(`being\\s(?:[a-z]+ly\\s)?(?:${studied})`, 'under\\s(?:[a-z]+\\s)?(?:investigation|evaluation|study)', `(?:trials?|stud(?:y|ies))\\s(?:(?:is|are)\\s)?(?:[a-z]+ly\\s)?(?:${studying})`)}(?![a-z])[^.;:,]{0,60}$`,
    'i',
  ),
);

const studiedAfter = guarded(
  /area|ongoing|under|being/i,
  new RegExp(
    `^[^.;:]{0,120}?\\s(?:is|are|remains?)\\s(?:(?:currently|now|still|also)\\s)?${anyOf('an?\\s(?:[a-z]+\\s)?area\\sof\\s(?:[a-z]+\\s)?(?:research|investigation|study|interest)', 'ongoing|under\\s?way', 'under\\s(?:[a-z]+\\s)?(?:investigation|evaluation|study)', `being\\s(?:[a-z]+ly\\s)?(?:${studied})`)}(?![a-z])`,
    'i',
  ),
);

/**
 * "D is being tested to overcome resistance", "efforts to overcome it with D are ongoing": whether an overcoming is still under
 * study.
 */
export const isUnderStudy = (sentence: string, overcoming: Span): boolean =>
  studiedBefore.test(textBefore(sentence, overcoming, 120)) || studiedAfter.test(textAfter(sentence, overcoming, 160));
