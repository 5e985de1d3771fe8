//! Meetings in FoodValley and Centraal Gelderland.

use super::agenda::{
    BLOCKS_CALL, BLOCKS_CASE, EXCHANGE, KNOW_CASE, KNOW_MAP, KNOW_TOLD, KNOW_TRIOS, LEARN, PHASES, STEPS,
    VISION_CLEAR, VISION_FAMILY, VISION_REFLECT, VISION_TRUST,
};
use super::{Meeting, USUAL};
use crate::demo::attendance::Asked;

const FV_NOORD: &[&str] = &[
    "lt-barneveld-*",
    "lt-nijkerk-*",
    "vt-gm-barneveld-*",
    "vt-gm-nijkerk-*",
    "jbg-barneveld-*",
    "jbg-nijkerk-*",
    "rvdk-ede-3",
    "wss-ede-2",
    "ldh-foodvalley-2",
];

const FV_ZUID: &[&str] =
    &["lt-ede-*", "vt-gm-ede-*", "jbg-ede-*", "rvdk-ede-*", "wss-ede-*", "ldh-foodvalley-*"];

/// The north never recorded how its meetings went. In the south the initiative of the first lay elsewhere,
/// and in the second people were only told who is who.
pub(super) const FOODVALLEY: &[Meeting] = &[
    Meeting {
        id: "fv-noord-1",
        scope: "fv-noord",
        date: "2021-04-22",
        status: "planned",
        form: "online",
        initiator: Some("ede"),
        prepared_by: &["lt-barneveld-1", "vt-gm-barneveld-1"],
        agenda: &[KNOW_TRIOS, VISION_TRUST, BLOCKS_CALL, STEPS, LEARN, EXCHANGE],
        asked: Asked::all(FV_NOORD),
        ..USUAL
    },
    Meeting {
        id: "fv-zuid-1",
        scope: "fv-zuid",
        date: "2021-06-03",
        form: "online",
        initiator: Some("barneveld"),
        guests: Some(4),
        prepared_by: &["lt-ede-1", "jbg-ede-1"],
        agenda: &[KNOW_MAP, VISION_TRUST, BLOCKS_CALL, STEPS, LEARN, EXCHANGE],
        asked: Asked::all(FV_ZUID),
        ..USUAL
    },
    Meeting {
        id: "fv-zuid-2",
        scope: "fv-zuid",
        date: "2021-10-07",
        place: Some("Raadhuis, Ede"),
        initiator: Some("ede"),
        reply_by: Some("2021-09-23"),
        guests: Some(5),
        prepared_by: &["lt-ede-2", "rvdk-ede-1"],
        agenda: &[KNOW_TOLD, VISION_CLEAR, BLOCKS_CASE, STEPS, LEARN, EXCHANGE],
        asked: Asked::all(FV_ZUID),
        ..USUAL
    },
    Meeting {
        id: "fv-noord-2",
        scope: "fv-noord",
        date: "2021-11-25",
        status: "planned",
        place: Some("Gemeentehuis, Barneveld"),
        initiator: Some("ede"),
        reply_by: Some("2021-11-11"),
        prepared_by: &["lt-nijkerk-1", "jbg-barneveld-1"],
        agenda: &[KNOW_CASE, VISION_FAMILY, BLOCKS_CASE, STEPS, LEARN, EXCHANGE],
        asked: Asked {
            who: FV_NOORD,
            but: &[("lt-nijkerk-*", "invited"), ("rvdk-ede-3", "invited"), ("jbg-nijkerk-*", "invited")],
            travel: &[],
        },
        ..USUAL
    },
];

const CG_MIDDEN: &[&str] = &[
    "lt-arnhem-*",
    "lt-rheden-*",
    "lt-rozendaal-1",
    "vt-gm-arnhem-*",
    "vt-gm-rheden-*",
    "jbg-arnhem-*",
    "jbg-rheden-*",
    "rvdk-arnhem-*",
    "wss-arnhem-1",
    "wss-arnhem-2",
    "ldh-centraal-gelderland-1",
];

const CG_OOST: &[&str] = &[
    "lt-doesburg-*",
    "lt-duiven-*",
    "lt-westervoort-*",
    "lt-zevenaar-*",
    "vt-gm-zevenaar-*",
    "vt-gm-duiven-*",
    "jbg-zevenaar-*",
    "jbg-duiven-*",
    "rvdk-zevenaar-*",
    "wss-zevenaar-*",
    "wss-lingewaard-2",
    "ldh-centraal-gelderland-2",
];

const CG_WEST: &[&str] = &[
    "lt-renkum-*",
    "lt-wageningen-*",
    "vt-gm-renkum-*",
    "vt-gm-ede-2",
    "jbg-renkum-*",
    "rvdk-renkum-1",
    "wss-arnhem-3",
];

const CG_ZUID: &[&str] = &[
    "lt-lingewaard-*",
    "lt-overbetuwe-*",
    "vt-gm-lingewaard-*",
    "jbg-lingewaard-*",
    "rvdk-renkum-2",
    "rvdk-renkum-3",
    "wss-lingewaard-1",
    "ldh-centraal-gelderland-3",
];

/// Everything as it should be, but for one: who said to come for the Board in the west did not.
pub(super) const CENTRAAL: &[Meeting] = &[
    Meeting {
        id: "cg-west-1",
        scope: "cg-west",
        date: "2021-04-20",
        form: "online",
        initiator: Some("arnhem"),
        prepared_by: &["lt-wageningen-1", "vt-gm-renkum-1"],
        agenda: &[KNOW_TRIOS, VISION_FAMILY, BLOCKS_CALL, STEPS, LEARN, EXCHANGE],
        asked: Asked::all(CG_WEST),
        ..USUAL
    },
    Meeting {
        id: "cg-midden-1",
        scope: "cg-midden",
        date: "2021-05-18",
        form: "online",
        initiator: Some("arnhem"),
        prepared_by: &["lt-arnhem-1", "lt-rheden-1", "jbg-arnhem-1"],
        agenda: &[KNOW_MAP, VISION_TRUST, BLOCKS_CALL, STEPS, LEARN, EXCHANGE],
        asked: Asked::all(CG_MIDDEN),
        ..USUAL
    },
    Meeting {
        id: "cg-oost-1",
        scope: "cg-oost",
        date: "2021-05-20",
        start: "09:30",
        form: "online",
        initiator: Some("arnhem"),
        part_of: Some("Netwerkdag Liemers"),
        guests: Some(6),
        prepared_by: &["lt-zevenaar-1", "rvdk-zevenaar-1"],
        agenda: &[KNOW_TRIOS, VISION_TRUST, BLOCKS_CALL, STEPS, LEARN, EXCHANGE],
        asked: Asked::all(CG_OOST),
        ..USUAL
    },
    Meeting {
        id: "cg-zuid-1",
        scope: "cg-zuid",
        date: "2021-06-15",
        form: "online",
        initiator: Some("arnhem"),
        prepared_by: &["lt-overbetuwe-1", "jbg-lingewaard-1"],
        agenda: &[KNOW_MAP, VISION_CLEAR, BLOCKS_CALL, STEPS, LEARN, EXCHANGE],
        asked: Asked::all(CG_ZUID),
        ..USUAL
    },
    Meeting {
        id: "cg-oost-2",
        scope: "cg-oost",
        date: "2021-10-12",
        place: Some("Gemeentehuis, Zevenaar"),
        initiator: Some("arnhem"),
        reply_by: Some("2021-09-28"),
        prepared_by: &["lt-duiven-1", "vt-gm-zevenaar-1"],
        agenda: &[KNOW_CASE, VISION_FAMILY, BLOCKS_CASE, STEPS, LEARN, EXCHANGE],
        asked: Asked::all(CG_OOST),
        ..USUAL
    },
    Meeting {
        id: "cg-midden-2",
        scope: "cg-midden",
        date: "2021-11-02",
        place: Some("Stadhuis, Arnhem"),
        initiator: Some("arnhem"),
        reply_by: Some("2021-10-15"),
        prepared_by: &["lt-arnhem-4", "vt-gm-arnhem-1", "rvdk-arnhem-1"],
        agenda: &[KNOW_CASE, VISION_CLEAR, BLOCKS_CASE, PHASES, STEPS, LEARN, EXCHANGE],
        asked: Asked::all(CG_MIDDEN),
        ..USUAL
    },
    Meeting {
        id: "cg-west-2",
        scope: "cg-west",
        date: "2021-11-16",
        place: Some("Gemeentehuis, Renkum"),
        initiator: Some("arnhem"),
        reply_by: Some("2021-11-02"),
        prepared_by: &["lt-renkum-1", "jbg-renkum-1"],
        agenda: &[KNOW_CASE, VISION_TRUST, BLOCKS_CASE, STEPS, LEARN, EXCHANGE],
        asked: Asked { who: CG_WEST, but: &[("rvdk-renkum-1", "accepted")], travel: &[] },
        ..USUAL
    },
    Meeting {
        id: "cg-zuid-2",
        scope: "cg-zuid",
        date: "2021-11-30",
        form: "online",
        initiator: Some("arnhem"),
        reply_by: Some("2021-11-16"),
        prepared_by: &["lt-lingewaard-1", "rvdk-renkum-2"],
        agenda: &[KNOW_TRIOS, VISION_FAMILY, BLOCKS_CASE, STEPS, LEARN, EXCHANGE],
        asked: Asked::all(CG_ZUID),
        ..USUAL
    },
    Meeting {
        id: "cg-oost-3",
        scope: "cg-oost",
        date: "2022-03-29",
        place: Some("Gemeentehuis, Duiven"),
        initiator: Some("arnhem"),
        prepared_by: &["lt-duiven-1", "jbg-duiven-1"],
        agenda: &[KNOW_MAP, VISION_REFLECT, BLOCKS_CALL, STEPS, EXCHANGE],
        asked: Asked::all(&[
            "lt-doesburg-*",
            "lt-duiven-*",
            "lt-westervoort-*",
            "lt-zevenaar-1",
            "vt-gm-zevenaar-*",
            "jbg-duiven-*",
            "rvdk-zevenaar-1",
            "wss-zevenaar-*",
        ]),
        ..USUAL
    },
];
