//! Meetings in Noord-Veluwe, Midden-IJssel/Oost-Veluwe and Achterhoek.

use super::agenda::{
    BLOCK_ONE, BLOCKS_CALL, BLOCKS_CASE, EXCHANGE, KNOW_CASE, KNOW_MAP, KNOW_TRIOS, LEARN, PHASES, STEPS,
    VISION_CLEAR, VISION_FAMILY, VISION_TRUST,
};
use super::{Meeting, USUAL};
use crate::demo::attendance::Asked;

const NV: &[&str] = &[
    "lt-elburg-*",
    "lt-ermelo-*",
    "lt-harderwijk-*",
    "lt-nunspeet-*",
    "lt-oldebroek-*",
    "lt-putten-*",
    "vt-nog-harderwijk-*",
    "vt-nog-nunspeet-*",
    "jbg-harderwijk-*",
    "jbg-nunspeet-*",
    "rvdk-noord-veluwe-*",
    "rvdk-apeldoorn-1",
    "wss-noord-veluwe-*",
    "ldh-noord-veluwe-*",
];

/// Two of the whole region, of which the second falls short; a third was cancelled. Who took the
/// initiative is known of one, the central municipality of none.
pub(super) const NOORD_VELUWE: &[Meeting] = &[
    Meeting {
        id: "nv-1",
        scope: "JZ12",
        date: "2021-05-27",
        form: "online",
        prepared_by: &["lt-harderwijk-1", "vt-nog-harderwijk-1"],
        agenda: &[KNOW_TRIOS, VISION_TRUST, BLOCKS_CALL, STEPS, LEARN, EXCHANGE],
        asked: Asked::all(NV),
        ..USUAL
    },
    Meeting {
        id: "nv-2",
        scope: "JZ12",
        date: "2021-06-24",
        form: "online",
        initiator: Some("harderwijk"),
        prepared_by: &["lt-harderwijk-1", "jbg-harderwijk-1", "rvdk-noord-veluwe-1"],
        agenda: &[KNOW_MAP, VISION_FAMILY, BLOCK_ONE, STEPS, LEARN, EXCHANGE],
        asked: Asked::all(NV),
        ..USUAL
    },
    Meeting {
        id: "nv-3",
        scope: "JZ12",
        date: "2021-10-14",
        status: "cancelled",
        initiator: Some("harderwijk"),
        reply_by: Some("2021-09-30"),
        prepared_by: &["lt-harderwijk-1", "vt-nog-nunspeet-1"],
        agenda: &[KNOW_CASE, VISION_CLEAR, BLOCKS_CASE, STEPS, LEARN, EXCHANGE],
        ..USUAL
    },
    // Of one municipality: it counts for no region. It brings those who came to exactly eight hours.
    Meeting {
        id: "nv-4",
        scope: "harderwijk",
        date: "2021-11-04",
        place: Some("Buurthuis, Harderwijk"),
        initiator: Some("harderwijk"),
        prepared_by: &["lt-harderwijk-2", "wss-noord-veluwe-1"],
        minutes: Some([0, 120, 0]),
        agenda: &[KNOW_CASE, VISION_CLEAR, BLOCKS_CASE, STEPS, LEARN, EXCHANGE],
        asked: Asked {
            who: &[
                "lt-harderwijk-*",
                "vt-nog-harderwijk-*",
                "jbg-harderwijk-1",
                "rvdk-noord-veluwe-1",
                "wss-noord-veluwe-1",
            ],
            but: &[("lt-harderwijk-3", "absent")],
            travel: &[],
        },
        ..USUAL
    },
];

/// The first two are of former subregions. The new one of Apeldoorn and Voorst lies in neither.
pub(super) const MIDDEN_IJSSEL: &[Meeting] = &[
    // No item about consulting each other.
    Meeting {
        id: "mo-veluwe-1",
        scope: "mo-veluwe",
        date: "2021-05-11",
        form: "online",
        initiator: Some("apeldoorn"),
        prepared_by: &["lt-apeldoorn-1", "jbg-apeldoorn-1"],
        agenda: &[KNOW_TRIOS, VISION_TRUST, BLOCKS_CALL, STEPS, LEARN],
        asked: Asked::all(&[
            "lt-apeldoorn-*",
            "lt-epe-*",
            "lt-hattem-*",
            "lt-heerde-*",
            "vt-nog-apeldoorn-*",
            "vt-nog-epe-*",
            "jbg-apeldoorn-*",
            "jbg-epe-*",
            "rvdk-apeldoorn-*",
            "rvdk-noord-veluwe-3",
            "wss-apeldoorn-*",
            "ldh-midden-ijssel-1",
            "ldh-midden-ijssel-2",
        ]),
        ..USUAL
    },
    Meeting {
        id: "mo-ijssel-1",
        scope: "mo-ijssel",
        date: "2021-06-08",
        form: "online",
        initiator: Some("zutphen"),
        prepared_by: &["lt-zutphen-1", "rvdk-zutphen-1"],
        agenda: &[KNOW_MAP, VISION_CLEAR, BLOCKS_CALL, STEPS, LEARN, EXCHANGE],
        asked: Asked::all(&[
            "lt-brummen-*",
            "lt-lochem-*",
            "lt-voorst-*",
            "lt-zutphen-*",
            "vt-nog-voorst-*",
            "vt-nog-zutphen-*",
            "jbg-voorst-*",
            "jbg-zutphen-*",
            "rvdk-zutphen-*",
            "wss-zutphen-*",
            "ldh-midden-ijssel-3",
        ]),
        ..USUAL
    },
    Meeting {
        id: "mo-noord-1",
        scope: "mo-noord",
        date: "2021-10-05",
        place: Some("Dorpshuis, Epe"),
        initiator: Some("epe"),
        reply_by: Some("2021-09-21"),
        prepared_by: &["lt-epe-1", "vt-nog-epe-1"],
        agenda: &[KNOW_CASE, VISION_FAMILY, BLOCKS_CASE, STEPS, LEARN, EXCHANGE],
        asked: Asked::all(&[
            "lt-epe-*",
            "lt-hattem-*",
            "lt-heerde-*",
            "vt-nog-epe-*",
            "jbg-epe-*",
            "rvdk-apeldoorn-3",
            "wss-apeldoorn-2",
            "ldh-midden-ijssel-2",
        ]),
        ..USUAL
    },
    Meeting {
        id: "mo-apeldoorn-1",
        scope: "mo-apeldoorn",
        date: "2021-11-11",
        place: Some("Stadhuis, Apeldoorn"),
        initiator: Some("apeldoorn"),
        reply_by: Some("2021-10-28"),
        prepared_by: &["lt-apeldoorn-1", "lt-voorst-1", "vt-nog-apeldoorn-1"],
        agenda: &[KNOW_MAP, VISION_CLEAR, BLOCKS_CASE, PHASES, STEPS, LEARN, EXCHANGE],
        asked: Asked::all(&[
            "lt-apeldoorn-*",
            "lt-voorst-*",
            "vt-nog-apeldoorn-*",
            "vt-nog-voorst-1",
            "jbg-apeldoorn-*",
            "jbg-voorst-1",
            "rvdk-apeldoorn-1",
            "rvdk-apeldoorn-2",
            "rvdk-noord-veluwe-3",
            "wss-apeldoorn-1",
            "ldh-midden-ijssel-1",
        ]),
        ..USUAL
    },
    // Prepared by one person alone.
    Meeting {
        id: "mo-oost-1",
        scope: "mo-oost",
        date: "2021-11-23",
        form: "hybrid",
        place: Some("Stadhuis, Zutphen"),
        initiator: Some("zutphen"),
        reply_by: Some("2021-11-09"),
        prepared_by: &["lt-zutphen-1"],
        agenda: &[KNOW_TRIOS, VISION_TRUST, BLOCKS_CALL, STEPS, LEARN, EXCHANGE],
        asked: Asked::all(&[
            "lt-brummen-*",
            "lt-lochem-*",
            "lt-zutphen-*",
            "vt-nog-voorst-2",
            "vt-nog-zutphen-*",
            "jbg-voorst-2",
            "jbg-zutphen-*",
            "rvdk-zutphen-*",
            "wss-zutphen-*",
            "ldh-midden-ijssel-3",
        ]),
        ..USUAL
    },
    Meeting {
        id: "mo-noord-2",
        scope: "mo-noord",
        date: "2022-05-24",
        place: Some("Gemeentehuis, Hattem"),
        initiator: Some("hattem"),
        prepared_by: &["lt-hattem-1", "jbg-epe-1"],
        agenda: &[KNOW_MAP, VISION_TRUST, BLOCKS_CALL, STEPS, EXCHANGE],
        asked: Asked::all(&[
            "lt-epe-1",
            "lt-epe-2",
            "lt-hattem-*",
            "lt-heerde-*",
            "vt-nog-epe-*",
            "jbg-epe-*",
            "rvdk-apeldoorn-3",
            "wss-apeldoorn-2",
        ]),
        ..USUAL
    },
];

const AH: &[&str] = &[
    "lt-aalten-*",
    "lt-berkelland-*",
    "lt-bronckhorst-*",
    "lt-doetinchem-*",
    "lt-montferland-*",
    "lt-oost-gelre-*",
    "lt-oude-ijsselstreek-*",
    "lt-winterswijk-*",
    "vt-nog-doetinchem-*",
    "vt-nog-oude-ijsselstreek-*",
    "vt-nog-winterswijk-*",
    "vt-nog-berkelland-*",
    "jbg-doetinchem-*",
    "jbg-oude-ijsselstreek-*",
    "jbg-winterswijk-*",
    "jbg-berkelland-*",
    "jbg-zutphen-2",
    "rvdk-doetinchem-*",
    "rvdk-winterswijk-*",
    "wss-doetinchem-*",
    "wss-aalten-1",
    "wss-winterswijk-*",
];

/// Two large ones that are in order but for their scale. Somebody was not released for the second, and
/// for some the way there was long.
pub(super) const ACHTERHOEK: &[Meeting] = &[
    Meeting {
        id: "ah-1",
        scope: "ah-achterhoek",
        date: "2021-06-22",
        form: "online",
        initiator: Some("doetinchem"),
        guests: Some(3),
        prepared_by: &["lt-doetinchem-1", "lt-winterswijk-1", "rvdk-doetinchem-1"],
        agenda: &[KNOW_TRIOS, VISION_TRUST, BLOCKS_CALL, STEPS, LEARN, EXCHANGE],
        asked: Asked::all(AH),
        ..USUAL
    },
    Meeting {
        id: "ah-2",
        scope: "ah-achterhoek",
        date: "2021-11-18",
        place: Some("Cultuurhuis, Doetinchem"),
        initiator: Some("doetinchem"),
        reply_by: Some("2021-11-04"),
        guests: Some(2),
        prepared_by: &["lt-doetinchem-1", "lt-aalten-1", "vt-nog-doetinchem-1"],
        agenda: &[KNOW_CASE, VISION_FAMILY, BLOCKS_CASE, STEPS, LEARN, EXCHANGE],
        asked: Asked {
            who: AH,
            but: &[("wss-aalten-1", "notReleased")],
            travel: &[("lt-winterswijk-1", 80), ("wss-doetinchem-2", 110), ("jbg-winterswijk-1", 80)],
        },
        ..USUAL
    },
];
