# Made from the types of core by `cargo xtask codegen`.
"""What is otherwise: since an earlier day, after a change, or under another reading."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from types import EllipsisType

from .._argument import a_day, a_list, a_number, a_record, a_text, a_word, kept, nullable, optional
from .._record import Record, final
from .._tree import day, each, maybe, number, text, unless_kept
from ..changes import Change, a_change, change
from ..words.requirements import Reading, ReadingId, RequirementId
from ..words.verdicts import Verdict
from .findings import FindingKey, Subject


@final
class Since(Record):
    """The findings that are new, worse or solved since an earlier assessment, in the order of the format.

    >>> import bouwsteen as bw
    >>> bw.Since(
    ...     new=[
    ...         bw.FindingKey(
    ...             requirement="contacts.coverage",
    ...             region="JZ12",
    ...             subject=bw.Subject(organisation="lt-putten", area="GM0273"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.freshness",
    ...             region="JZ12",
    ...             subject=bw.Subject(contact="jbg-harderwijk-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.freshness",
    ...             region="JZ12",
    ...             subject=bw.Subject(contact="jbg-harderwijk-2"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.freshness",
    ...             region="JZ12",
    ...             subject=bw.Subject(contact="jbg-harderwijk-3"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.absence",
    ...             region="JZ12",
    ...             subject=bw.Subject(contact="lt-putten-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.absence",
    ...             region="JZ12",
    ...             subject=bw.Subject(contact="lt-putten-2"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.coverage",
    ...             region="JZ17",
    ...             subject=bw.Subject(organisation="jbg", area="GM0232"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.coverage",
    ...             region="JZ17",
    ...             subject=bw.Subject(organisation="jbg", area="GM0244"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.coverage",
    ...             region="JZ17",
    ...             subject=bw.Subject(organisation="jbg", area="GM0246"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.coverage",
    ...             region="JZ17",
    ...             subject=bw.Subject(organisation="lt-heerde", area="GM0246"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.absence",
    ...             region="JZ17",
    ...             subject=bw.Subject(contact="jbg-epe-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.count",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-apeldoorn"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.count",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-noord"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.count",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-oost"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.discussed",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-apeldoorn", value="reflection"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.discussed",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-apeldoorn", value="transparency"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.discussed",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-apeldoorn", value="trust"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.discussed",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-apeldoorn", value="wholeFamily"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.discussed",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-noord", value="reflection"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.discussed",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-noord", value="transparency"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.discussed",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-noord", value="wholeFamily"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.discussed",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-oost", value="reflection"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.discussed",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-oost", value="trust"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.discussed",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-oost", value="wholeFamily"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.tested",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-apeldoorn", value="reflection"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.tested",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-apeldoorn", value="transparency"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.tested",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-apeldoorn", value="trust"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.tested",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-apeldoorn", value="wholeFamily"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.tested",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-noord", value="reflection"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.tested",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-noord", value="transparency"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.tested",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-noord", value="wholeFamily"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.tested",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-oost", value="reflection"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.tested",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-oost", value="transparency"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.tested",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-oost", value="trust"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.tested",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-oost", value="wholeFamily"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.coverage",
    ...             region="JZ21",
    ...             subject=bw.Subject(organisation="lt-scherpenzeel", area="GM0279"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.coverage",
    ...             region="JZ21",
    ...             subject=bw.Subject(organisation="vt-gm", area="GM0203"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.freshness",
    ...             region="JZ21",
    ...             subject=bw.Subject(contact="vt-gm-barneveld-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.freshness",
    ...             region="JZ21",
    ...             subject=bw.Subject(contact="vt-gm-barneveld-2"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.freshness",
    ...             region="JZ21",
    ...             subject=bw.Subject(contact="wss-ede-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.absence",
    ...             region="JZ21",
    ...             subject=bw.Subject(contact="lt-nijkerk-2"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.distribution",
    ...             region="JZ21",
    ...             subject=bw.Subject(organisation="jbg"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.distribution",
    ...             region="JZ21",
    ...             subject=bw.Subject(organisation="ldh"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.distribution",
    ...             region="JZ21",
    ...             subject=bw.Subject(organisation="lt-barneveld"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.distribution",
    ...             region="JZ21",
    ...             subject=bw.Subject(organisation="lt-ede"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.distribution",
    ...             region="JZ21",
    ...             subject=bw.Subject(organisation="lt-nijkerk"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.distribution",
    ...             region="JZ21",
    ...             subject=bw.Subject(organisation="lt-scherpenzeel"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.distribution",
    ...             region="JZ21",
    ...             subject=bw.Subject(organisation="rvdk"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.distribution",
    ...             region="JZ21",
    ...             subject=bw.Subject(organisation="vt-gm"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.distribution",
    ...             region="JZ21",
    ...             subject=bw.Subject(organisation="wss"),
    ...         ),
    ...         bw.FindingKey(requirement="steps.order", region="JZ21", subject=bw.Subject()),
    ...         bw.FindingKey(
    ...             requirement="contacts.absence",
    ...             region="JZ25",
    ...             subject=bw.Subject(contact="lt-aalten-1"),
    ...         ),
    ...         bw.FindingKey(requirement="steps.order", region="JZ25", subject=bw.Subject()),
    ...         bw.FindingKey(
    ...             requirement="contacts.coverage",
    ...             region="JZ28",
    ...             subject=bw.Subject(organisation="jbg", area="GM0274"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.coverage",
    ...             region="JZ28",
    ...             subject=bw.Subject(organisation="jbg", area="GM0289"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.coverage",
    ...             region="JZ28",
    ...             subject=bw.Subject(organisation="ldh", area="GM0202/zuid"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.coverage",
    ...             region="JZ28",
    ...             subject=bw.Subject(organisation="lt-doesburg", area="GM0221"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.coverage",
    ...             region="JZ28",
    ...             subject=bw.Subject(organisation="lt-rozendaal", area="GM0277"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.coverage",
    ...             region="JZ28",
    ...             subject=bw.Subject(organisation="wss", area="GM0221"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.coverage",
    ...             region="JZ28",
    ...             subject=bw.Subject(organisation="wss", area="GM0299"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.freshness",
    ...             region="JZ28",
    ...             subject=bw.Subject(contact="lt-doesburg-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.freshness",
    ...             region="JZ28",
    ...             subject=bw.Subject(contact="lt-doesburg-2"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.freshness",
    ...             region="JZ28",
    ...             subject=bw.Subject(contact="lt-duiven-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.freshness",
    ...             region="JZ28",
    ...             subject=bw.Subject(contact="lt-duiven-2"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.freshness",
    ...             region="JZ28",
    ...             subject=bw.Subject(contact="lt-duiven-3"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.freshness",
    ...             region="JZ28",
    ...             subject=bw.Subject(contact="lt-rheden-4"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.freshness",
    ...             region="JZ28",
    ...             subject=bw.Subject(contact="lt-zevenaar-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.freshness",
    ...             region="JZ28",
    ...             subject=bw.Subject(contact="lt-zevenaar-2"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.freshness",
    ...             region="JZ28",
    ...             subject=bw.Subject(contact="lt-zevenaar-3"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.freshness",
    ...             region="JZ28",
    ...             subject=bw.Subject(contact="lt-zevenaar-4"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.absence",
    ...             region="JZ28",
    ...             subject=bw.Subject(contact="jbg-renkum-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.absence",
    ...             region="JZ28",
    ...             subject=bw.Subject(contact="jbg-renkum-2"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.absence",
    ...             region="JZ28",
    ...             subject=bw.Subject(contact="lt-rozendaal-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.absence",
    ...             region="JZ28",
    ...             subject=bw.Subject(contact="wss-zevenaar-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.coverage",
    ...             region="JZ30",
    ...             subject=bw.Subject(organisation="wss", area="GM0263"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.coverage",
    ...             region="JZ30",
    ...             subject=bw.Subject(organisation="wss", area="GM0297"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.freshness",
    ...             region="JZ30",
    ...             subject=bw.Subject(contact="vt-gz-wijchen-2"),
    ...         ),
    ...     ],
    ...     worse=[
    ...         bw.FindingKey(
    ...             requirement="meetings.scale",
    ...             region="JZ12",
    ...             subject=bw.Subject(meeting="nv-2"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.building_blocks",
    ...             region="JZ12",
    ...             subject=bw.Subject(meeting="nv-2"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.hours.year",
    ...             region="JZ12",
    ...             subject=bw.Subject(contact="rvdk-apeldoorn-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.hours.year",
    ...             region="JZ12",
    ...             subject=bw.Subject(contact="rvdk-noord-veluwe-3"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.hours.year",
    ...             region="JZ17",
    ...             subject=bw.Subject(contact="rvdk-apeldoorn-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.hours.year",
    ...             region="JZ17",
    ...             subject=bw.Subject(contact="rvdk-noord-veluwe-3"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.initiative",
    ...             region="JZ21",
    ...             subject=bw.Subject(meeting="fv-zuid-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.coverage",
    ...             region="JZ25",
    ...             subject=bw.Subject(organisation="wss", area="GM0294"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.coverage",
    ...             region="JZ25",
    ...             subject=bw.Subject(organisation="wss", area="GM1586"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.scale",
    ...             region="JZ25",
    ...             subject=bw.Subject(meeting="ah-1"),
    ...         ),
    ...     ],
    ...     solved=[
    ...         bw.FindingKey(
    ...             requirement="meetings.record",
    ...             region="JZ12",
    ...             subject=bw.Subject(meeting="nv-2"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.preparation",
    ...             region="JZ12",
    ...             subject=bw.Subject(meeting="nv-2"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.acquaintance",
    ...             region="JZ12",
    ...             subject=bw.Subject(meeting="nv-2"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.vision",
    ...             region="JZ12",
    ...             subject=bw.Subject(meeting="nv-2"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.first_steps",
    ...             region="JZ12",
    ...             subject=bw.Subject(meeting="nv-2"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.learning",
    ...             region="JZ12",
    ...             subject=bw.Subject(meeting="nv-2"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.exchange",
    ...             region="JZ12",
    ...             subject=bw.Subject(meeting="nv-2"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.composition.partners",
    ...             region="JZ12",
    ...             subject=bw.Subject(meeting="nv-2"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.composition.local_teams",
    ...             region="JZ12",
    ...             subject=bw.Subject(meeting="nv-2"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.hours.meeting",
    ...             region="JZ12",
    ...             subject=bw.Subject(meeting="nv-2"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.facilitation",
    ...             region="JZ12",
    ...             subject=bw.Subject(organisation="jbg"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.facilitation",
    ...             region="JZ12",
    ...             subject=bw.Subject(organisation="ldh"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.facilitation",
    ...             region="JZ12",
    ...             subject=bw.Subject(organisation="lt-elburg"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.facilitation",
    ...             region="JZ12",
    ...             subject=bw.Subject(organisation="lt-ermelo"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.facilitation",
    ...             region="JZ12",
    ...             subject=bw.Subject(organisation="lt-harderwijk"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.facilitation",
    ...             region="JZ12",
    ...             subject=bw.Subject(organisation="lt-nunspeet"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.facilitation",
    ...             region="JZ12",
    ...             subject=bw.Subject(organisation="lt-oldebroek"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.facilitation",
    ...             region="JZ12",
    ...             subject=bw.Subject(organisation="lt-putten"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.facilitation",
    ...             region="JZ12",
    ...             subject=bw.Subject(organisation="rvdk"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.facilitation",
    ...             region="JZ12",
    ...             subject=bw.Subject(organisation="vt-nog"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.facilitation",
    ...             region="JZ12",
    ...             subject=bw.Subject(organisation="wss"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.discussed",
    ...             region="JZ12",
    ...             subject=bw.Subject(value="wholeFamily"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.count",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-ijssel"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.count",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-veluwe"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.record",
    ...             region="JZ17",
    ...             subject=bw.Subject(meeting="mo-ijssel-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.scale",
    ...             region="JZ17",
    ...             subject=bw.Subject(meeting="mo-ijssel-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.preparation",
    ...             region="JZ17",
    ...             subject=bw.Subject(meeting="mo-ijssel-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.acquaintance",
    ...             region="JZ17",
    ...             subject=bw.Subject(meeting="mo-ijssel-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.vision",
    ...             region="JZ17",
    ...             subject=bw.Subject(meeting="mo-ijssel-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.building_blocks",
    ...             region="JZ17",
    ...             subject=bw.Subject(meeting="mo-ijssel-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.first_steps",
    ...             region="JZ17",
    ...             subject=bw.Subject(meeting="mo-ijssel-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.learning",
    ...             region="JZ17",
    ...             subject=bw.Subject(meeting="mo-ijssel-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.exchange",
    ...             region="JZ17",
    ...             subject=bw.Subject(meeting="mo-ijssel-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.composition.partners",
    ...             region="JZ17",
    ...             subject=bw.Subject(meeting="mo-ijssel-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.composition.local_teams",
    ...             region="JZ17",
    ...             subject=bw.Subject(meeting="mo-ijssel-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.hours.meeting",
    ...             region="JZ17",
    ...             subject=bw.Subject(meeting="mo-ijssel-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.facilitation",
    ...             region="JZ17",
    ...             subject=bw.Subject(organisation="lt-heerde"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.discussed",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-ijssel", value="reflection"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.discussed",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-ijssel", value="transparency"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.discussed",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-ijssel", value="trust"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.discussed",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-ijssel", value="wholeFamily"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.discussed",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-veluwe", value="reflection"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.discussed",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-veluwe", value="transparency"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.discussed",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-veluwe", value="wholeFamily"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.tested",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-ijssel", value="reflection"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.tested",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-ijssel", value="transparency"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.tested",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-ijssel", value="trust"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.tested",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-ijssel", value="wholeFamily"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.tested",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-veluwe", value="reflection"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.tested",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-veluwe", value="transparency"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.tested",
    ...             region="JZ17",
    ...             subject=bw.Subject(subregion="mo-veluwe", value="wholeFamily"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.record",
    ...             region="JZ21",
    ...             subject=bw.Subject(meeting="fv-zuid-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.scale",
    ...             region="JZ21",
    ...             subject=bw.Subject(meeting="fv-zuid-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.preparation",
    ...             region="JZ21",
    ...             subject=bw.Subject(meeting="fv-zuid-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.acquaintance",
    ...             region="JZ21",
    ...             subject=bw.Subject(meeting="fv-zuid-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.vision",
    ...             region="JZ21",
    ...             subject=bw.Subject(meeting="fv-zuid-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.building_blocks",
    ...             region="JZ21",
    ...             subject=bw.Subject(meeting="fv-zuid-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.first_steps",
    ...             region="JZ21",
    ...             subject=bw.Subject(meeting="fv-zuid-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.learning",
    ...             region="JZ21",
    ...             subject=bw.Subject(meeting="fv-zuid-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.exchange",
    ...             region="JZ21",
    ...             subject=bw.Subject(meeting="fv-zuid-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.composition.partners",
    ...             region="JZ21",
    ...             subject=bw.Subject(meeting="fv-zuid-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.composition.local_teams",
    ...             region="JZ21",
    ...             subject=bw.Subject(meeting="fv-zuid-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.hours.meeting",
    ...             region="JZ21",
    ...             subject=bw.Subject(meeting="fv-zuid-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.facilitation",
    ...             region="JZ21",
    ...             subject=bw.Subject(organisation="lt-scherpenzeel"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.discussed",
    ...             region="JZ21",
    ...             subject=bw.Subject(subregion="fv-zuid", value="trust"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.details",
    ...             region="JZ25",
    ...             subject=bw.Subject(contact="wss-winterswijk-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="contacts.freshness",
    ...             region="JZ25",
    ...             subject=bw.Subject(contact="wss-winterswijk-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.record",
    ...             region="JZ25",
    ...             subject=bw.Subject(meeting="ah-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.initiative",
    ...             region="JZ25",
    ...             subject=bw.Subject(meeting="ah-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.preparation",
    ...             region="JZ25",
    ...             subject=bw.Subject(meeting="ah-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.acquaintance",
    ...             region="JZ25",
    ...             subject=bw.Subject(meeting="ah-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.vision",
    ...             region="JZ25",
    ...             subject=bw.Subject(meeting="ah-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.building_blocks",
    ...             region="JZ25",
    ...             subject=bw.Subject(meeting="ah-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.first_steps",
    ...             region="JZ25",
    ...             subject=bw.Subject(meeting="ah-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.learning",
    ...             region="JZ25",
    ...             subject=bw.Subject(meeting="ah-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.exchange",
    ...             region="JZ25",
    ...             subject=bw.Subject(meeting="ah-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.composition.partners",
    ...             region="JZ25",
    ...             subject=bw.Subject(meeting="ah-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.composition.local_teams",
    ...             region="JZ25",
    ...             subject=bw.Subject(meeting="ah-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.hours.meeting",
    ...             region="JZ25",
    ...             subject=bw.Subject(meeting="ah-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.discussed",
    ...             region="JZ25",
    ...             subject=bw.Subject(subregion="ah-achterhoek", value="trust"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.record",
    ...             region="JZ28",
    ...             subject=bw.Subject(meeting="cg-zuid-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.scale",
    ...             region="JZ28",
    ...             subject=bw.Subject(meeting="cg-zuid-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.initiative",
    ...             region="JZ28",
    ...             subject=bw.Subject(meeting="cg-zuid-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.preparation",
    ...             region="JZ28",
    ...             subject=bw.Subject(meeting="cg-zuid-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.acquaintance",
    ...             region="JZ28",
    ...             subject=bw.Subject(meeting="cg-zuid-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.vision",
    ...             region="JZ28",
    ...             subject=bw.Subject(meeting="cg-zuid-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.building_blocks",
    ...             region="JZ28",
    ...             subject=bw.Subject(meeting="cg-zuid-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.first_steps",
    ...             region="JZ28",
    ...             subject=bw.Subject(meeting="cg-zuid-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.learning",
    ...             region="JZ28",
    ...             subject=bw.Subject(meeting="cg-zuid-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.exchange",
    ...             region="JZ28",
    ...             subject=bw.Subject(meeting="cg-zuid-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.composition.partners",
    ...             region="JZ28",
    ...             subject=bw.Subject(meeting="cg-zuid-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.composition.local_teams",
    ...             region="JZ28",
    ...             subject=bw.Subject(meeting="cg-zuid-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.hours.meeting",
    ...             region="JZ28",
    ...             subject=bw.Subject(meeting="cg-zuid-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.discussed",
    ...             region="JZ28",
    ...             subject=bw.Subject(subregion="cg-zuid", value="transparency"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.record",
    ...             region="JZ32",
    ...             subject=bw.Subject(meeting="rn-oost-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.record",
    ...             region="JZ32",
    ...             subject=bw.Subject(meeting="rn-west-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.scale",
    ...             region="JZ32",
    ...             subject=bw.Subject(meeting="rn-oost-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.scale",
    ...             region="JZ32",
    ...             subject=bw.Subject(meeting="rn-west-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.initiative",
    ...             region="JZ32",
    ...             subject=bw.Subject(meeting="rn-oost-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.initiative",
    ...             region="JZ32",
    ...             subject=bw.Subject(meeting="rn-west-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.preparation",
    ...             region="JZ32",
    ...             subject=bw.Subject(meeting="rn-oost-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.preparation",
    ...             region="JZ32",
    ...             subject=bw.Subject(meeting="rn-west-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.acquaintance",
    ...             region="JZ32",
    ...             subject=bw.Subject(meeting="rn-oost-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.acquaintance",
    ...             region="JZ32",
    ...             subject=bw.Subject(meeting="rn-west-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.vision",
    ...             region="JZ32",
    ...             subject=bw.Subject(meeting="rn-oost-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.vision",
    ...             region="JZ32",
    ...             subject=bw.Subject(meeting="rn-west-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.building_blocks",
    ...             region="JZ32",
    ...             subject=bw.Subject(meeting="rn-oost-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.building_blocks",
    ...             region="JZ32",
    ...             subject=bw.Subject(meeting="rn-west-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.first_steps",
    ...             region="JZ32",
    ...             subject=bw.Subject(meeting="rn-oost-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.first_steps",
    ...             region="JZ32",
    ...             subject=bw.Subject(meeting="rn-west-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.learning",
    ...             region="JZ32",
    ...             subject=bw.Subject(meeting="rn-oost-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.learning",
    ...             region="JZ32",
    ...             subject=bw.Subject(meeting="rn-west-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.exchange",
    ...             region="JZ32",
    ...             subject=bw.Subject(meeting="rn-oost-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.programme.exchange",
    ...             region="JZ32",
    ...             subject=bw.Subject(meeting="rn-west-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.composition.partners",
    ...             region="JZ32",
    ...             subject=bw.Subject(meeting="rn-oost-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.composition.partners",
    ...             region="JZ32",
    ...             subject=bw.Subject(meeting="rn-west-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.composition.local_teams",
    ...             region="JZ32",
    ...             subject=bw.Subject(meeting="rn-oost-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.composition.local_teams",
    ...             region="JZ32",
    ...             subject=bw.Subject(meeting="rn-west-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.hours.meeting",
    ...             region="JZ32",
    ...             subject=bw.Subject(meeting="rn-oost-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="meetings.hours.meeting",
    ...             region="JZ32",
    ...             subject=bw.Subject(meeting="rn-west-1"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.discussed",
    ...             region="JZ32",
    ...             subject=bw.Subject(subregion="rn-oost", value="trust"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.discussed",
    ...             region="JZ32",
    ...             subject=bw.Subject(subregion="rn-west", value="trust"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.tested",
    ...             region="JZ32",
    ...             subject=bw.Subject(subregion="rn-oost", value="trust"),
    ...         ),
    ...         bw.FindingKey(
    ...             requirement="values.tested",
    ...             region="JZ32",
    ...             subject=bw.Subject(subregion="rn-west", value="trust"),
    ...         ),
    ...     ],
    ... )  # doctest: +NORMALIZE_WHITESPACE
    Since(new=[FindingKey(requirement='contacts.coverage', region='JZ12',
    subject=Subject(organisation='lt-putten', area='GM0273')), FindingKey(requirement='contacts.freshness',
    region='JZ12', subject=Subject(contact='jbg-harderwijk-1')), FindingKey(requirement='contacts.freshness',
    region='JZ12', subject=Subject(contact='jbg-harderwijk-2')), FindingKey(requirement='contacts.freshness',
    region='JZ12', subject=Subject(contact='jbg-harderwijk-3')), FindingKey(requirement='contacts.absence',
    region='JZ12', subject=Subject(contact='lt-putten-1')), FindingKey(requirement='contacts.absence',
    region='JZ12', subject=Subject(contact='lt-putten-2')), FindingKey(requirement='contacts.coverage',
    region='JZ17', subject=Subject(organisation='jbg', area='GM0232')),
    FindingKey(requirement='contacts.coverage', region='JZ17', subject=Subject(organisation='jbg',
    area='GM0244')), FindingKey(requirement='contacts.coverage', region='JZ17',
    subject=Subject(organisation='jbg', area='GM0246')), FindingKey(requirement='contacts.coverage',
    region='JZ17', subject=Subject(organisation='lt-heerde', area='GM0246')),
    FindingKey(requirement='contacts.absence', region='JZ17', subject=Subject(contact='jbg-epe-1')),
    FindingKey(requirement='meetings.count', region='JZ17', subject=Subject(subregion='mo-apeldoorn')),
    FindingKey(requirement='meetings.count', region='JZ17', subject=Subject(subregion='mo-noord')),
    FindingKey(requirement='meetings.count', region='JZ17', subject=Subject(subregion='mo-oost')),
    FindingKey(requirement='values.discussed', region='JZ17', subject=Subject(subregion='mo-apeldoorn',
    value='reflection')), FindingKey(requirement='values.discussed', region='JZ17',
    subject=Subject(subregion='mo-apeldoorn', value='transparency')),
    FindingKey(requirement='values.discussed', region='JZ17', subject=Subject(subregion='mo-apeldoorn',
    value='trust')), FindingKey(requirement='values.discussed', region='JZ17',
    subject=Subject(subregion='mo-apeldoorn', value='wholeFamily')),
    FindingKey(requirement='values.discussed', region='JZ17', subject=Subject(subregion='mo-noord',
    value='reflection')), FindingKey(requirement='values.discussed', region='JZ17',
    subject=Subject(subregion='mo-noord', value='transparency')), FindingKey(requirement='values.discussed',
    region='JZ17', subject=Subject(subregion='mo-noord', value='wholeFamily')),
    FindingKey(requirement='values.discussed', region='JZ17', subject=Subject(subregion='mo-oost',
    value='reflection')), FindingKey(requirement='values.discussed', region='JZ17',
    subject=Subject(subregion='mo-oost', value='trust')), FindingKey(requirement='values.discussed',
    region='JZ17', subject=Subject(subregion='mo-oost', value='wholeFamily')),
    FindingKey(requirement='values.tested', region='JZ17', subject=Subject(subregion='mo-apeldoorn',
    value='reflection')), FindingKey(requirement='values.tested', region='JZ17',
    subject=Subject(subregion='mo-apeldoorn', value='transparency')), FindingKey(requirement='values.tested',
    region='JZ17', subject=Subject(subregion='mo-apeldoorn', value='trust')),
    FindingKey(requirement='values.tested', region='JZ17', subject=Subject(subregion='mo-apeldoorn',
    value='wholeFamily')), FindingKey(requirement='values.tested', region='JZ17',
    subject=Subject(subregion='mo-noord', value='reflection')), FindingKey(requirement='values.tested',
    region='JZ17', subject=Subject(subregion='mo-noord', value='transparency')),
    FindingKey(requirement='values.tested', region='JZ17', subject=Subject(subregion='mo-noord',
    value='wholeFamily')), FindingKey(requirement='values.tested', region='JZ17',
    subject=Subject(subregion='mo-oost', value='reflection')), FindingKey(requirement='values.tested',
    region='JZ17', subject=Subject(subregion='mo-oost', value='transparency')),
    FindingKey(requirement='values.tested', region='JZ17', subject=Subject(subregion='mo-oost',
    value='trust')), FindingKey(requirement='values.tested', region='JZ17',
    subject=Subject(subregion='mo-oost', value='wholeFamily')), FindingKey(requirement='contacts.coverage',
    region='JZ21', subject=Subject(organisation='lt-scherpenzeel', area='GM0279')),
    FindingKey(requirement='contacts.coverage', region='JZ21', subject=Subject(organisation='vt-gm',
    area='GM0203')), FindingKey(requirement='contacts.freshness', region='JZ21',
    subject=Subject(contact='vt-gm-barneveld-1')), FindingKey(requirement='contacts.freshness', region='JZ21',
    subject=Subject(contact='vt-gm-barneveld-2')), FindingKey(requirement='contacts.freshness', region='JZ21',
    subject=Subject(contact='wss-ede-1')), FindingKey(requirement='contacts.absence', region='JZ21',
    subject=Subject(contact='lt-nijkerk-2')), FindingKey(requirement='contacts.distribution', region='JZ21',
    subject=Subject(organisation='jbg')), FindingKey(requirement='contacts.distribution', region='JZ21',
    subject=Subject(organisation='ldh')), FindingKey(requirement='contacts.distribution', region='JZ21',
    subject=Subject(organisation='lt-barneveld')), FindingKey(requirement='contacts.distribution',
    region='JZ21', subject=Subject(organisation='lt-ede')), FindingKey(requirement='contacts.distribution',
    region='JZ21', subject=Subject(organisation='lt-nijkerk')),
    FindingKey(requirement='contacts.distribution', region='JZ21',
    subject=Subject(organisation='lt-scherpenzeel')), FindingKey(requirement='contacts.distribution',
    region='JZ21', subject=Subject(organisation='rvdk')), FindingKey(requirement='contacts.distribution',
    region='JZ21', subject=Subject(organisation='vt-gm')), FindingKey(requirement='contacts.distribution',
    region='JZ21', subject=Subject(organisation='wss')), FindingKey(requirement='steps.order', region='JZ21',
    subject=Subject()), FindingKey(requirement='contacts.absence', region='JZ25',
    subject=Subject(contact='lt-aalten-1')), FindingKey(requirement='steps.order', region='JZ25',
    subject=Subject()), FindingKey(requirement='contacts.coverage', region='JZ28',
    subject=Subject(organisation='jbg', area='GM0274')), FindingKey(requirement='contacts.coverage',
    region='JZ28', subject=Subject(organisation='jbg', area='GM0289')),
    FindingKey(requirement='contacts.coverage', region='JZ28', subject=Subject(organisation='ldh',
    area='GM0202/zuid')), FindingKey(requirement='contacts.coverage', region='JZ28',
    subject=Subject(organisation='lt-doesburg', area='GM0221')), FindingKey(requirement='contacts.coverage',
    region='JZ28', subject=Subject(organisation='lt-rozendaal', area='GM0277')),
    FindingKey(requirement='contacts.coverage', region='JZ28', subject=Subject(organisation='wss',
    area='GM0221')), FindingKey(requirement='contacts.coverage', region='JZ28',
    subject=Subject(organisation='wss', area='GM0299')), FindingKey(requirement='contacts.freshness',
    region='JZ28', subject=Subject(contact='lt-doesburg-1')), FindingKey(requirement='contacts.freshness',
    region='JZ28', subject=Subject(contact='lt-doesburg-2')), FindingKey(requirement='contacts.freshness',
    region='JZ28', subject=Subject(contact='lt-duiven-1')), FindingKey(requirement='contacts.freshness',
    region='JZ28', subject=Subject(contact='lt-duiven-2')), FindingKey(requirement='contacts.freshness',
    region='JZ28', subject=Subject(contact='lt-duiven-3')), FindingKey(requirement='contacts.freshness',
    region='JZ28', subject=Subject(contact='lt-rheden-4')), FindingKey(requirement='contacts.freshness',
    region='JZ28', subject=Subject(contact='lt-zevenaar-1')), FindingKey(requirement='contacts.freshness',
    region='JZ28', subject=Subject(contact='lt-zevenaar-2')), FindingKey(requirement='contacts.freshness',
    region='JZ28', subject=Subject(contact='lt-zevenaar-3')), FindingKey(requirement='contacts.freshness',
    region='JZ28', subject=Subject(contact='lt-zevenaar-4')), FindingKey(requirement='contacts.absence',
    region='JZ28', subject=Subject(contact='jbg-renkum-1')), FindingKey(requirement='contacts.absence',
    region='JZ28', subject=Subject(contact='jbg-renkum-2')), FindingKey(requirement='contacts.absence',
    region='JZ28', subject=Subject(contact='lt-rozendaal-1')), FindingKey(requirement='contacts.absence',
    region='JZ28', subject=Subject(contact='wss-zevenaar-1')), FindingKey(requirement='contacts.coverage',
    region='JZ30', subject=Subject(organisation='wss', area='GM0263')),
    FindingKey(requirement='contacts.coverage', region='JZ30', subject=Subject(organisation='wss',
    area='GM0297')), FindingKey(requirement='contacts.freshness', region='JZ30',
    subject=Subject(contact='vt-gz-wijchen-2'))], worse=[FindingKey(requirement='meetings.scale',
    region='JZ12', subject=Subject(meeting='nv-2')),
    FindingKey(requirement='meetings.programme.building_blocks', region='JZ12',
    subject=Subject(meeting='nv-2')), FindingKey(requirement='meetings.hours.year', region='JZ12',
    subject=Subject(contact='rvdk-apeldoorn-1')), FindingKey(requirement='meetings.hours.year', region='JZ12',
    subject=Subject(contact='rvdk-noord-veluwe-3')), FindingKey(requirement='meetings.hours.year',
    region='JZ17', subject=Subject(contact='rvdk-apeldoorn-1')), FindingKey(requirement='meetings.hours.year',
    region='JZ17', subject=Subject(contact='rvdk-noord-veluwe-3')),
    FindingKey(requirement='meetings.initiative', region='JZ21', subject=Subject(meeting='fv-zuid-1')),
    FindingKey(requirement='contacts.coverage', region='JZ25', subject=Subject(organisation='wss',
    area='GM0294')), FindingKey(requirement='contacts.coverage', region='JZ25',
    subject=Subject(organisation='wss', area='GM1586')), FindingKey(requirement='meetings.scale',
    region='JZ25', subject=Subject(meeting='ah-1'))], solved=[FindingKey(requirement='meetings.record',
    region='JZ12', subject=Subject(meeting='nv-2')), FindingKey(requirement='meetings.preparation',
    region='JZ12', subject=Subject(meeting='nv-2')), FindingKey(requirement='meetings.programme.acquaintance',
    region='JZ12', subject=Subject(meeting='nv-2')), FindingKey(requirement='meetings.programme.vision',
    region='JZ12', subject=Subject(meeting='nv-2')), FindingKey(requirement='meetings.programme.first_steps',
    region='JZ12', subject=Subject(meeting='nv-2')), FindingKey(requirement='meetings.programme.learning',
    region='JZ12', subject=Subject(meeting='nv-2')), FindingKey(requirement='meetings.programme.exchange',
    region='JZ12', subject=Subject(meeting='nv-2')), FindingKey(requirement='meetings.composition.partners',
    region='JZ12', subject=Subject(meeting='nv-2')),
    FindingKey(requirement='meetings.composition.local_teams', region='JZ12',
    subject=Subject(meeting='nv-2')), FindingKey(requirement='meetings.hours.meeting', region='JZ12',
    subject=Subject(meeting='nv-2')), FindingKey(requirement='meetings.facilitation', region='JZ12',
    subject=Subject(organisation='jbg')), FindingKey(requirement='meetings.facilitation', region='JZ12',
    subject=Subject(organisation='ldh')), FindingKey(requirement='meetings.facilitation', region='JZ12',
    subject=Subject(organisation='lt-elburg')), FindingKey(requirement='meetings.facilitation', region='JZ12',
    subject=Subject(organisation='lt-ermelo')), FindingKey(requirement='meetings.facilitation', region='JZ12',
    subject=Subject(organisation='lt-harderwijk')), FindingKey(requirement='meetings.facilitation',
    region='JZ12', subject=Subject(organisation='lt-nunspeet')),
    FindingKey(requirement='meetings.facilitation', region='JZ12',
    subject=Subject(organisation='lt-oldebroek')), FindingKey(requirement='meetings.facilitation',
    region='JZ12', subject=Subject(organisation='lt-putten')), FindingKey(requirement='meetings.facilitation',
    region='JZ12', subject=Subject(organisation='rvdk')), FindingKey(requirement='meetings.facilitation',
    region='JZ12', subject=Subject(organisation='vt-nog')), FindingKey(requirement='meetings.facilitation',
    region='JZ12', subject=Subject(organisation='wss')), FindingKey(requirement='values.discussed',
    region='JZ12', subject=Subject(value='wholeFamily')), FindingKey(requirement='meetings.count',
    region='JZ17', subject=Subject(subregion='mo-ijssel')), FindingKey(requirement='meetings.count',
    region='JZ17', subject=Subject(subregion='mo-veluwe')), FindingKey(requirement='meetings.record',
    region='JZ17', subject=Subject(meeting='mo-ijssel-1')), FindingKey(requirement='meetings.scale',
    region='JZ17', subject=Subject(meeting='mo-ijssel-1')), FindingKey(requirement='meetings.preparation',
    region='JZ17', subject=Subject(meeting='mo-ijssel-1')),
    FindingKey(requirement='meetings.programme.acquaintance', region='JZ17',
    subject=Subject(meeting='mo-ijssel-1')), FindingKey(requirement='meetings.programme.vision',
    region='JZ17', subject=Subject(meeting='mo-ijssel-1')),
    FindingKey(requirement='meetings.programme.building_blocks', region='JZ17',
    subject=Subject(meeting='mo-ijssel-1')), FindingKey(requirement='meetings.programme.first_steps',
    region='JZ17', subject=Subject(meeting='mo-ijssel-1')),
    FindingKey(requirement='meetings.programme.learning', region='JZ17',
    subject=Subject(meeting='mo-ijssel-1')), FindingKey(requirement='meetings.programme.exchange',
    region='JZ17', subject=Subject(meeting='mo-ijssel-1')),
    FindingKey(requirement='meetings.composition.partners', region='JZ17',
    subject=Subject(meeting='mo-ijssel-1')), FindingKey(requirement='meetings.composition.local_teams',
    region='JZ17', subject=Subject(meeting='mo-ijssel-1')), FindingKey(requirement='meetings.hours.meeting',
    region='JZ17', subject=Subject(meeting='mo-ijssel-1')), FindingKey(requirement='meetings.facilitation',
    region='JZ17', subject=Subject(organisation='lt-heerde')), FindingKey(requirement='values.discussed',
    region='JZ17', subject=Subject(subregion='mo-ijssel', value='reflection')),
    FindingKey(requirement='values.discussed', region='JZ17', subject=Subject(subregion='mo-ijssel',
    value='transparency')), FindingKey(requirement='values.discussed', region='JZ17',
    subject=Subject(subregion='mo-ijssel', value='trust')), FindingKey(requirement='values.discussed',
    region='JZ17', subject=Subject(subregion='mo-ijssel', value='wholeFamily')),
    FindingKey(requirement='values.discussed', region='JZ17', subject=Subject(subregion='mo-veluwe',
    value='reflection')), FindingKey(requirement='values.discussed', region='JZ17',
    subject=Subject(subregion='mo-veluwe', value='transparency')), FindingKey(requirement='values.discussed',
    region='JZ17', subject=Subject(subregion='mo-veluwe', value='wholeFamily')),
    FindingKey(requirement='values.tested', region='JZ17', subject=Subject(subregion='mo-ijssel',
    value='reflection')), FindingKey(requirement='values.tested', region='JZ17',
    subject=Subject(subregion='mo-ijssel', value='transparency')), FindingKey(requirement='values.tested',
    region='JZ17', subject=Subject(subregion='mo-ijssel', value='trust')),
    FindingKey(requirement='values.tested', region='JZ17', subject=Subject(subregion='mo-ijssel',
    value='wholeFamily')), FindingKey(requirement='values.tested', region='JZ17',
    subject=Subject(subregion='mo-veluwe', value='reflection')), FindingKey(requirement='values.tested',
    region='JZ17', subject=Subject(subregion='mo-veluwe', value='transparency')),
    FindingKey(requirement='values.tested', region='JZ17', subject=Subject(subregion='mo-veluwe',
    value='wholeFamily')), FindingKey(requirement='meetings.record', region='JZ21',
    subject=Subject(meeting='fv-zuid-1')), FindingKey(requirement='meetings.scale', region='JZ21',
    subject=Subject(meeting='fv-zuid-1')), FindingKey(requirement='meetings.preparation', region='JZ21',
    subject=Subject(meeting='fv-zuid-1')), FindingKey(requirement='meetings.programme.acquaintance',
    region='JZ21', subject=Subject(meeting='fv-zuid-1')), FindingKey(requirement='meetings.programme.vision',
    region='JZ21', subject=Subject(meeting='fv-zuid-1')),
    FindingKey(requirement='meetings.programme.building_blocks', region='JZ21',
    subject=Subject(meeting='fv-zuid-1')), FindingKey(requirement='meetings.programme.first_steps',
    region='JZ21', subject=Subject(meeting='fv-zuid-1')),
    FindingKey(requirement='meetings.programme.learning', region='JZ21',
    subject=Subject(meeting='fv-zuid-1')), FindingKey(requirement='meetings.programme.exchange',
    region='JZ21', subject=Subject(meeting='fv-zuid-1')),
    FindingKey(requirement='meetings.composition.partners', region='JZ21',
    subject=Subject(meeting='fv-zuid-1')), FindingKey(requirement='meetings.composition.local_teams',
    region='JZ21', subject=Subject(meeting='fv-zuid-1')), FindingKey(requirement='meetings.hours.meeting',
    region='JZ21', subject=Subject(meeting='fv-zuid-1')), FindingKey(requirement='meetings.facilitation',
    region='JZ21', subject=Subject(organisation='lt-scherpenzeel')),
    FindingKey(requirement='values.discussed', region='JZ21', subject=Subject(subregion='fv-zuid',
    value='trust')), FindingKey(requirement='contacts.details', region='JZ25',
    subject=Subject(contact='wss-winterswijk-1')), FindingKey(requirement='contacts.freshness', region='JZ25',
    subject=Subject(contact='wss-winterswijk-1')), FindingKey(requirement='meetings.record', region='JZ25',
    subject=Subject(meeting='ah-1')), FindingKey(requirement='meetings.initiative', region='JZ25',
    subject=Subject(meeting='ah-1')), FindingKey(requirement='meetings.preparation', region='JZ25',
    subject=Subject(meeting='ah-1')), FindingKey(requirement='meetings.programme.acquaintance', region='JZ25',
    subject=Subject(meeting='ah-1')), FindingKey(requirement='meetings.programme.vision', region='JZ25',
    subject=Subject(meeting='ah-1')), FindingKey(requirement='meetings.programme.building_blocks',
    region='JZ25', subject=Subject(meeting='ah-1')), FindingKey(requirement='meetings.programme.first_steps',
    region='JZ25', subject=Subject(meeting='ah-1')), FindingKey(requirement='meetings.programme.learning',
    region='JZ25', subject=Subject(meeting='ah-1')), FindingKey(requirement='meetings.programme.exchange',
    region='JZ25', subject=Subject(meeting='ah-1')), FindingKey(requirement='meetings.composition.partners',
    region='JZ25', subject=Subject(meeting='ah-1')),
    FindingKey(requirement='meetings.composition.local_teams', region='JZ25',
    subject=Subject(meeting='ah-1')), FindingKey(requirement='meetings.hours.meeting', region='JZ25',
    subject=Subject(meeting='ah-1')), FindingKey(requirement='values.discussed', region='JZ25',
    subject=Subject(subregion='ah-achterhoek', value='trust')), FindingKey(requirement='meetings.record',
    region='JZ28', subject=Subject(meeting='cg-zuid-1')), FindingKey(requirement='meetings.scale',
    region='JZ28', subject=Subject(meeting='cg-zuid-1')), FindingKey(requirement='meetings.initiative',
    region='JZ28', subject=Subject(meeting='cg-zuid-1')), FindingKey(requirement='meetings.preparation',
    region='JZ28', subject=Subject(meeting='cg-zuid-1')),
    FindingKey(requirement='meetings.programme.acquaintance', region='JZ28',
    subject=Subject(meeting='cg-zuid-1')), FindingKey(requirement='meetings.programme.vision', region='JZ28',
    subject=Subject(meeting='cg-zuid-1')), FindingKey(requirement='meetings.programme.building_blocks',
    region='JZ28', subject=Subject(meeting='cg-zuid-1')),
    FindingKey(requirement='meetings.programme.first_steps', region='JZ28',
    subject=Subject(meeting='cg-zuid-1')), FindingKey(requirement='meetings.programme.learning',
    region='JZ28', subject=Subject(meeting='cg-zuid-1')),
    FindingKey(requirement='meetings.programme.exchange', region='JZ28',
    subject=Subject(meeting='cg-zuid-1')), FindingKey(requirement='meetings.composition.partners',
    region='JZ28', subject=Subject(meeting='cg-zuid-1')),
    FindingKey(requirement='meetings.composition.local_teams', region='JZ28',
    subject=Subject(meeting='cg-zuid-1')), FindingKey(requirement='meetings.hours.meeting', region='JZ28',
    subject=Subject(meeting='cg-zuid-1')), FindingKey(requirement='values.discussed', region='JZ28',
    subject=Subject(subregion='cg-zuid', value='transparency')), FindingKey(requirement='meetings.record',
    region='JZ32', subject=Subject(meeting='rn-oost-1')), FindingKey(requirement='meetings.record',
    region='JZ32', subject=Subject(meeting='rn-west-1')), FindingKey(requirement='meetings.scale',
    region='JZ32', subject=Subject(meeting='rn-oost-1')), FindingKey(requirement='meetings.scale',
    region='JZ32', subject=Subject(meeting='rn-west-1')), FindingKey(requirement='meetings.initiative',
    region='JZ32', subject=Subject(meeting='rn-oost-1')), FindingKey(requirement='meetings.initiative',
    region='JZ32', subject=Subject(meeting='rn-west-1')), FindingKey(requirement='meetings.preparation',
    region='JZ32', subject=Subject(meeting='rn-oost-1')), FindingKey(requirement='meetings.preparation',
    region='JZ32', subject=Subject(meeting='rn-west-1')),
    FindingKey(requirement='meetings.programme.acquaintance', region='JZ32',
    subject=Subject(meeting='rn-oost-1')), FindingKey(requirement='meetings.programme.acquaintance',
    region='JZ32', subject=Subject(meeting='rn-west-1')), FindingKey(requirement='meetings.programme.vision',
    region='JZ32', subject=Subject(meeting='rn-oost-1')), FindingKey(requirement='meetings.programme.vision',
    region='JZ32', subject=Subject(meeting='rn-west-1')),
    FindingKey(requirement='meetings.programme.building_blocks', region='JZ32',
    subject=Subject(meeting='rn-oost-1')), FindingKey(requirement='meetings.programme.building_blocks',
    region='JZ32', subject=Subject(meeting='rn-west-1')),
    FindingKey(requirement='meetings.programme.first_steps', region='JZ32',
    subject=Subject(meeting='rn-oost-1')), FindingKey(requirement='meetings.programme.first_steps',
    region='JZ32', subject=Subject(meeting='rn-west-1')),
    FindingKey(requirement='meetings.programme.learning', region='JZ32',
    subject=Subject(meeting='rn-oost-1')), FindingKey(requirement='meetings.programme.learning',
    region='JZ32', subject=Subject(meeting='rn-west-1')),
    FindingKey(requirement='meetings.programme.exchange', region='JZ32',
    subject=Subject(meeting='rn-oost-1')), FindingKey(requirement='meetings.programme.exchange',
    region='JZ32', subject=Subject(meeting='rn-west-1')),
    FindingKey(requirement='meetings.composition.partners', region='JZ32',
    subject=Subject(meeting='rn-oost-1')), FindingKey(requirement='meetings.composition.partners',
    region='JZ32', subject=Subject(meeting='rn-west-1')),
    FindingKey(requirement='meetings.composition.local_teams', region='JZ32',
    subject=Subject(meeting='rn-oost-1')), FindingKey(requirement='meetings.composition.local_teams',
    region='JZ32', subject=Subject(meeting='rn-west-1')), FindingKey(requirement='meetings.hours.meeting',
    region='JZ32', subject=Subject(meeting='rn-oost-1')), FindingKey(requirement='meetings.hours.meeting',
    region='JZ32', subject=Subject(meeting='rn-west-1')), FindingKey(requirement='values.discussed',
    region='JZ32', subject=Subject(subregion='rn-oost', value='trust')),
    FindingKey(requirement='values.discussed', region='JZ32', subject=Subject(subregion='rn-west',
    value='trust')), FindingKey(requirement='values.tested', region='JZ32',
    subject=Subject(subregion='rn-oost', value='trust')), FindingKey(requirement='values.tested',
    region='JZ32', subject=Subject(subregion='rn-west', value='trust'))])
    """

    __slots__ = ()
    __match_args__ = ("new", "worse", "solved")

    def __init__(
        self,
        *,
        new: Iterable[FindingKey],
        worse: Iterable[FindingKey],
        solved: Iterable[FindingKey],
    ) -> None:
        super().__init__(
            new=(a_list(a_record(FindingKey)), new),
            worse=(a_list(a_record(FindingKey)), worse),
            solved=(a_list(a_record(FindingKey)), solved),
        )

    @property
    def new(self) -> tuple[FindingKey, ...]:
        """Unmet now, and not a finding or met before."""
        return each(FindingKey._of, self._json["new"])

    @property
    def worse(self) -> tuple[FindingKey, ...]:
        """Unmet before and worse now."""
        return each(FindingKey._of, self._json["worse"])

    @property
    def solved(self) -> tuple[FindingKey, ...]:
        """Unmet before and met, gone or not applicable now."""
        return each(FindingKey._of, self._json["solved"])


@final
class Delta(Record):
    """What a list of changes did.

    >>> import bouwsteen as bw
    >>> bw.Delta(
    ...     changed=[
    ...         bw.ChangedVerdict(
    ...             region="JZ12",
    ...             requirement="contacts.distribution",
    ...             subject=bw.Subject(organisation="ldh"),
    ...             before="notMet",
    ...             after="met",
    ...         ),
    ...     ],
    ...     undo=[bw.RemoveDistribution(region="JZ12", on="2021-09-01", to=["ldh"])],
    ... )  # doctest: +NORMALIZE_WHITESPACE
    Delta(changed=[ChangedVerdict(region='JZ12', requirement='contacts.distribution',
    subject=Subject(organisation='ldh'), before='notMet', after='met')],
    undo=[RemoveDistribution(region='JZ12', on='2021-09-01', to=['ldh'])])
    """

    __slots__ = ()
    __match_args__ = ("changed", "undo")

    def __init__(self, *, changed: Iterable[ChangedVerdict], undo: Iterable[Change]) -> None:
        super().__init__(changed=(a_list(a_record(ChangedVerdict)), changed), undo=(a_list(a_change), undo))

    @property
    def changed(self) -> tuple[ChangedVerdict, ...]:
        """The verdicts that changed, in the order of the format."""
        return each(ChangedVerdict._of, self._json["changed"])

    @property
    def undo(self) -> tuple[Change, ...]:
        """The changes that undo it."""
        return each(change, self._json["undo"])


@final
class ComparedVerdict(Record):
    """A verdict that changed, and because of what.

    >>> import bouwsteen as bw
    >>> bw.ComparedVerdict(
    ...     changed=bw.ChangedVerdict(
    ...         region="JZ28",
    ...         requirement="contacts.details",
    ...         subject=bw.Subject(contact="lt-rheden-4"),
    ...         after="met",
    ...     ),
    ...     because=[bw.Because(fact="lt-rheden-4")],
    ... )  # doctest: +NORMALIZE_WHITESPACE
    ComparedVerdict(changed=ChangedVerdict(region='JZ28', requirement='contacts.details',
    subject=Subject(contact='lt-rheden-4'), after='met'), because=[Because(fact='lt-rheden-4')])
    """

    __slots__ = ()
    __match_args__ = ("changed", "because")

    def __init__(self, *, changed: ChangedVerdict, because: Iterable[Because]) -> None:
        super().__init__(
            changed=(a_record(ChangedVerdict), changed),
            because=(a_list(a_record(Because)), because),
        )

    @property
    def changed(self) -> ChangedVerdict:
        """The verdict before and after."""
        return ChangedVerdict._of(self._json["changed"])

    @property
    def because(self) -> tuple[Because, ...]:
        """Because of what; never empty."""
        return each(Because._of, self._json["because"])


@final
class Because(Record):
    """A cause as it is written: one of these, or none for facts elsewhere.

    >>> import bouwsteen as bw
    >>> bw.Because(fact="lt-putten-1")
    Because(fact='lt-putten-1')
    """

    __slots__ = ()
    __match_args__ = ("fact", "policy", "reading", "finding", "time")

    def __init__(
        self,
        *,
        fact: str | None = None,
        policy: RequirementId | str | None = None,
        reading: ReadingId | str | None = None,
        finding: FindingKey | None = None,
        time: datetime.date | str | EllipsisType | None = ...,
    ) -> None:
        super().__init__(
            fact=(optional(a_text), fact),
            policy=(optional(a_word(RequirementId)), policy),
            reading=(optional(a_word(ReadingId)), reading),
            finding=(optional(a_record(FindingKey)), finding),
            time=(kept(a_day), time),
        )

    @property
    def fact(self) -> str | None:
        """The id of a fact."""
        return maybe(text, self._json.get("fact"))

    @property
    def policy(self) -> RequirementId | None:
        """The requirement of which the policy says something else."""
        return maybe(RequirementId, self._json.get("policy"))

    @property
    def reading(self) -> ReadingId | None:
        """The place that the policy reads otherwise."""
        return maybe(ReadingId, self._json.get("reading"))

    @property
    def finding(self) -> FindingKey | None:
        """The finding from which it follows."""
        return maybe(FindingKey._of, self._json.get("finding"))

    @property
    def time(self) -> datetime.date | EllipsisType | None:
        """The day that was reached, if it is known which. `...` when nothing is said of it."""
        return unless_kept(day, self._json, "time")


@final
class ChangedVerdict(Record):
    """A verdict that changed. `None` before or after: the subject was or is not there.

    >>> import bouwsteen as bw
    >>> bw.ChangedVerdict(
    ...     region="JZ25",
    ...     requirement="steps.order",
    ...     subject=bw.Subject(),
    ...     before="notApplicable",
    ...     after="notMet",
    ... )  # doctest: +NORMALIZE_WHITESPACE
    ChangedVerdict(region='JZ25', requirement='steps.order', subject=Subject(), before='notApplicable',
    after='notMet')
    """

    __slots__ = ()
    __match_args__ = ("region", "requirement", "subject", "before", "after")

    def __init__(
        self,
        *,
        region: str,
        requirement: RequirementId | str,
        subject: Subject,
        before: Verdict | str | None = None,
        after: Verdict | str | None = None,
    ) -> None:
        super().__init__(
            region=(a_text, region),
            requirement=(a_word(RequirementId), requirement),
            subject=(a_record(Subject), subject),
            before=(nullable(a_word(Verdict)), before),
            after=(nullable(a_word(Verdict)), after),
        )

    @property
    def region(self) -> str:
        """The region."""
        return text(self._json["region"])

    @property
    def requirement(self) -> RequirementId:
        """The requirement."""
        return RequirementId(self._json["requirement"])

    @property
    def subject(self) -> Subject:
        """The subject."""
        return Subject._of(self._json["subject"])

    @property
    def before(self) -> Verdict | None:
        """The verdict before."""
        return maybe(Verdict, self._json["before"])

    @property
    def after(self) -> Verdict | None:
        """The verdict after."""
        return maybe(Verdict, self._json["after"])


@final
class ChangedStep(Record):
    """The verdict of a step of a region that changed.

    >>> import bouwsteen as bw
    >>> bw.ChangedStep(region="JZ21", step=1, before="undetermined", after="notMet")
    ChangedStep(region='JZ21', step=1, before='undetermined', after='notMet')
    """

    __slots__ = ()
    __match_args__ = ("region", "step", "before", "after")

    def __init__(
        self,
        *,
        region: str,
        step: int,
        before: Verdict | str | None = None,
        after: Verdict | str | None = None,
    ) -> None:
        super().__init__(
            region=(a_text, region),
            step=(a_number, step),
            before=(nullable(a_word(Verdict)), before),
            after=(nullable(a_word(Verdict)), after),
        )

    @property
    def region(self) -> str:
        """The region."""
        return text(self._json["region"])

    @property
    def step(self) -> int:
        """1, 2 or 3."""
        return number(self._json["step"])

    @property
    def before(self) -> Verdict | None:
        """The verdict before; `None` when the region was not there."""
        return maybe(Verdict, self._json["before"])

    @property
    def after(self) -> Verdict | None:
        """The verdict after; `None` when the region is no longer there."""
        return maybe(Verdict, self._json["after"])


@final
class ReadingEffect(Record):
    """What would be otherwise if the source were read otherwise in one place.

    >>> import bouwsteen as bw
    >>> bw.ReadingEffect(
    ...     reading="learning.group",
    ...     chosen="perSubregion",
    ...     alternative="perMunicipality",
    ...     changed=[],
    ...     steps=[],
    ... )  # doctest: +NORMALIZE_WHITESPACE
    ReadingEffect(reading='learning.group', chosen='perSubregion', alternative='perMunicipality', changed=[],
    steps=[])
    """

    __slots__ = ()
    __match_args__ = ("reading", "chosen", "alternative", "changed", "steps")

    def __init__(
        self,
        *,
        reading: ReadingId | str,
        chosen: Reading | str,
        alternative: Reading | str,
        changed: Iterable[ChangedVerdict],
        steps: Iterable[ChangedStep],
    ) -> None:
        super().__init__(
            reading=(a_word(ReadingId), reading),
            chosen=(a_word(Reading), chosen),
            alternative=(a_word(Reading), alternative),
            changed=(a_list(a_record(ChangedVerdict)), changed),
            steps=(a_list(a_record(ChangedStep)), steps),
        )

    @property
    def reading(self) -> ReadingId:
        """The place."""
        return ReadingId(self._json["reading"])

    @property
    def chosen(self) -> Reading:
        """How the policy reads it."""
        return Reading(self._json["chosen"])

    @property
    def alternative(self) -> Reading:
        """The other way."""
        return Reading(self._json["alternative"])

    @property
    def changed(self) -> tuple[ChangedVerdict, ...]:
        """The verdicts that would be otherwise, from the chosen reading to the other."""
        return each(ChangedVerdict._of, self._json["changed"])

    @property
    def steps(self) -> tuple[ChangedStep, ...]:
        """The steps that would be otherwise."""
        return each(ChangedStep._of, self._json["steps"])
