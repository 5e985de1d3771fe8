/**
 * Contact registers in Dutch youth protection: whom to call for any area on any date, which seats can be reached and
 * which cannot, why, and who must do what next.
 *
 * @packageDocumentation
 */

export { Assessment, type FindingsOptions } from "./assessment.js";
export { BouwsteenError, MoveError, type Problem, ProblemsError } from "./errors.js";
export type { Facts } from "./facts.js";
export type { Handle } from "./handle.js";
export type { Language, LanguageOption, Said } from "./language.js";
export type { Live } from "./live.js";
export { type Adaptation, Policy } from "./policy.js";
export { type Changed, type Days, type Purged, type ReachOptions, Register } from "./register.js";
export { type Cut, Territory } from "./territory.js";
export type { Timeline } from "./timeline.js";
export type * from "./values/index.js";
export type { AudienceView } from "./view.js";
