// Made from the types of core by `cargo xtask codegen`.
// The types of every value of the library, as they stand in its documents. There is no code in them.
//
// The same types hold for what goes in and for what comes out. A key that may be left out (`key?`) is read as its
// default, and left out again when it holds it: an empty list, for instance. Everything is `readonly`: what came out
// is a picture of a register that does not change; make changes and apply them.
//
// Days, times of day and durations are texts in the form of ISO 8601: `2021-09-01`, `13:30`, `P3M`. Periods run up to
// and without `until`; where `through`, the last day in, can be given instead, what comes out says `until`.

export type * from "./words/contacts.js";
export type * from "./words/meetings.js";
export type * from "./words/vision.js";
export type * from "./words/verdicts.js";
export type * from "./words/requirements.js";
export type * from "./words/changes.js";
export type * from "./words/reasons.js";
export type * from "./words/lists.js";
export type * from "./words/problems.js";
export type * from "./facts/editions.js";
export type * from "./facts/time.js";
export type * from "./facts/territory.js";
export type * from "./facts/register.js";
export type * from "./facts/organisations.js";
export type * from "./facts/contacts.js";
export type * from "./facts/agreements.js";
export type * from "./facts/meetings.js";
export type * from "./facts/learning.js";
export type * from "./facts/policy.js";
export type * from "./changes/contacts.js";
export type * from "./changes/organisations.js";
export type * from "./changes/regions.js";
export type * from "./changes/meetings.js";
export type * from "./changes/change.js";
export type * from "./results/reach.js";
export type * from "./results/seats.js";
export type * from "./results/timeline.js";
export type * from "./results/findings.js";
export type * from "./results/actions.js";
export type * from "./results/assessments.js";
export type * from "./results/reasons.js";
export type * from "./results/comparisons.js";
export type * from "./results/meetings.js";
export type * from "./results/deliveries.js";
export type * from "./results/lists.js";
export type * from "./results/sheets.js";
export type * from "./results/reminders.js";
export type * from "./results/moving.js";
export type * from "./documents.js";
export type * from "./json.js";
export type * from "./vocabularies.js";
