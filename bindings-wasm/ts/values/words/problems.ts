// Made from the types of core by `cargo xtask codegen`.
// Codes of what can be wrong with what was handed in.

/**
 * The stable name of a kind of problem. Messages may be reworded; a code keeps its meaning.
 *
 * - `empty-file`: the file is empty
 * - `invalid-utf8`: the text is not UTF-8 from byte {value}
 * - `invalid-json`: not valid JSON at line {line}, column {column}
 * - `nested-too-deep`: nested too deep at line {line}, column {column}
 * - `wrong-format`: this document says it is {value}
 * - `missing-key`: the key {value} is missing
 * - `unknown-key`: the key {value} is not part of this format
 * - `newer-key`: the key {value} belongs to a newer version of this format
 * - `duplicate-key`: the key {value} stands here twice
 * - `wrong-type`: found {found} where {expected} is due
 * - `unknown-word`: {value} is not a word of this format
 * - `bad-date`: {value} is not a date
 * - `date-out-of-range`: {value} lies outside the calendar of this format
 * - `bad-time`: {value} is no time of day
 * - `bad-duration`: {value} is not a duration
 * - `duration-not-positive`: {value} is not longer than zero
 * - `duration-too-long`: {value} is longer than 100 years
 * - `bad-code`: {value} does not have the form of a code that can stand here
 * - `bad-id`: {value} cannot be an id
 * - `id-like-code`: the id {value} looks like a code of a municipality or region
 * - `blank-text`: there is no text here
 * - `text-too-long`: this text is longer than 200 characters
 * - `until-and-through`: a period has `until` (first day out) or `through` (last day in), not both
 * - `inverted-period`: this period ends before it starts ({value})
 * - `duplicate-id`: the id {value} is used before
 * - `single-district`: {value} is the only district of its municipality
 * - `unknown-edition`: there is no edition {value} in this library
 * - `unknown-province`: there is no province {value} in this edition
 * - `unknown-area`: the territory has no area {value}
 * - `unknown-organisation`: there is no organisation {value} in this register
 * - `unknown-contact`: there is no contact {value} in this register
 * - `unknown-subregion`: no division of this register has a subregion {value}
 * - `twice-there`: {value} is listed twice here
 * - `foreign-municipality`: the municipality {value} is not in this region
 * - `self-replacement`: {value} cannot be their own stand-in
 * - `overlapping-service`: this period of service overlaps another of the same contact
 * - `overlapping-absences`: this absence overlaps another of the same contact
 * - `outside-organisation`: all areas of this contact lie outside what organisation {value} serves
 * - `two-agreements`: another agreement of {value} is in force at the same time
 * - `two-divisions`: another division of {value} is in force at the same time
 * - `remind-after-every`: the reminder {value} is longer than the rhythm itself
 * - `unknown-requirement`: there is no requirement {value}
 * - `unknown-reading`: {value} is not a reading that can be chosen here
 * - `norm-without-source`: this norm has no source
 * - `no-such-fact`: there is nothing here to take away or change ({value})
 * - `already-there`: {value} is already there
 * - `still-in-use`: {value} cannot go while others refer to it
 * - `too-many-ended`: this list would end {value} contacts
 * - `spreadsheet-file`: this is a workbook, not a text with rows
 * - `too-many-columns`: this row has more than 256 columns
 * - `open-quote`: in this row a quotation mark opens that does not close, so the rows behind it cannot be told apart
 * - `no-headings`: no row with headings was found
 * - `no-name`: this row has no name
 * - `bad-email`: this is not an e-mail address
 * - `bad-phone`: this is not a phone number that exists
 * - `bad-list-date`: this is not a date
 * - `bad-weekdays`: these are not days of the week
 * - `bad-yes-no`: this is neither yes nor no
 * - `unknown-role`: this is none of the four roles
 * - `unknown-place`: there is no municipality, district or region with this name in this register
 * - `misspelt-place`: {value} is not exactly the name of one area
 * - `unknown-list-organisation`: there is no organisation with this name in this register
 * - `misspelt-organisation`: {value} is not exactly the name of an organisation
 * - `unclear-organisation`: several organisations can be meant here
 * - `no-organisation`: of which organisation this person is, the row does not say
 * - `another-organisation`: this row is of {value}, and the list of another organisation
 * - `role-differs`: {value} has another role than stands here
 * - `several-values`: more than one value stands here
 * - `date-ahead`: this day is yet to come on {value}
 * - `no-table-headings`: no row with headings of this table was found
 * - `missing-column`: the column {value} is missing
 * - `unknown-column`: the column {value} does not belong in this table
 * - `no-heading`: this column has no heading
 * - `private-column`: the column {value} is about somebody's private life, or holds remarks
 * - `empty-cell`: {value} is not filled in here
 * - `said-otherwise`: this is not the same as what stands in {other}
 * - `unclear-name`: more than one can be meant here
 * - `not-a-region`: this is not the name or the code of one youth region
 * - `unknown-party`: {value} is no municipality, and no organisation of this register
 * - `nobody-vouches`: this column says when people were checked, but nobody vouches for it
 */
export type ProblemCode =
    | "empty-file"
    | "invalid-utf8"
    | "invalid-json"
    | "nested-too-deep"
    | "wrong-format"
    | "missing-key"
    | "unknown-key"
    | "newer-key"
    | "duplicate-key"
    | "wrong-type"
    | "unknown-word"
    | "bad-date"
    | "date-out-of-range"
    | "bad-time"
    | "bad-duration"
    | "duration-not-positive"
    | "duration-too-long"
    | "bad-code"
    | "bad-id"
    | "id-like-code"
    | "blank-text"
    | "text-too-long"
    | "until-and-through"
    | "inverted-period"
    | "duplicate-id"
    | "single-district"
    | "unknown-edition"
    | "unknown-province"
    | "unknown-area"
    | "unknown-organisation"
    | "unknown-contact"
    | "unknown-subregion"
    | "twice-there"
    | "foreign-municipality"
    | "self-replacement"
    | "overlapping-service"
    | "overlapping-absences"
    | "outside-organisation"
    | "two-agreements"
    | "two-divisions"
    | "remind-after-every"
    | "unknown-requirement"
    | "unknown-reading"
    | "norm-without-source"
    | "no-such-fact"
    | "already-there"
    | "still-in-use"
    | "too-many-ended"
    | "spreadsheet-file"
    | "too-many-columns"
    | "open-quote"
    | "no-headings"
    | "no-name"
    | "bad-email"
    | "bad-phone"
    | "bad-list-date"
    | "bad-weekdays"
    | "bad-yes-no"
    | "unknown-role"
    | "unknown-place"
    | "misspelt-place"
    | "unknown-list-organisation"
    | "misspelt-organisation"
    | "unclear-organisation"
    | "no-organisation"
    | "another-organisation"
    | "role-differs"
    | "several-values"
    | "date-ahead"
    | "no-table-headings"
    | "missing-column"
    | "unknown-column"
    | "no-heading"
    | "private-column"
    | "empty-cell"
    | "said-otherwise"
    | "unclear-name"
    | "not-a-region"
    | "unknown-party"
    | "nobody-vouches";
