/** What a report is written as. */
export const reportFormats = ['pdf', 'docx', 'pptx', 'xlsx', 'html'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Media types, for downloads. */
export const mediaTypes: Readonly<Record<ReportFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html'
};
