/** Words for who is treated, when, and for which course of the disease. They narrow a question, and name nothing. */
export const circumstanceWords: ReadonlySet<string> = new Set(
  [
    // who
    'paediatric paediatrics elderly geriatric juvenile adolescent adolescents neonatal frail fit unfit premenopausal pregnant',
    'obese comorbid immunocompromised ambulatory asian caucasian nonsmoker nonsmokers seropositive seronegative',
    // where and how far
    'localised localized oligometastatic oligoprogressive leptomeningeal extracranial bilateral unilateral mucosal acral',
    'resectable macroscopic disseminated ultra',
    // which course
    'relapsing indolent smouldering smoldering aggressive curable incurable undifferentiated dedifferentiated nonsquamous',
    // when, and after what
    'naive naïve frontline perioperative palliative curative irradiated unresected innate chemo',
    // whichever
    'agnostic',
  ].flatMap((group) => group.split(' ')),
);

/** "stage III" */
export const stageNumber = /^(?:I{1,3}|IV)[A-C]?\d?$/u;
