# Made from the types of core by `cargo xtask codegen`.
"""Words of a policy: what it asks, and how its source is read."""

from __future__ import annotations

from .._tree import each, flag, maybe, text
from .._word import Word
from .verdicts import Step

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .._errors import Language
    from ..facts.policy import Source


class RequirementId(Word):
    """A requirement, in the order of the catalogue.

    >>> import bouwsteen as bw
    >>> bw.RequirementId.CONTACTS_AGREEMENT.name_in("en")
    'agreement on contact management'
    """

    CONTACTS_AGREEMENT = "contacts.agreement"
    """Agreement on contact management."""
    CONTACTS_CUSTODIAN = "contacts.custodian"
    """Custodian of the contacts."""
    CONTACTS_RHYTHM = "contacts.rhythm"
    """Rhythm and method of confirming."""
    CONTACTS_DETAILS_AGREED = "contacts.details_agreed"
    """Details agreed."""
    CONTACTS_ORGANISATION = "contacts.organisation"
    """An organisation for every area."""
    CONTACTS_COVERAGE = "contacts.coverage"
    """Somebody reachable on every seat."""
    CONTACTS_DETAILS = "contacts.details"
    """Complete details."""
    CONTACTS_FRESHNESS = "contacts.freshness"
    """Contacts confirmed in time."""
    CONTACTS_ABSENCE = "contacts.absence"
    """A stand-in during absence."""
    CONTACTS_DISTRIBUTION = "contacts.distribution"
    """Distribution of the list."""
    MEETINGS_DIVISION = "meetings.division"
    """Division into subregions."""
    MEETINGS_SCALE_AGREED = "meetings.scale_agreed"
    """Scale chosen in consultation."""
    MEETINGS_COUNT = "meetings.count"
    """Two cooperation meetings."""
    MEETINGS_RECORD = "meetings.record"
    """Outcome recorded."""
    MEETINGS_SCALE = "meetings.scale"
    """Scale of a subregion."""
    MEETINGS_INITIATIVE = "meetings.initiative"
    """Initiative of the central municipality."""
    MEETINGS_PREPARATION = "meetings.preparation"
    """Professionals help prepare."""
    MEETINGS_PROGRAMME_ACQUAINTANCE = "meetings.programme.acquaintance"
    """Getting to know each other and each other's way of working."""
    MEETINGS_PROGRAMME_VISION = "meetings.programme.vision"
    """Vision and core values."""
    MEETINGS_PROGRAMME_BUILDING_BLOCKS = "meetings.programme.building_blocks"
    """Exploring building blocks."""
    MEETINGS_PROGRAMME_FIRST_STEPS = "meetings.programme.first_steps"
    """Talking about first steps."""
    MEETINGS_PROGRAMME_LEARNING = "meetings.programme.learning"
    """Learning together in the programme."""
    MEETINGS_PROGRAMME_EXCHANGE = "meetings.programme.exchange"
    """Exchange about cooperation."""
    MEETINGS_COMPOSITION_PARTNERS = "meetings.composition.partners"
    """All four partners present."""
    MEETINGS_COMPOSITION_LOCAL_TEAMS = "meetings.composition.local_teams"
    """Every local team present."""
    MEETINGS_HOURS_MEETING = "meetings.hours.meeting"
    """At most four hours a meeting."""
    MEETINGS_HOURS_YEAR = "meetings.hours.year"
    """At most eight hours a year."""
    MEETINGS_FACILITATION = "meetings.facilitation"
    """Professionals can take part."""
    LEARNING_START = "learning.start"
    """Start of learning groups."""
    LEARNING_GROUP = "learning.group"
    """Local learning group."""
    LEARNING_SESSIONS = "learning.sessions"
    """Number of sessions."""
    LEARNING_JOINT = "learning.joint"
    """Learning across organisations."""
    LEARNING_CASUISTRY = "learning.casuistry"
    """Casuistry discussed."""
    LEARNING_SKJ = "learning.skj"
    """SKJ conditions."""
    LEARNING_BENEFIT = "learning.benefit"
    """Benefit for cooperation."""
    VALUES_DISCUSSED = "values.discussed"
    """Core value discussed."""
    VALUES_TESTED = "values.tested"
    """Core value tested."""
    STEPS_ORDER = "steps.order"
    """Order of the steps."""

    def asks(self, lang: Language = "nl") -> str:
        """What it asks, in a sentence."""
        return text(self._fact("asks", lang))

    @property
    def step(self) -> Step | None:
        """The step it belongs to; None for the order of the steps themselves."""
        return maybe(Step, self._fact("step"))

    @property
    def about(self) -> About:
        """Whom or what its findings are about."""
        return About(self._fact("about"))

    @property
    def decides(self) -> bool:
        """Whether its findings decide the verdict of a step, if the policy gives it such a force."""
        return flag(self._fact("decides"))

    @property
    def has_norm(self) -> bool:
        """Whether it cannot be judged without a number: how many, or how many hours."""
        return flag(self._fact("hasNorm"))

    @property
    def source(self) -> Source:
        """Where it comes from."""
        from ..facts.policy import Source

        return Source._of(self._fact("source"))


class About(Word):
    """Whom or what the findings of a requirement are about; the region stands beside it.

    >>> import bouwsteen as bw
    >>> bw.About.REGION.name_in("en")
    'region'
    """

    REGION = "region"
    """The region itself."""
    ROLE = "role"
    """A role in the region."""
    AREA_ROLE = "areaRole"
    """A role in an area."""
    SEAT = "seat"
    """A seat."""
    CONTACT = "contact"
    """A contact."""
    ORGANISATION = "organisation"
    """An organisation in the region."""
    SUBREGION = "subregion"
    """A subregion, or what the policy's reading puts in its place."""
    MEETING = "meeting"
    """A meeting."""
    LEARNING_GROUP = "learningGroup"
    """A learning group."""
    SESSION = "session"
    """A session."""
    VALUE = "value"
    """A core value in a subregion."""


class Status(Word):
    """How far a policy got. It changes no verdict and is always shown.

    >>> import bouwsteen as bw
    >>> bw.Status.PROPOSED.name_in("en")
    'proposed'
    """

    PROPOSED = "proposed"
    """Put before those who decide."""
    ADOPTED = "adopted"
    """Decided."""
    WITHDRAWN = "withdrawn"
    """Taken back."""


class ReadingId(Word):
    """A place where the source can be read in several ways.

    >>> import bouwsteen as bw
    >>> bw.ReadingId.MEETINGS_COUNT.name_in("en")
    'what meetings count for'
    """

    MEETINGS_COUNT = "meetings.count"
    """To what the two meetings are counted."""
    MEETINGS_QUALIFIES = "meetings.qualifies"
    """Which meetings count."""
    MEETINGS_PREPARATION = "meetings.preparation"
    """How many professionals help prepare."""
    BUILDING_BLOCKS = "meetings.programme.building_blocks"
    """How many building blocks."""
    COMPOSITION = "meetings.composition"
    """When composition is judged."""
    HOURS_ONLINE = "meetings.hours.online"
    """Whether travel counts online."""
    DISTRIBUTION = "contacts.distribution"
    """To whom the list is spread."""
    LEARNING_GROUP = "learning.group"
    """What has a learning group."""
    LEARNING_SESSIONS = "learning.sessions"
    """How many sessions."""
    LEARNING_JOINT = "learning.joint"
    """How many organisations and roles learn together."""
    LEARNING_BENEFIT = "learning.benefit"
    """Whose benefit."""

    @property
    def choices(self) -> tuple[Reading, ...]:
        """What can be chosen, the default first."""
        return each(Reading, self._fact("choices"))

    @property
    def default(self) -> Reading:
        """The reading that holds unless the policy says otherwise."""
        return Reading(self._fact("default"))

    @property
    def requirements(self) -> tuple[RequirementId, ...]:
        """The requirements that are judged by it."""
        return each(RequirementId, self._fact("requirements"))


class Reading(Word):
    """A way of reading.

    >>> import bouwsteen as bw
    >>> bw.Reading.PER_SUBREGION.name_in("en")
    'per subregion'
    """

    PER_SUBREGION = "perSubregion"
    """Each subregion."""
    PER_REGION = "perRegion"
    """Each region."""
    PER_MUNICIPALITY = "perMunicipality"
    """Each municipality."""
    PER_DISTRICT = "perDistrict"
    """Each district."""
    PROGRAMME_AND_COMPOSITION = "programmeAndComposition"
    """Programme and composition."""
    PROGRAMME_ONLY = "programmeOnly"
    """Programme only."""
    EVERY_HELD = "everyHeld"
    """Every held meeting."""
    ONE = "one"
    """One."""
    TWO = "two"
    """Two."""
    THREE = "three"
    """Three."""
    FOUR = "four"
    """Four."""
    TWO_PER_MEETING = "twoPerMeeting"
    """Two in each meeting."""
    ONE_PER_MEETING = "onePerMeeting"
    """One in each meeting."""
    TWO_PER_YEAR = "twoPerYear"
    """Two over the year."""
    OUTCOME = "outcome"
    """By who came."""
    PREPARATION = "preparation"
    """By who was invited."""
    TRAVEL_NOT_COUNTED = "travelNotCounted"
    """Travel is not counted."""
    TRAVEL_COUNTED = "travelCounted"
    """Travel is counted."""
    VIA_ORGANISATION = "viaOrganisation"
    """Through the organisation."""
    EACH_PROFESSIONAL = "eachProfessional"
    """To each professional."""
    MISSING = "missing"
    """The norm is missing."""
    GROUP = "group"
    """The group as a whole."""
