/** Reports by what they are for: a briefing on few pages, or the annex of a committee paper with all areas. */
export const reportTemplates = ['brief', 'annex'] as const;
export type ReportTemplate = (typeof reportTemplates)[number];
