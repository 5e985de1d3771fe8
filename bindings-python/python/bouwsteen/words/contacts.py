# Made from the types of core by `cargo xtask codegen`.
"""Words about organisations and contacts."""

from __future__ import annotations

from .._word import Word


class PartnerRole(Word):
    """The four kinds of professionals who act together; the last three are the safety partners.

    >>> import bouwsteen as bw
    >>> bw.PartnerRole.LOCAL_TEAM.name_in("en")
    'Local team'
    """

    LOCAL_TEAM = "localTeam"
    """The municipality's local team."""
    CERTIFIED_INSTITUTION = "certifiedInstitution"
    """A certified institution (GI)."""
    CHILD_PROTECTION_BOARD = "childProtectionBoard"
    """The Child Protection Board (RvdK)."""
    VEILIG_THUIS = "veiligThuis"
    """Veilig Thuis, the advice and reporting centre."""


class PointKind(Word):
    """A way to reach an organisation that is not a person.

    >>> import bouwsteen as bw
    >>> bw.PointKind.DESK.name_in("en")
    'front desk'
    """

    DESK = "desk"
    """A front desk."""
    DUTY_LINE = "dutyLine"
    """A line that is always answered."""
    MAILBOX = "mailbox"
    """A shared mailbox."""


class Method(Word):
    """How contacts are kept up to date.

    >>> import bouwsteen as bw
    >>> bw.Method.DELIVERY.name_in("en")
    'delivery'
    """

    DELIVERY = "delivery"
    """The organisation sends its list."""
    SELF_CONFIRMATION = "selfConfirmation"
    """The professional confirms."""
    CUSTODIAN_CHECK = "custodianCheck"
    """The custodian checks."""


class Confirmer(Word):
    """Who vouched for a contact.

    >>> import bouwsteen as bw
    >>> bw.Confirmer.ONESELF.name_in("en")
    'the professional'
    """

    ONESELF = "self"
    """The professional."""
    ORGANISATION = "organisation"
    """The organisation."""
    CUSTODIAN = "custodian"
    """The custodian of the region."""


class Detail(Word):
    """A detail of a contact that an agreement can require.

    >>> import bouwsteen as bw
    >>> bw.Detail.FUNCTION.name_in("en")
    'function'
    """

    FUNCTION = "function"
    """What the person does."""
    EMAIL = "email"
    """Work e-mail."""
    PHONE = "phone"
    """Work phone."""
    WORKING_DAYS = "workingDays"
    """Days at work."""
    SKJ_REGISTERED = "skjRegistered"
    """Whether the person is in the SKJ register."""


class Weekday(Word):
    """A day of the week.

    >>> import bouwsteen as bw
    >>> bw.Weekday.MON.name_in("en")
    'Mon'
    """

    MON = "mon"
    """Monday."""
    TUE = "tue"
    """Tuesday."""
    WED = "wed"
    """Wednesday."""
    THU = "thu"
    """Thursday."""
    FRI = "fri"
    """Friday."""
    SAT = "sat"
    """Saturday."""
    SUN = "sun"
    """Sunday."""


class Why(Word):
    """Why somebody is listed, the best first.

    >>> import bouwsteen as bw
    >>> bw.Why.RELIABLE.name_in("en")
    'present and confirmed'
    """

    RELIABLE = "reliable"
    """Present and confirmed in time."""
    STANDS_IN = "standsIn"
    """Stands in for somebody away, and confirmed in time."""
    UNVERIFIED = "unverified"
    """Cannot be checked: no rhythm is agreed."""
    NOT_CONFIRMED = "notConfirmed"
    """Not confirmed in time."""
