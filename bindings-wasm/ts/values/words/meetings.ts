// Made from the types of core by `cargo xtask codegen`.
// Words about meetings and learning sessions.

/**
 * Whether a meeting or session is to come, was, or will not be.
 *
 * - `planned`: It is planned; nothing is recorded of how it went.
 * - `held`: It was held.
 * - `cancelled`: It will not be, or was not.
 */
export type MeetingStatus = "planned" | "held" | "cancelled";

/**
 * What a meeting or session is, seen on a day (DOMAIN §5).
 *
 * - `planned`: It is to come, whatever is recorded of it already.
 * - `held`: It was held.
 * - `unrecorded`: It should have been held, but how it went is not recorded.
 * - `cancelled`: It will not be, or was not.
 */
export type Phase = "planned" | "held" | "unrecorded" | "cancelled";

/**
 * Where people meet.
 *
 * - `inPerson`: In one room.
 * - `online`: Each behind a screen.
 * - `hybrid`: Some in one room, some behind a screen.
 */
export type MeetingForm = "inPerson" | "online" | "hybrid";

/**
 * How an item of an agenda is done.
 *
 * - `presentation`: Somebody tells, the others listen.
 * - `dialogue`: People talk with each other.
 * - `exercise`: People do something together.
 * - `caseDiscussion`: People go through a case.
 */
export type ItemForm = "presentation" | "dialogue" | "exercise" | "caseDiscussion";

/**
 * What somebody answered to an invitation, or whether they were there.
 *
 * - `invited`: Asked, without an answer yet.
 * - `accepted`: Said to come.
 * - `declined`: Chose not to come.
 * - `notReleased`: Would have come, but was not released from other work.
 * - `present`: Was there.
 * - `absent`: Was not there.
 */
export type AttendanceState = "invited" | "accepted" | "declined" | "notReleased" | "present" | "absent";

/**
 * Who guides a learning session.
 *
 * - `none`: Nobody.
 * - `internal`: Somebody of the group's own organisations.
 * - `external`: Somebody from outside the team.
 */
export type Facilitation = "none" | "internal" | "external";

/**
 * The topics with a fixed word.
 *
 * - `people`: Who is who.
 * - `wayOfWorking`: How the others work.
 * - `vision`: The vision of "Gelderse kinderen, goed beschermd".
 * - `dailyPractice`: What vision and values mean in the work of every day.
 * - `firstSteps`: The first steps that professionals see.
 * - `learning`: Learning together.
 * - `cooperation`: Cooperating.
 * - `consultation`: Consulting each other.
 */
export type FixedTopic =
    | "people"
    | "wayOfWorking"
    | "vision"
    | "dailyPractice"
    | "firstSteps"
    | "learning"
    | "cooperation"
    | "consultation";

/**
 * Why nobody, or somebody, cannot be invited; the mildest first.
 *
 * - `hours`: It would take more hours in the year than the norm.
 * - `away`: Away on the day.
 * - `nobody`: There is nobody.
 */
export type Obstacle = "hours" | "away" | "nobody";
