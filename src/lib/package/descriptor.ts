import * as v from 'valibot';
import { parseLeniently, type JsonIssue } from './json-schema-check.ts';

/** The descriptor's file name. */
export const descriptorPath = 'datapackage.json';

/** The profile a written descriptor names. */
export const descriptorProfile = 'https://datapackage.org/profiles/2.0/datapackage.json';

const licence = v.looseObject({
  name: v.optional(v.string()),
  path: v.optional(v.string()),
  title: v.optional(v.string())
});

const source = v.looseObject({
  title: v.optional(v.string()),
  path: v.optional(v.string()),
  version: v.optional(v.string())
});

const field = v.looseObject({ name: v.string(), type: v.optional(v.string()) });
const tableSchema = v.looseObject({ fields: v.optional(v.array(field)) });

const resource = v.looseObject({
  name: v.string(),
  path: v.string(),
  title: v.optional(v.string()),
  format: v.optional(v.string()),
  mediatype: v.optional(v.string()),
  encoding: v.optional(v.string()),
  schema: v.optional(v.union([tableSchema, v.string()])),
  /** `sha256:` and 64 hexadecimal digits of the file's bytes. */
  hash: v.optional(v.string()),
  bytes: v.optional(v.number()),
  /** Of an area file: the level of its areas. */
  level: v.optional(v.string())
});

/** `datapackage.json`: Frictionless Data Package v2 with the mark `synthetic`. Unknown members are kept in place. */
export const descriptorSchema = v.looseObject({
  name: v.optional(v.string()),
  title: v.optional(v.string(), ''),
  description: v.optional(v.string()),
  licenses: v.optional(v.array(licence), []),
  sources: v.optional(v.array(source), []),
  created: v.optional(v.string()),
  /** True where the figures are invented; every screen and output then says so. */
  synthetic: v.optional(v.boolean(), false),
  resources: v.optional(v.array(resource), [])
});

export type Descriptor = v.InferOutput<typeof descriptorSchema>;
export type Resource = v.InferOutput<typeof resource>;
export type Licence = v.InferOutput<typeof licence>;
export type Source = v.InferOutput<typeof source>;

/** Reads a descriptor; what does not fit is named and replaced by its default. */
export function parseDescriptor(json: unknown): { descriptor: Descriptor; issues: JsonIssue[] } {
  const { output, issues } = parseLeniently(descriptorSchema, json);
  return { descriptor: output, issues };
}
