import * as v from 'valibot';

/** The reports that a plan can be of; `report/plan` owns what they are. */
export const reportTemplateNames = ['brief', 'annex', 'social_report', 'profile', 'chain'] as const;

const chapter = v.looseObject({
  /** Id of a chapter, or, with `title` and `text`, of a text of the author's own. */
  id: v.string(),
  kind: v.optional(v.picklist(['chapter', 'text']), 'chapter'),
  included: v.optional(v.boolean(), true),
  note: v.optional(v.string()),
  title: v.optional(v.string()),
  text: v.optional(v.string())
});

const consultation = v.looseObject({ committee: v.string(), date: v.optional(v.string(), '') });

const paper = v.looseObject({
  number: v.optional(v.string(), ''),
  subject: v.optional(v.string(), ''),
  kind: v.optional(v.picklist(['decision', 'information', 'noting']), 'noting'),
  public: v.optional(v.boolean(), true),
  unit: v.optional(v.string(), ''),
  consultation: v.optional(v.array(consultation), []),
  draft_resolution: v.optional(v.string(), ''),
  legal_basis: v.optional(v.string(), ''),
  facts: v.optional(v.string(), ''),
  financial_effects: v.optional(v.string(), ''),
  alternatives: v.optional(v.string(), '')
});

const plan = v.looseObject({
  template: v.picklist(reportTemplateNames),
  title: v.optional(v.string()),
  chapters: v.optional(v.array(chapter), []),
  area_ids: v.optional(v.array(v.string())),
  paper: v.optional(paper)
});

/** The member `report` of `atlas.json`: reports as they were chosen, ordered and annotated, one per template. */
export const reportSchema = v.looseObject({ plans: v.optional(v.array(plan), []) });

/** `report` as the file holds it, members that we do not know included. */
export type PackageReport = v.InferOutput<typeof reportSchema>;
export type PackageReportPlan = PackageReport['plans'][number];
