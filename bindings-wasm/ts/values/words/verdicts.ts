// Made from the types of core by `cargo xtask codegen`.
// Words in which is judged.

/**
 * How well a seat is filled, best first.
 *
 * - `covered`: Somebody is present and reliable.
 * - `replaced`: Somebody is away and replaced by somebody reliable.
 * - `unverified`: Somebody is there, but no rhythm is agreed to judge by.
 * - `stale`: Somebody is there, but not confirmed in time.
 * - `absent`: Everybody is away without a usable stand-in.
 * - `vacant`: There is nobody.
 */
export type SeatStatus = "covered" | "replaced" | "unverified" | "stale" | "absent" | "vacant";

/**
 * How recently a contact was confirmed, by the rhythm of a region.
 *
 * - `fresh`: Confirmed, and not yet to be asked again.
 * - `dueSoon`: To be confirmed soon.
 * - `overdue`: Too late, but within the grace period.
 * - `stale`: Too late.
 * - `unconfirmed`: Never confirmed.
 * - `unknown`: No rhythm is agreed to judge by.
 */
export type Freshness = "fresh" | "dueSoon" | "overdue" | "stale" | "unconfirmed" | "unknown";

/**
 * The outcome of a requirement for one subject, in the order of the counts of a step.
 *
 * - `met`: It is so.
 * - `onTrack`: Not yet, and what is planned will do it.
 * - `atRisk`: Not yet, and nothing planned will do it.
 * - `notMet`: It is not so.
 * - `undetermined`: A norm or a fact is missing.
 * - `notApplicable`: There is nothing to judge.
 */
export type Verdict = "met" | "onTrack" | "atRisk" | "notMet" | "undetermined" | "notApplicable";

/**
 * How much a requirement weighs; set by the policy.
 *
 * - `assignment`: What the source assigns.
 * - `criterion`: What must be.
 * - `guidance`: A proposal, intention or estimate: reported, never weighed.
 */
export type Force = "assignment" | "criterion" | "guidance";

/**
 * The three steps, in order.
 *
 * - `1`: Step 1: the contacts.
 * - `2`: Step 2: the cooperation meetings.
 * - `3`: Step 3: the learning groups and core values.
 */
export type Step = "1" | "2" | "3";

/**
 * A fact somebody must supply.
 *
 * - `contact`: Somebody to fill the seat.
 * - `standIn`: A stand-in for somebody away.
 * - `details`: The details that are missing.
 * - `organisation`: An organisation that serves the area.
 * - `confirmation`: A confirmation of the contact.
 * - `meeting`: A meeting to come.
 * - `outcome`: How a meeting that is past went.
 * - `centralMunicipality`: Which municipality is the central one of the region.
 * - `initiator`: Who took the initiative to a meeting.
 * - `preparers`: Professionals who help to prepare.
 * - `attendees`: Who comes, or who was there.
 * - `release`: Time for professionals to take part.
 * - `group`: A learning group.
 * - `members`: Members of a learning group.
 * - `session`: A session of a learning group.
 * - `themes`: The themes of the cases discussed.
 * - `sessionFacts`: Facts about how a session was done.
 * - `answers`: What members say the group brings.
 * - `agenda`: A place on the agenda of a meeting or session.
 * - `valueTest`: Asking professionals whether a core value fits and gives guidance.
 */
export type Missing =
    | "contact"
    | "standIn"
    | "details"
    | "organisation"
    | "confirmation"
    | "meeting"
    | "outcome"
    | "centralMunicipality"
    | "initiator"
    | "preparers"
    | "attendees"
    | "release"
    | "group"
    | "members"
    | "session"
    | "themes"
    | "sessionFacts"
    | "answers"
    | "agenda"
    | "valueTest";
