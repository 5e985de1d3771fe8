// Made from the types of core by `cargo xtask codegen`.
// Words of a policy: what it asks, and how its source is read.

/**
 * A requirement, in the order of the catalogue.
 *
 * - `contacts.agreement`: Agreement on contact management.
 * - `contacts.custodian`: Custodian of the contacts.
 * - `contacts.rhythm`: Rhythm and method of confirming.
 * - `contacts.details_agreed`: Details agreed.
 * - `contacts.organisation`: An organisation for every area.
 * - `contacts.coverage`: Somebody reachable on every seat.
 * - `contacts.details`: Complete details.
 * - `contacts.freshness`: Contacts confirmed in time.
 * - `contacts.absence`: A stand-in during absence.
 * - `contacts.distribution`: Distribution of the list.
 * - `meetings.division`: Division into subregions.
 * - `meetings.scale_agreed`: Scale chosen in consultation.
 * - `meetings.count`: Two cooperation meetings.
 * - `meetings.record`: Outcome recorded.
 * - `meetings.scale`: Scale of a subregion.
 * - `meetings.initiative`: Initiative of the central municipality.
 * - `meetings.preparation`: Professionals help prepare.
 * - `meetings.programme.acquaintance`: Getting to know each other and each other's way of working.
 * - `meetings.programme.vision`: Vision and core values.
 * - `meetings.programme.building_blocks`: Exploring building blocks.
 * - `meetings.programme.first_steps`: Talking about first steps.
 * - `meetings.programme.learning`: Learning together in the programme.
 * - `meetings.programme.exchange`: Exchange about cooperation.
 * - `meetings.composition.partners`: All four partners present.
 * - `meetings.composition.local_teams`: Every local team present.
 * - `meetings.hours.meeting`: At most four hours a meeting.
 * - `meetings.hours.year`: At most eight hours a year.
 * - `meetings.facilitation`: Professionals can take part.
 * - `learning.start`: Start of learning groups.
 * - `learning.group`: Local learning group.
 * - `learning.sessions`: Number of sessions.
 * - `learning.joint`: Learning across organisations.
 * - `learning.casuistry`: Casuistry discussed.
 * - `learning.skj`: SKJ conditions.
 * - `learning.benefit`: Benefit for cooperation.
 * - `values.discussed`: Core value discussed.
 * - `values.tested`: Core value tested.
 * - `steps.order`: Order of the steps.
 */
export type RequirementId =
    | "contacts.agreement"
    | "contacts.custodian"
    | "contacts.rhythm"
    | "contacts.details_agreed"
    | "contacts.organisation"
    | "contacts.coverage"
    | "contacts.details"
    | "contacts.freshness"
    | "contacts.absence"
    | "contacts.distribution"
    | "meetings.division"
    | "meetings.scale_agreed"
    | "meetings.count"
    | "meetings.record"
    | "meetings.scale"
    | "meetings.initiative"
    | "meetings.preparation"
    | "meetings.programme.acquaintance"
    | "meetings.programme.vision"
    | "meetings.programme.building_blocks"
    | "meetings.programme.first_steps"
    | "meetings.programme.learning"
    | "meetings.programme.exchange"
    | "meetings.composition.partners"
    | "meetings.composition.local_teams"
    | "meetings.hours.meeting"
    | "meetings.hours.year"
    | "meetings.facilitation"
    | "learning.start"
    | "learning.group"
    | "learning.sessions"
    | "learning.joint"
    | "learning.casuistry"
    | "learning.skj"
    | "learning.benefit"
    | "values.discussed"
    | "values.tested"
    | "steps.order";

/**
 * Whom or what the findings of a requirement are about; the region stands beside it.
 *
 * - `region`: The region itself.
 * - `role`: A role in the region.
 * - `areaRole`: A role in an area.
 * - `seat`: A seat.
 * - `contact`: A contact.
 * - `organisation`: An organisation in the region.
 * - `subregion`: A subregion, or what the policy's reading puts in its place.
 * - `meeting`: A meeting.
 * - `learningGroup`: A learning group.
 * - `session`: A session.
 * - `value`: A core value in a subregion.
 */
export type About =
    | "region"
    | "role"
    | "areaRole"
    | "seat"
    | "contact"
    | "organisation"
    | "subregion"
    | "meeting"
    | "learningGroup"
    | "session"
    | "value";

/**
 * How far a policy got. It changes no verdict and is always shown.
 *
 * - `proposed`: Put before those who decide.
 * - `adopted`: Decided.
 * - `withdrawn`: Taken back.
 */
export type Status = "proposed" | "adopted" | "withdrawn";

/**
 * A place where the source can be read in several ways.
 *
 * - `meetings.count`: To what the two meetings are counted.
 * - `meetings.qualifies`: Which meetings count.
 * - `meetings.preparation`: How many professionals help prepare.
 * - `meetings.programme.building_blocks`: How many building blocks.
 * - `meetings.composition`: When composition is judged.
 * - `meetings.hours.online`: Whether travel counts online.
 * - `contacts.distribution`: To whom the list is spread.
 * - `learning.group`: What has a learning group.
 * - `learning.sessions`: How many sessions.
 * - `learning.joint`: How many organisations and roles learn together.
 * - `learning.benefit`: Whose benefit.
 */
export type ReadingId =
    | "meetings.count"
    | "meetings.qualifies"
    | "meetings.preparation"
    | "meetings.programme.building_blocks"
    | "meetings.composition"
    | "meetings.hours.online"
    | "contacts.distribution"
    | "learning.group"
    | "learning.sessions"
    | "learning.joint"
    | "learning.benefit";

/**
 * A way of reading.
 *
 * - `perSubregion`: Each subregion.
 * - `perRegion`: Each region.
 * - `perMunicipality`: Each municipality.
 * - `perDistrict`: Each district.
 * - `programmeAndComposition`: Programme and composition.
 * - `programmeOnly`: Programme only.
 * - `everyHeld`: Every held meeting.
 * - `one`: One.
 * - `two`: Two.
 * - `three`: Three.
 * - `four`: Four.
 * - `twoPerMeeting`: Two in each meeting.
 * - `onePerMeeting`: One in each meeting.
 * - `twoPerYear`: Two over the year.
 * - `outcome`: By who came.
 * - `preparation`: By who was invited.
 * - `travelNotCounted`: Travel is not counted.
 * - `travelCounted`: Travel is counted.
 * - `viaOrganisation`: Through the organisation.
 * - `eachProfessional`: To each professional.
 * - `missing`: The norm is missing.
 * - `group`: The group as a whole.
 */
export type Reading =
    | "perSubregion"
    | "perRegion"
    | "perMunicipality"
    | "perDistrict"
    | "programmeAndComposition"
    | "programmeOnly"
    | "everyHeld"
    | "one"
    | "two"
    | "three"
    | "four"
    | "twoPerMeeting"
    | "onePerMeeting"
    | "twoPerYear"
    | "outcome"
    | "preparation"
    | "travelNotCounted"
    | "travelCounted"
    | "viaOrganisation"
    | "eachProfessional"
    | "missing"
    | "group";
