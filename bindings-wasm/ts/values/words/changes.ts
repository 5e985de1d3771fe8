// Made from the types of core by `cargo xtask codegen`.
// Words about changes, deliveries and moves.

/**
 * The kind of a change: the word after `do`.
 *
 * - `confirm`: Somebody vouches for a contact.
 * - `unconfirm`: One confirmation is taken back.
 * - `setDetails`: Other details of a contact; null clears one.
 * - `setAbsence`: An absence, instead of the one with the same first day if there is one.
 * - `removeAbsence`: No absence with this first day; without one the absence with an open start.
 * - `addContact`: A new contact.
 * - `removeContact`: A contact goes for good. For somebody who leaves, service ends.
 * - `endService`: A contact leaves: service ends.
 * - `setService`: Other periods of service of a contact.
 * - `assign`: Other areas for a contact to work for.
 * - `addOrganisation`: A new organisation.
 * - `removeOrganisation`: An organisation without contacts goes for good.
 * - `setServes`: Other areas for an organisation to serve.
 * - `agree`: An agreement, instead of the one of the region with the same first day if there is one.
 * - `removeAgreement`: No agreement of the region with this first day; without one the agreement with an open start.
 * - `divide`: A division, instead of the one of the region with the same first day if there is one.
 * - `removeDivision`: No division of the region with this first day; without one the division with an open start.
 * - `distribute`: The list of a region was spread.
 * - `removeDistribution`: One distribution is taken back.
 * - `planMeeting`: A meeting, instead of the one with the same id if there is one.
 * - `recordMeeting`: A meeting was held: how it went. What is not said stays as it was planned.
 * - `cancelMeeting`: A meeting will not be, or was not.
 * - `removeMeeting`: A meeting goes for good. One that will not be is cancelled.
 * - `setGroup`: A learning group, instead of the one with the same id if there is one.
 * - `removeGroup`: A learning group goes for good.
 * - `recordSession`: A session of a learning group, instead of the one with the same id if there is one.
 * - `removeSession`: A session of a learning group goes for good.
 * - `testValue`: Professionals were asked about a core value.
 * - `removeValueTest`: One such test is taken back.
 * - `setTerritory`: Another territory, with its districts, and other central municipalities when they are given.
 */
export type ChangeKind =
    | "confirm"
    | "unconfirm"
    | "setDetails"
    | "setAbsence"
    | "removeAbsence"
    | "addContact"
    | "removeContact"
    | "endService"
    | "setService"
    | "assign"
    | "addOrganisation"
    | "removeOrganisation"
    | "setServes"
    | "agree"
    | "removeAgreement"
    | "divide"
    | "removeDivision"
    | "distribute"
    | "removeDistribution"
    | "planMeeting"
    | "recordMeeting"
    | "cancelMeeting"
    | "removeMeeting"
    | "setGroup"
    | "removeGroup"
    | "recordSession"
    | "removeSession"
    | "testValue"
    | "removeValueTest"
    | "setTerritory";

/**
 * What a delivery says of somebody.
 *
 * - `confirmed`: Nothing changed, and somebody vouches for that.
 * - `changed`: Other details or areas.
 * - `joined`: Not known before.
 * - `returned`: Known, out of service, and on the list again.
 * - `left`: In service, and no longer on the list.
 * - `unclear`: A person has to look at it; nothing is changed.
 * - `unchanged`: Nothing changed, and nobody vouches for that.
 */
export type ReconciledKind = "confirmed" | "changed" | "joined" | "returned" | "left" | "unclear" | "unchanged";

/**
 * What a delivery can change of a contact.
 *
 * - `name`: The name.
 * - `function`: The function.
 * - `areas`: What the person works for.
 * - `email`: Work e-mail.
 * - `phone`: Work phone.
 * - `workingDays`: Days at work.
 * - `skjRegistered`: Whether the person is in the SKJ register.
 */
export type ContactField = "name" | "function" | "areas" | "email" | "phone" | "workingDays" | "skjRegistered";

/**
 * Why a person has to look at a row or a contact.
 *
 * - `severalCandidates`: It may be more than one contact.
 * - `sameNameTwice`: Two rows have this name, and nothing else tells them apart.
 * - `sameIdTwice`: Two rows have this id.
 * - `idElsewhere`: The id is of somebody or something else.
 * - `noAreas`: Somebody new, and the organisation serves more than one area.
 * - `unknownArea`: An area that the territory does not have.
 * - `outsideOrganisation`: All areas lie outside what the organisation serves.
 * - `refused`: The row could not be taken.
 * - `mayBeRefused`: Not on the list, unless in a row that could not be taken.
 */
export type Unclear =
    | "severalCandidates"
    | "sameNameTwice"
    | "sameIdTwice"
    | "idElsewhere"
    | "noAreas"
    | "unknownArea"
    | "outsideOrganisation"
    | "refused"
    | "mayBeRefused";

/**
 * What people must decide after a move, because it does not follow from the facts.
 *
 * - `splitSubregion`: The parts of a merged municipality lay in different subregions of a division: it is in none
 *   now.
 * - `newInRegion`: A municipality came into a region whose division has no place for it.
 * - `emptySubregion`: A subregion has no municipality left.
 * - `custodian`: Who keeps the contacts of a region is not of that region any more.
 * - `centralMunicipality`: The central municipality is not of the region any more: the register names none now.
 * - `districts`: A merged municipality had districts in some of its parts only: it has none now.
 * - `severalTeams`: Several local teams serve a merged municipality.
 * - `outsideOrganisation`: The organisation of some contacts serves nothing any more of what they worked for: they
 *   have no areas now.
 */
export type Matter =
    | "splitSubregion"
    | "newInRegion"
    | "emptySubregion"
    | "custodian"
    | "centralMunicipality"
    | "districts"
    | "severalTeams"
    | "outsideOrganisation";
