// Made from the types of core by `cargo xtask codegen`.
// Words about organisations and contacts.

/**
 * The four kinds of professionals who act together; the last three are the safety partners.
 *
 * - `localTeam`: The municipality's local team.
 * - `certifiedInstitution`: A certified institution (GI).
 * - `childProtectionBoard`: The Child Protection Board (RvdK).
 * - `veiligThuis`: Veilig Thuis, the advice and reporting centre.
 */
export type PartnerRole = "localTeam" | "certifiedInstitution" | "childProtectionBoard" | "veiligThuis";

/**
 * A way to reach an organisation that is not a person.
 *
 * - `desk`: A front desk.
 * - `dutyLine`: A line that is always answered.
 * - `mailbox`: A shared mailbox.
 */
export type PointKind = "desk" | "dutyLine" | "mailbox";

/**
 * How contacts are kept up to date.
 *
 * - `delivery`: The organisation sends its list.
 * - `selfConfirmation`: The professional confirms.
 * - `custodianCheck`: The custodian checks.
 */
export type Method = "delivery" | "selfConfirmation" | "custodianCheck";

/**
 * Who vouched for a contact.
 *
 * - `self`: The professional.
 * - `organisation`: The organisation.
 * - `custodian`: The custodian of the region.
 */
export type Confirmer = "self" | "organisation" | "custodian";

/**
 * A detail of a contact that an agreement can require.
 *
 * - `function`: What the person does.
 * - `email`: Work e-mail.
 * - `phone`: Work phone.
 * - `workingDays`: Days at work.
 * - `skjRegistered`: Whether the person is in the SKJ register.
 */
export type Detail = "function" | "email" | "phone" | "workingDays" | "skjRegistered";

/**
 * A day of the week.
 *
 * - `mon`: Monday.
 * - `tue`: Tuesday.
 * - `wed`: Wednesday.
 * - `thu`: Thursday.
 * - `fri`: Friday.
 * - `sat`: Saturday.
 * - `sun`: Sunday.
 */
export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";

/**
 * Why somebody is listed, the best first.
 *
 * - `reliable`: Present and confirmed in time.
 * - `standsIn`: Stands in for somebody away, and confirmed in time.
 * - `unverified`: Cannot be checked: no rhythm is agreed.
 * - `notConfirmed`: Not confirmed in time.
 */
export type Why = "reliable" | "standsIn" | "unverified" | "notConfirmed";
