// Made from the types of core by `cargo xtask codegen`.
// Words for the facts on which a finding rests.

/**
 * The kind of a reason: the word after `reason`.
 *
 * - `agreement`: The agreement of the region is in force on these days.
 * - `noAgreement`: No agreement of the region is in force.
 * - `custodian`: The agreement names this custodian, or nobody.
 * - `policyCustodian`: The policy names this custodian.
 * - `rhythm`: The rhythm agreed for a role.
 * - `noRhythm`: No rhythm is agreed for a role.
 * - `requiredDetails`: The details that are required; null when they are not listed.
 * - `lacks`: The contact lacks these details.
 * - `confirmed`: The last confirmation of a contact.
 * - `neverConfirmed`: The contact was never confirmed.
 * - `due`: The contact had to be confirmed by a day, and counts as reliable through another.
 * - `away`: The contact is away, perhaps replaced.
 * - `fills`: The contact makes a seat of this status.
 * - `otherRole`: The stand-in at the end of a chain is of another role.
 * - `outOfService`: Somebody in a chain of stand-ins is out of service.
 * - `cycle`: The chain of stand-ins comes back to itself.
 * - `nobody`: Nobody in service works for the area.
 * - `noOrganisation`: No organisation of the role serves the area.
 * - `spreadEvery`: The list must be spread this often.
 * - `spreadOnce`: The list must be spread once in this period.
 * - `spread`: The list was last spread.
 * - `neverSpread`: The list was never spread.
 * - `norm`: The norm of the requirement; null when it is missing.
 * - `division`: The division of the region is in force on these days.
 * - `noDivision`: No division of the region is in force.
 * - `central`: The central municipality of the region; null when nobody names one.
 * - `counts`: A meeting that counts, held or planned.
 * - `countsNot`: A meeting that does not count, because of these requirements; none when it is not recorded how it
 *   went.
 * - `takes`: Somebody takes part or took part, or answered otherwise.
 * - `recorded`: What is recorded of somebody at a meeting.
 * - `notRecorded`: Nothing is recorded of somebody at a meeting.
 * - `minutes`: The minutes that a meeting takes or took of somebody.
 * - `joinedLate`: Somebody joined on a day, too late to be asked.
 * - `group`: A learning group is for the place.
 * - `noGroup`: No learning group is for the place.
 * - `member`: Somebody is a member, with a role.
 * - `sessionCounts`: A session that counts, held or planned.
 * - `answered`: What somebody said last of what the group brings.
 * - `tested`: Professionals were asked about a core value.
 * - `stepOn`: How far a step was on a day.
 */
export type ReasonKind =
    | "agreement"
    | "noAgreement"
    | "custodian"
    | "policyCustodian"
    | "rhythm"
    | "noRhythm"
    | "requiredDetails"
    | "lacks"
    | "confirmed"
    | "neverConfirmed"
    | "due"
    | "away"
    | "fills"
    | "otherRole"
    | "outOfService"
    | "cycle"
    | "nobody"
    | "noOrganisation"
    | "spreadEvery"
    | "spreadOnce"
    | "spread"
    | "neverSpread"
    | "norm"
    | "division"
    | "noDivision"
    | "central"
    | "counts"
    | "countsNot"
    | "takes"
    | "recorded"
    | "notRecorded"
    | "minutes"
    | "joinedLate"
    | "group"
    | "noGroup"
    | "member"
    | "sessionCounts"
    | "answered"
    | "tested"
    | "stepOn";
