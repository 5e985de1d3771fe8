# Made from the types of core by `cargo xtask codegen`.
"""Words about lists of people as organisations keep them."""

from __future__ import annotations

from .._word import Word


class Field(Word):
    """What a column of a list says of a person. Its name is the heading that our own lists write.

    >>> import bouwsteen as bw
    >>> bw.Field.ID.name_in("en")
    'Contact id'
    """

    ID = "id"
    """The id of the contact."""
    NAME = "name"
    """The whole name."""
    GIVEN_NAME = "givenName"
    """The given name or initials."""
    INFIX = "infix"
    """What stands between the two: `van der`."""
    FAMILY_NAME = "familyName"
    """The family name."""
    FUNCTION = "function"
    """What the person does."""
    ORGANISATION = "organisation"
    """The organisation."""
    ROLE = "role"
    """Which of the four roles."""
    AREA = "area"
    """What the person works for: municipalities, districts, regions."""
    EMAIL = "email"
    """Work e-mail."""
    PHONE = "phone"
    """Work phone."""
    WORKING_DAYS = "workingDays"
    """Days at work."""
    SKJ = "skj"
    """Whether the person is in the SKJ register."""
    LAST_CHECKED = "lastChecked"
    """The day on which the row was last checked."""


class Meaning(Word):
    """What a column of a list is about: a field, or nothing that is read.

    >>> import bouwsteen as bw
    >>> bw.Meaning.ID.name_in("en")
    'Contact id'
    """

    ID = "id"
    """The id of the contact."""
    NAME = "name"
    """The whole name."""
    GIVEN_NAME = "givenName"
    """The given name or initials."""
    INFIX = "infix"
    """What stands between the two: `van der`."""
    FAMILY_NAME = "familyName"
    """The family name."""
    FUNCTION = "function"
    """What the person does."""
    ORGANISATION = "organisation"
    """The organisation."""
    ROLE = "role"
    """Which of the four roles."""
    AREA = "area"
    """What the person works for: municipalities, districts, regions."""
    EMAIL = "email"
    """Work e-mail."""
    PHONE = "phone"
    """Work phone."""
    WORKING_DAYS = "workingDays"
    """Days at work."""
    SKJ = "skj"
    """Whether the person is in the SKJ register."""
    LAST_CHECKED = "lastChecked"
    """The day on which the row was last checked."""
    PRIVATE = "private"
    """Somebody's private life: recognised, and never read."""
    UNKNOWN = "unknown"
    """Not understood, and not read."""


class Emptiness(Word):
    """Why a row holds nobody.

    >>> import bouwsteen as bw
    >>> bw.Emptiness.BLANK.name_in("en")
    'empty'
    """

    BLANK = "blank"
    """Nothing stands in it."""
    TOTAL = "total"
    """It adds up."""
    HEADING = "heading"
    """It repeats the headings."""
