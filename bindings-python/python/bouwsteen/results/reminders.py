# Made from the types of core by `cargo xtask codegen`.
"""Mails that remind."""

from __future__ import annotations

from collections.abc import Iterable

from .._argument import a_list, a_record, a_text, nullable
from .._record import Record, final
from .._tree import each, maybe, text
from .findings import Actor


@final
class Reminder(Record, personal=("to",)):
    """One mail to one actor. It names no people.

    >>> import bouwsteen as bw
    >>> bw.Reminder(
    ...     actor=bw.Actor(region="JZ21"),
    ...     addressee="regio FoodValley",
    ...     subject="1 advies: samenwerken in de jeugdbescherming",
    ...     body="Aan: regio FoodValley",
    ...     keys=["steps.order:JZ21:JZ21"],
    ... )  # doctest: +NORMALIZE_WHITESPACE
    Reminder(actor=Actor(region='JZ21'), addressee='regio FoodValley',
    subject='1 advies: samenwerken in de jeugdbescherming', body='Aan: regio FoodValley',
    keys=['steps.order:JZ21:JZ21'])
    """

    __slots__ = ()
    __match_args__ = ("actor", "addressee", "to", "subject", "body", "keys")

    def __init__(
        self,
        *,
        actor: Actor,
        addressee: str,
        to: str | None = None,
        subject: str,
        body: str,
        keys: Iterable[str],
    ) -> None:
        super().__init__(
            actor=(a_record(Actor), actor),
            addressee=(a_text, addressee),
            to=(nullable(a_text), to),
            subject=(a_text, subject),
            body=(a_text, body),
            keys=(a_list(a_text), keys),
        )

    @property
    def actor(self) -> Actor:
        """Who is to act."""
        return Actor._of(self._json["actor"])

    @property
    def addressee(self) -> str:
        """The actor by name: whom the mail is for, also when no address is known."""
        return text(self._json["addressee"])

    @property
    def to(self) -> str | None:
        """The address, when it is known. It may be that of a person."""
        return maybe(text, self._json["to"])

    @property
    def subject(self) -> str:
        """The subject line."""
        return text(self._json["subject"])

    @property
    def body(self) -> str:
        """The mail, in lines of plain text."""
        return text(self._json["body"])

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the actions that the mail is about."""
        return each(text, self._json["keys"])
