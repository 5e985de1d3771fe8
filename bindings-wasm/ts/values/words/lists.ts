// Made from the types of core by `cargo xtask codegen`.
// Words about lists of people as organisations keep them.

/**
 * What a column of a list says of a person. Its name is the heading that our own lists write.
 *
 * - `id`: The id of the contact.
 * - `name`: The whole name.
 * - `givenName`: The given name or initials.
 * - `infix`: What stands between the two: `van der`.
 * - `familyName`: The family name.
 * - `function`: What the person does.
 * - `organisation`: The organisation.
 * - `role`: Which of the four roles.
 * - `area`: What the person works for: municipalities, districts, regions.
 * - `email`: Work e-mail.
 * - `phone`: Work phone.
 * - `workingDays`: Days at work.
 * - `skj`: Whether the person is in the SKJ register.
 * - `lastChecked`: The day on which the row was last checked.
 */
export type Field =
    | "id"
    | "name"
    | "givenName"
    | "infix"
    | "familyName"
    | "function"
    | "organisation"
    | "role"
    | "area"
    | "email"
    | "phone"
    | "workingDays"
    | "skj"
    | "lastChecked";

/**
 * What a column of a list is about: a field, or nothing that is read.
 *
 * - `id`: The id of the contact.
 * - `name`: The whole name.
 * - `givenName`: The given name or initials.
 * - `infix`: What stands between the two: `van der`.
 * - `familyName`: The family name.
 * - `function`: What the person does.
 * - `organisation`: The organisation.
 * - `role`: Which of the four roles.
 * - `area`: What the person works for: municipalities, districts, regions.
 * - `email`: Work e-mail.
 * - `phone`: Work phone.
 * - `workingDays`: Days at work.
 * - `skj`: Whether the person is in the SKJ register.
 * - `lastChecked`: The day on which the row was last checked.
 * - `private`: Somebody's private life: recognised, and never read.
 * - `unknown`: Not understood, and not read.
 */
export type Meaning =
    | "id"
    | "name"
    | "givenName"
    | "infix"
    | "familyName"
    | "function"
    | "organisation"
    | "role"
    | "area"
    | "email"
    | "phone"
    | "workingDays"
    | "skj"
    | "lastChecked"
    | "private"
    | "unknown";

/**
 * Why a row holds nobody.
 *
 * - `blank`: Nothing stands in it.
 * - `total`: It adds up.
 * - `heading`: It repeats the headings.
 */
export type Emptiness = "blank" | "total" | "heading";
