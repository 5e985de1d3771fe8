# Made from the types of core by `cargo xtask codegen`.
"""What a policy says."""

from __future__ import annotations

import datetime

from .._argument import a_day, a_flag, a_number, a_record, a_text, a_text_or, a_word, optional
from .._record import Record, final
from .._tree import day, flag, maybe, number, text, text_or
from ..words.contacts import PartnerRole
from ..words.verdicts import Force


@final
class Source(Record):
    """Where something comes from.

    >>> import bouwsteen as bw
    >>> bw.Source(document="Besluit Arnhem", section="2", date="2021-11-30")
    Source(document='Besluit Arnhem', section='2', date='2021-11-30')
    """

    __slots__ = ()
    __match_args__ = ("document", "section", "quote", "date")

    def __init__(
        self,
        *,
        document: str,
        section: str | None = None,
        quote: str | None = None,
        date: datetime.date | str | None = None,
    ) -> None:
        super().__init__(
            document=(a_text, document),
            section=(optional(a_text), section),
            quote=(optional(a_text), quote),
            date=(optional(a_day), date),
        )

    @property
    def document(self) -> str:
        """`B2`, `GK`, `SKJ`, or a decision of a region."""
        return text(self._json["document"])

    @property
    def section(self) -> str | None:
        """The section of the document."""
        return maybe(text, self._json.get("section"))

    @property
    def quote(self) -> str | None:
        """A short literal anchor."""
        return maybe(text, self._json.get("quote"))

    @property
    def date(self) -> datetime.date | None:
        """The date of a decision."""
        return maybe(day, self._json.get("date"))


@final
class Norm(Record):
    """A norm: set, or known to be missing.

    >>> import bouwsteen as bw
    >>> bw.Norm(value=2, source=bw.Source(document="Besluit Arnhem", section="5", date="2021-11-30"))
    Norm(value=2, source=Source(document='Besluit Arnhem', section='5', date='2021-11-30'))
    """

    __slots__ = ()
    __match_args__ = ("value", "missing", "source")

    def __init__(
        self,
        *,
        value: int | None = None,
        missing: bool | None = None,
        source: Source | None = None,
    ) -> None:
        super().__init__(
            value=(optional(a_number), value),
            missing=(optional(a_flag), missing),
            source=(optional(a_record(Source)), source),
        )

    @property
    def value(self) -> int | None:
        """The value, when it is set."""
        return maybe(number, self._json.get("value"))

    @property
    def missing(self) -> bool | None:
        """True when the source says that a norm should exist but not which."""
        return maybe(flag, self._json.get("missing"))

    @property
    def source(self) -> Source | None:
        """Where it is set, or said to exist."""
        return maybe(Source._of, self._json.get("source"))


@final
class RequirementPolicy(Record):
    """What a policy says of one requirement.

    >>> import bouwsteen as bw
    >>> bw.RequirementPolicy(force="criterion")
    RequirementPolicy(force='criterion')
    """

    __slots__ = ()
    __match_args__ = ("force", "norm")

    def __init__(self, *, force: Force | str, norm: Norm | None = None) -> None:
        super().__init__(force=(a_word(Force), force), norm=(optional(a_record(Norm)), norm))

    @property
    def force(self) -> Force:
        """How much it weighs."""
        return Force(self._json["force"])

    @property
    def norm(self) -> Norm | None:
        """Its norm, when it has one or should have."""
        return maybe(Norm._of, self._json.get("norm"))


@final
class PolicyCustodian(Record):
    """A custodian by its role: any organisation of that role that serves the region.

    >>> import bouwsteen as bw
    >>> bw.PolicyCustodian(role="veiligThuis")
    PolicyCustodian(role='veiligThuis')
    """

    __slots__ = ()
    __match_args__ = ("role",)

    def __init__(self, *, role: PartnerRole | str) -> None:
        super().__init__(role=(a_word(PartnerRole), role))

    @property
    def role(self) -> PartnerRole:
        """The role."""
        return PartnerRole(self._json["role"])


@final
class SetCustodian(Record):
    """The custodian of a region and where that is said.

    >>> import bouwsteen as bw
    >>> bw.SetCustodian(
    ...     value="GM0202",
    ...     source=bw.Source(document="Besluit Arnhem", section="2", date="2021-11-30"),
    ... )
    SetCustodian(value='GM0202', source=Source(document='Besluit Arnhem', section='2', date='2021-11-30'))
    """

    __slots__ = ()
    __match_args__ = ("value", "source")

    def __init__(self, *, value: str | PolicyCustodian, source: Source) -> None:
        super().__init__(
            value=(a_text_or(a_record(PolicyCustodian)), value),
            source=(a_record(Source), source),
        )

    @property
    def value(self) -> str | PolicyCustodian:
        """A municipality, or a role."""
        return text_or(PolicyCustodian._of)(self._json["value"])

    @property
    def source(self) -> Source:
        """Where that is said."""
        return Source._of(self._json["source"])


@final
class SetCentral(Record):
    """The central municipality of a region and where that is said.

    >>> import bouwsteen as bw
    >>> bw.SetCentral(value="GM0202", source=bw.Source(document="Besluit Arnhem", date="2021-11-30"))
    SetCentral(value='GM0202', source=Source(document='Besluit Arnhem', date='2021-11-30'))
    """

    __slots__ = ()
    __match_args__ = ("value", "source")

    def __init__(self, *, value: str, source: Source) -> None:
        super().__init__(value=(a_text, value), source=(a_record(Source), source))

    @property
    def value(self) -> str:
        """The municipality."""
        return text(self._json["value"])

    @property
    def source(self) -> Source:
        """Where that is said."""
        return Source._of(self._json["source"])


@final
class LearningMethod(Record):
    """A way of learning together.

    >>> import bouwsteen as bw
    >>> bw.LearningMethod(id="structuredPeerReview", structured=True)
    LearningMethod(id='structuredPeerReview', structured=True)
    """

    __slots__ = ()
    __match_args__ = ("id", "structured")

    def __init__(self, *, id: str, structured: bool | None = None) -> None:
        super().__init__(id=(a_text, id), structured=(optional(a_flag), structured))

    @property
    def id(self) -> str:
        """Its id."""
        return text(self._json["id"])

    @property
    def structured(self) -> bool | None:
        """Whether it is a structured method."""
        return maybe(flag, self._json.get("structured"))
