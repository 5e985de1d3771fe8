//! Meetings in Rivierenland and Rijk van Nijmegen.

use super::agenda::{
    BLOCKS_CALL, BLOCKS_CASE, EXCHANGE, KNOW_CASE, KNOW_MAP, KNOW_TRIOS, LEARN, PHASES, STEPS, VISION_CLEAR,
    VISION_FAMILY, VISION_REFLECT, VISION_TOLD, VISION_TRUST,
};
use super::{Meeting, USUAL};
use crate::demo::attendance::Asked;

const RL_OOST: &[&str] = &[
    "lt-tiel-*",
    "lt-buren-*",
    "lt-neder-betuwe-*",
    "lt-west-maas-en-waal-*",
    "vt-gz-tiel-*",
    "vt-gz-buren-*",
    "vt-gz-wijchen-2",
    "jbg-tiel-*",
    "jbg-buren-*",
    "rvdk-tiel-*",
    "wss-tiel-*",
];

const RL_WEST: &[&str] = &[
    "lt-culemborg-*",
    "lt-west-betuwe-*",
    "vt-gz-culemborg-*",
    "jbg-culemborg-*",
    "rvdk-culemborg-*",
    "wss-culemborg-*",
];

const RL_ZUID: &[&str] = &[
    "lt-zaltbommel-*",
    "lt-maasdriel-*",
    "vt-gz-zaltbommel-*",
    "jbg-zaltbommel-*",
    "rvdk-culemborg-*",
    "wss-zaltbommel-*",
];

/// Six meetings, none of which qualifies, each for another reason.
pub(super) const RIVIERENLAND: &[Meeting] = &[
    // Nothing about the work of every day.
    Meeting {
        id: "rl-oost-1",
        scope: "rl-oost",
        date: "2021-04-29",
        form: "online",
        initiator: Some("tiel"),
        prepared_by: &["lt-tiel-1", "vt-gz-tiel-1"],
        agenda: &[KNOW_TRIOS, VISION_TOLD, BLOCKS_CALL, STEPS, LEARN, EXCHANGE],
        asked: Asked::all(RL_OOST),
        ..USUAL
    },
    // Without the local team of West Betuwe; who took the initiative was not written down.
    Meeting {
        id: "rl-west-1",
        scope: "rl-west",
        date: "2021-05-25",
        form: "online",
        prepared_by: &["lt-culemborg-1", "rvdk-culemborg-1"],
        agenda: &[KNOW_MAP, VISION_FAMILY, BLOCKS_CALL, STEPS, LEARN, EXCHANGE],
        asked: Asked { who: RL_WEST, but: &[("lt-west-betuwe-*", "declined")], travel: &[] },
        ..USUAL
    },
    // Without the Board.
    Meeting {
        id: "rl-zuid-1",
        scope: "rl-zuid",
        date: "2021-06-01",
        form: "online",
        initiator: Some("tiel"),
        prepared_by: &["lt-zaltbommel-1", "vt-gz-zaltbommel-1"],
        agenda: &[KNOW_TRIOS, VISION_TRUST, BLOCKS_CALL, STEPS, LEARN, EXCHANGE],
        asked: Asked {
            who: RL_ZUID,
            but: &[("rvdk-culemborg-1", "declined"), ("rvdk-culemborg-2", "notReleased")],
            travel: &[],
        },
        ..USUAL
    },
    // Whoever is new in Neder-Betuwe was invited and never answered.
    Meeting {
        id: "rl-oost-2",
        scope: "rl-oost",
        date: "2021-09-28",
        place: Some("Stadhuis, Tiel"),
        initiator: Some("tiel"),
        reply_by: Some("2021-09-10"),
        prepared_by: &["lt-tiel-1", "jbg-tiel-1", "rvdk-tiel-1"],
        agenda: &[KNOW_CASE, VISION_FAMILY, BLOCKS_CASE, PHASES, STEPS, LEARN, EXCHANGE],
        asked: Asked { who: RL_OOST, but: &[("lt-neder-betuwe-3", "invited")], travel: &[] },
        ..USUAL
    },
    // Nothing about learning together.
    Meeting {
        id: "rl-west-2",
        scope: "rl-west",
        date: "2021-11-09",
        place: Some("Gemeentehuis, Geldermalsen"),
        initiator: Some("tiel"),
        reply_by: Some("2021-10-26"),
        prepared_by: &["lt-west-betuwe-1", "jbg-culemborg-1"],
        agenda: &[KNOW_CASE, VISION_CLEAR, BLOCKS_CASE, STEPS, EXCHANGE],
        asked: Asked::all(RL_WEST),
        ..USUAL
    },
    // No first steps.
    Meeting {
        id: "rl-zuid-2",
        scope: "rl-zuid",
        date: "2021-12-07",
        form: "online",
        initiator: Some("tiel"),
        reply_by: Some("2021-11-23"),
        prepared_by: &["lt-maasdriel-1", "jbg-zaltbommel-1"],
        agenda: &[KNOW_MAP, VISION_CLEAR, BLOCKS_CASE, LEARN, EXCHANGE],
        asked: Asked::all(RL_ZUID),
        ..USUAL
    },
];

const RN_OOST: &[&str] = &[
    "lt-nijmegen-*",
    "lt-berg-en-dal-*",
    "lt-heumen-*",
    "vt-gz-nijmegen-*",
    "vt-gz-berg-en-dal-*",
    "jbg-nijmegen-*",
    "jbg-berg-en-dal-*",
    "rvdk-rijk-van-nijmegen-1",
    "rvdk-rijk-van-nijmegen-2",
    "wss-rijk-van-nijmegen-1",
    "wss-rijk-van-nijmegen-2",
    "ldh-rijk-van-nijmegen-1",
    "ldh-rijk-van-nijmegen-2",
];

const RN_WEST: &[&str] = &[
    "lt-beuningen-*",
    "lt-druten-*",
    "lt-wijchen-*",
    "vt-gz-wijchen-*",
    "jbg-wijchen-*",
    "rvdk-rijk-van-nijmegen-1",
    "rvdk-rijk-van-nijmegen-3",
    "rvdk-rijk-van-nijmegen-4",
    "wss-rijk-van-nijmegen-3",
    "ldh-rijk-van-nijmegen-3",
];

/// As it should be. `rvdk-rijk-van-nijmegen-1` comes to all four: above eight hours.
pub(super) const NIJMEGEN: &[Meeting] = &[
    Meeting {
        id: "rn-oost-1",
        scope: "rn-oost",
        date: "2021-06-10",
        form: "online",
        initiator: Some("nijmegen"),
        guests: Some(2),
        prepared_by: &["lt-nijmegen-1", "lt-heumen-1", "vt-gz-nijmegen-1"],
        agenda: &[KNOW_TRIOS, VISION_TRUST, BLOCKS_CALL, STEPS, LEARN, EXCHANGE],
        asked: Asked::all(RN_OOST),
        ..USUAL
    },
    Meeting {
        id: "rn-west-1",
        scope: "rn-west",
        date: "2021-06-17",
        form: "hybrid",
        place: Some("Huis van de wijk, Wijchen"),
        initiator: Some("nijmegen"),
        prepared_by: &["lt-wijchen-1", "jbg-wijchen-1"],
        agenda: &[KNOW_MAP, VISION_TRUST, BLOCKS_CALL, STEPS, LEARN, EXCHANGE],
        asked: Asked::all(RN_WEST),
        ..USUAL
    },
    Meeting {
        id: "rn-west-2",
        scope: "rn-west",
        date: "2021-10-28",
        place: Some("Gemeentehuis, Beuningen"),
        initiator: Some("nijmegen"),
        reply_by: Some("2021-10-14"),
        prepared_by: &["lt-beuningen-1", "vt-gz-wijchen-1"],
        agenda: &[KNOW_CASE, VISION_CLEAR, BLOCKS_CASE, STEPS, LEARN, EXCHANGE],
        asked: Asked::all(RN_WEST),
        ..USUAL
    },
    Meeting {
        id: "rn-oost-2",
        scope: "rn-oost",
        date: "2021-11-09",
        place: Some("Stadhuis, Nijmegen"),
        initiator: Some("nijmegen"),
        reply_by: Some("2021-10-26"),
        guests: Some(3),
        prepared_by: &["lt-nijmegen-4", "jbg-nijmegen-1", "rvdk-rijk-van-nijmegen-1"],
        agenda: &[KNOW_CASE, VISION_FAMILY, BLOCKS_CASE, PHASES, STEPS, LEARN, EXCHANGE],
        asked: Asked::all(RN_OOST),
        ..USUAL
    },
    Meeting {
        id: "rn-oost-3",
        scope: "rn-oost",
        date: "2022-04-12",
        place: Some("Dorpshuis, Heumen"),
        initiator: Some("nijmegen"),
        prepared_by: &["lt-heumen-1", "vt-gz-berg-en-dal-1"],
        agenda: &[KNOW_MAP, VISION_CLEAR, VISION_REFLECT, BLOCKS_CALL, STEPS, EXCHANGE],
        asked: Asked::all(&[
            "lt-nijmegen-1",
            "lt-nijmegen-4",
            "lt-nijmegen-5",
            "lt-berg-en-dal-*",
            "lt-heumen-*",
            "vt-gz-nijmegen-1",
            "vt-gz-berg-en-dal-*",
            "jbg-nijmegen-1",
            "jbg-nijmegen-2",
            "rvdk-rijk-van-nijmegen-2",
            "wss-rijk-van-nijmegen-1",
            "ldh-rijk-van-nijmegen-1",
        ]),
        ..USUAL
    },
    // Still to come in the middle of 2022; not everybody has answered.
    Meeting {
        id: "rn-west-3",
        scope: "rn-west",
        date: "2022-10-06",
        status: "planned",
        place: Some("Huis van de wijk, Druten"),
        initiator: Some("nijmegen"),
        reply_by: Some("2022-09-22"),
        prepared_by: &["lt-druten-1", "jbg-wijchen-1"],
        agenda: &[KNOW_TRIOS, VISION_FAMILY, BLOCKS_CASE, STEPS, EXCHANGE],
        asked: Asked {
            who: RN_WEST,
            but: &[("lt-wijchen-*", "invited"), ("rvdk-rijk-van-nijmegen-*", "invited")],
            travel: &[],
        },
        ..USUAL
    },
];
