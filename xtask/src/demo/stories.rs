//! The troubles: edits on an otherwise calm register. The table in the parent module lists them.

/// One edit of one contact.
pub(super) enum Edit {
    /// The last confirmation was on this day.
    Confirmed(&'static str),
    /// Came in by an import; nobody ever vouched.
    Never,
    /// Away from a day until the day of return, with a stand-in or without.
    Away(&'static str, &'static str, Option<&'static str>),
    /// Out of service from this day.
    Left(&'static str),
    /// In service since this day.
    Joined(&'static str),
    /// In service from the first day until the second, and again since the third.
    Returned(&'static str, &'static str, &'static str),
    /// The phone number is not in the register.
    NoPhone,
    /// Works for this area too.
    Also(&'static str),
    /// Worked for this area until that day, for the usual one since.
    Moved(&'static str, &'static str),
}

use Edit::{Also, Away, Confirmed, Joined, Left, Moved, Never, NoPhone, Returned};

/// Whom (`…-*` is the whole team) and what.
const STORIES: &[(&str, Edit)] = &[
    // Noord-Veluwe. The people of the Leger des Heils came in by an import and were never asked.
    ("ldh-noord-veluwe-*", Never),
    ("lt-elburg-1", Away("2021-07-12", "2021-10-01", Some("lt-oldebroek-2"))),
    ("lt-elburg-2", Left("2021-08-01")),
    ("lt-putten-1", Away("2021-06-21", "2021-11-01", Some("lt-putten-2"))),
    ("lt-putten-2", Away("2021-08-16", "2021-09-20", None)),
    ("jbg-harderwijk-*", Confirmed("2021-05-28")),
    ("rvdk-noord-veluwe-3", Also("apeldoorn")),
    // Midden-IJssel/Oost-Veluwe.
    ("lt-hattem-*", Never),
    ("lt-hattem-*", Joined("2021-05-01")),
    ("lt-heerde-1", Left("2021-07-01")),
    ("lt-heerde-2", Left("2021-08-01")),
    ("lt-voorst-2", Left("2021-10-01")),
    ("jbg-epe-1", Away("2021-08-02", "2021-10-11", None)),
    ("jbg-epe-2", Left("2021-06-01")),
    ("vt-nog-zutphen-*", Confirmed("2021-03-10")),
    ("rvdk-apeldoorn-1", Also("nunspeet")),
    ("jbg-zutphen-2", Also("bronckhorst")),
    // Achterhoek, where nothing was agreed.
    ("lt-oost-gelre-*", Never),
    ("lt-aalten-1", Away("2021-08-23", "2021-09-13", Some("lt-winterswijk-2"))),
    ("wss-winterswijk-1", Left("2021-07-01")),
    // Centraal Gelderland.
    ("lt-doesburg-*", Confirmed("2021-03-08")),
    ("lt-rozendaal-1", Away("2021-08-23", "2021-09-13", None)),
    ("jbg-renkum-1", Away("2021-08-09", "2021-09-20", Some("jbg-renkum-2"))),
    ("jbg-renkum-2", Away("2021-08-30", "2021-10-04", Some("jbg-renkum-1"))),
    ("ldh-arnhem-zuid-1", Left("2021-07-01")),
    ("wss-zevenaar-1", Away("2021-07-19", "2021-10-01", Some("rvdk-zevenaar-1"))),
    ("wss-zevenaar-2", Left("2021-05-01")),
    ("lt-zevenaar-*", Confirmed("2021-05-25")),
    ("lt-duiven-*", Confirmed("2021-05-25")),
    ("lt-westervoort-*", Confirmed("2021-06-01")),
    ("lt-rheden-4", Joined("2021-08-16")),
    ("lt-rheden-4", Never),
    ("lt-wageningen-2", Away("2021-05-17", "2021-12-01", Some("lt-wageningen-3"))),
    ("lt-lingewaard-2", NoPhone),
    ("lt-lingewaard-3", NoPhone),
    ("lt-overbetuwe-4", NoPhone),
    ("wss-arnhem-2", NoPhone),
    ("lt-arnhem-2", Moved("arnhem/zuid", "2021-06-01")),
    // FoodValley.
    ("lt-scherpenzeel-1", Left("2021-06-01")),
    ("lt-scherpenzeel-2", Left("2021-08-16")),
    ("vt-gm-barneveld-*", Confirmed("2021-04-12")),
    ("lt-nijkerk-2", Away("2021-08-16", "2021-10-01", Some("lt-nijkerk-3"))),
    ("lt-nijkerk-3", Left("2021-08-23")),
    ("lt-ede-1", Away("2021-03-01", "2021-06-01", Some("lt-ede-2"))),
    ("lt-barneveld-2", Away("2021-10-04", "2021-11-01", Some("lt-barneveld-3"))),
    ("wss-ede-1", Confirmed("2021-01-18")),
    ("vt-gm-ede-2", Also("wageningen")),
    ("rvdk-ede-1", Also("GM0340")),
    // Rivierenland.
    ("lt-neder-betuwe-1", Away("2021-07-05", "2021-12-01", Some("lt-buren-2"))),
    ("lt-neder-betuwe-2", Left("2021-08-01")),
    ("lt-buren-2", Away("2021-08-02", "2021-10-01", Some("lt-culemborg-1"))),
    ("lt-culemborg-1", Away("2021-08-23", "2021-09-20", Some("lt-tiel-2"))),
    ("lt-tiel-*", Confirmed("2021-08-11")),
    ("lt-zaltbommel-*", Confirmed("2021-06-08")),
    ("lt-west-betuwe-*", Confirmed("2021-06-04")),
    ("lt-maasdriel-*", Confirmed("2021-02-16")),
    ("wss-zaltbommel-1", Left("2021-07-01")),
    ("vt-gz-culemborg-1", Away("2021-07-26", "2021-09-27", Some("vt-gz-tiel-1"))),
    ("vt-gz-culemborg-2", Left("2021-07-01")),
    // Rijk van Nijmegen: in order, also while somebody is away.
    ("lt-druten-1", Away("2021-08-09", "2021-10-18", Some("lt-beuningen-2"))),
    ("lt-druten-2", Left("2021-07-01")),
    ("lt-wijchen-2", Returned("2019-02-01", "2020-02-01", "2020-09-01")),
    // Fresh in Rijk van Nijmegen (half-yearly), not confirmed for too long in Rivierenland (13 weeks).
    ("vt-gz-wijchen-2", Also("west-maas-en-waal")),
    ("vt-gz-wijchen-2", Confirmed("2021-05-06")),
    // Newcomers, after the first day asked.
    ("lt-neder-betuwe-3", Joined("2021-09-15")),
    ("lt-heerde-3", Joined("2021-10-01")),
    ("lt-scherpenzeel-3", Joined("2021-10-01")),
    ("wss-zaltbommel-2", Joined("2021-11-01")),
    ("ldh-arnhem-zuid-2", Joined("2022-01-01")),
    ("wss-winterswijk-2", Joined("2022-02-01")),
];

/// The edits that concern a contact, in order.
pub(super) fn of(id: &str) -> impl Iterator<Item = &'static Edit> {
    STORIES.iter().filter(move |(whom, _)| concerns(whom, id)).map(|(_, edit)| edit)
}

/// Whether `whom`, an id or a whole team (`…-*`), is or holds somebody.
pub(super) fn concerns(whom: &str, id: &str) -> bool {
    match whom.strip_suffix('*') {
        // `lt-ede-*` is `lt-ede-1`, never `lt-ede-zuid-1`.
        Some(team) => {
            id.strip_prefix(team).is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()))
        }
        None => whom == id,
    }
}

/// Everybody the stories speak of: the subjects and their stand-ins.
#[cfg(test)]
pub(super) fn whom() -> impl Iterator<Item = &'static str> {
    STORIES.iter().flat_map(|(whom, edit)| {
        let stand_in = if let Away(_, _, by) = edit { *by } else { None };
        std::iter::once(*whom).chain(stand_in)
    })
}
