# Made from the types of core by `cargo xtask codegen`.
"""Words of the vision."""

from __future__ import annotations

from .._tree import text
from .._word import Word


class CoreValue(Word):
    """The four core values (GK, section 5). They are discussed and tested, never scored.

    >>> import bouwsteen as bw
    >>> bw.CoreValue.TRUST.name_in("en")
    'Trust and partnership'
    """

    TRUST = "trust"
    """Trust and partnership; step 2 gives it form."""
    TRANSPARENCY = "transparency"
    """What we do is clear and can be followed."""
    WHOLE_FAMILY = "wholeFamily"
    """All children and carers of a family, with their history."""
    REFLECTION = "reflection"
    """Learning by reflecting together; step 3 gives it form."""

    @property
    def quote(self) -> str:
        """A few words of the vision in which it is named."""
        return text(self._fact("quote"))


class Ring(Word):
    """Where a core value shows (GK, section 5, the drawing): from the inside out.

    >>> import bouwsteen as bw
    >>> bw.Ring.FAMILIES.name_in("en")
    'Families'
    """

    FAMILIES = "families"
    """Children and their parents."""
    PROFESSIONALS = "professionals"
    """Professionals, board members and policy advisers."""
    ORGANISATIONS = "organisations"
    """The ways organisations contract and account for what they do."""


class SafetyPhase(Word):
    """The phases of cooperating for safety, in order (GK, section 4).

    >>> import bouwsteen as bw
    >>> bw.SafetyPhase.DIRECT_SAFETY.name_in("en")
    'Direct safety'
    """

    DIRECT_SAFETY = "directSafety"
    """The direct safety is restored."""
    CAUSES = "causes"
    """The causes are seen and taken away."""
    LASTING_SAFETY = "lastingSafety"
    """Safety that lasts."""
    RECOVERY = "recovery"
    """Recovery."""


class BuildingBlock(Word):
    """The building blocks of the improvement agenda that are known by name (B2, Stap 2). Others load too.

    >>> import bouwsteen as bw
    >>> bw.BuildingBlock.ESCALATION.name_in("en")
    'Escalation model'
    """

    ESCALATION = "escalation"
    """The escalation model."""
    REFERRAL = "referral"
    """One, simplified referral."""
    DETERMINATION = "determination"
    """One Gelderland determination of youth care."""
    EXPERT_TEAM = "expertTeam"
    """The regional expert team."""
    COOPERATION = "cooperation"
    """Cooperating and learning locally."""
