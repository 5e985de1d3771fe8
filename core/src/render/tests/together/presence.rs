//! Who was at a meeting, what it took of them, and whether they could take part.

use super::{Case, check};

pub(super) const PRESENCE: &[Case] = &[
    (
        "meetings.composition.partners {\"meeting\": \"m1\"} met",
        r#""observed": {"missing": []}, "evidence": ["m1", "c1", "c2", "c4"]"#,
        "De bijeenkomst van 20 mei 2021 (Liemers): alle vier de partners waren erbij.",
        "The meeting of 20 May 2021 (Liemers): all four partners were there.",
    ),
    // By the other reading somebody counts who did not come.
    (
        "meetings.composition.partners {\"meeting\": \"m1\"} met",
        r#""observed": {"missing": []}, "evidence": ["m1", "c1", "c2", "c3", "c4"]"#,
        "De bijeenkomst van 20 mei 2021 (Liemers): alle vier de partners waren uitgenodigd.",
        "The meeting of 20 May 2021 (Liemers): all four partners were invited.",
    ),
    (
        "meetings.composition.partners {\"meeting\": \"m1\"} notMet",
        r#""observed": {"missing": ["childProtectionBoard"]}, "evidence": ["m1", "c1", "c2", "c4"]"#,
        "De bijeenkomst van 20 mei 2021 (Liemers): de Raad was er niet bij.",
        "The meeting of 20 May 2021 (Liemers): the Child Protection Board was not there.",
    ),
    (
        "meetings.composition.partners {\"meeting\": \"m1\"} notMet",
        r#""observed": {"missing": ["certifiedInstitution"]}, "evidence": ["m1", "c1", "c4"]"#,
        "De bijeenkomst van 20 mei 2021 (Liemers): de GI's waren er niet bij.",
        "The meeting of 20 May 2021 (Liemers): the certified institutions were not there.",
    ),
    (
        "meetings.composition.partners {\"meeting\": \"m2\"} onTrack",
        r#""observed": {"missing": []}, "evidence": ["m2", "c1", "c4"], "due": "2021-11-18""#,
        "De bijeenkomst van 18 november 2021 (Liemers): alle vier de partners doen tot nu toe mee.",
        "The meeting of 18 November 2021 (Liemers): all four partners take part so far.",
    ),
    (
        "meetings.composition.partners {\"meeting\": \"m2\"} onTrack",
        r#""observed": {"missing": []}, "evidence": ["m2", "c1", "c3", "c4"], "due": "2021-11-18""#,
        "De bijeenkomst van 18 november 2021 (Liemers): alle vier de partners zijn uitgenodigd.",
        "The meeting of 18 November 2021 (Liemers): all four partners are invited.",
    ),
    (
        "meetings.composition.partners {\"meeting\": \"m2\"} atRisk",
        r#""observed": {"missing": ["childProtectionBoard", "veiligThuis"]}, "evidence": ["m2", "c1"], "due": "2021-11-18",
           "remedy": {"ask": "attendees"}"#,
        "De bijeenkomst van 18 november 2021 (Liemers): de Raad en Veilig Thuis doen tot nu toe niet mee.",
        "The meeting of 18 November 2021 (Liemers): the Child Protection Board and Veilig Thuis do not take part so far.",
    ),
    (
        "meetings.composition.partners {\"meeting\": \"m2\"} atRisk",
        r#""observed": {"missing": ["veiligThuis"]}, "evidence": ["m2", "c1"], "due": "2021-11-18",
           "remedy": {"ask": "attendees"}"#,
        "De bijeenkomst van 18 november 2021 (Liemers): Veilig Thuis doet tot nu toe niet mee.",
        "The meeting of 18 November 2021 (Liemers): Veilig Thuis does not take part so far.",
    ),
    (
        "meetings.composition.partners {\"meeting\": \"m5\"} undetermined",
        r#""observed": {"missing": ["localTeam", "certifiedInstitution", "childProtectionBoard", "veiligThuis"]},
           "evidence": ["m5"], "remedy": {"ask": "attendees"}"#,
        "De bijeenkomst van 10 juni 2021 (Arnhem): niet te bepalen. Er is niet vastgelegd wie er was.",
        "The meeting of 10 June 2021 (Arnhem): cannot be determined. Who was there is not recorded.",
    ),
    (
        "meetings.composition.local_teams {\"meeting\": \"m1\"} met",
        r#""expected": ["GM0221", "GM0226", "GM0293", "GM0299"], "observed": {"missing": []}"#,
        "De bijeenkomst van 20 mei 2021 (Liemers): de lokale teams van alle 4 gemeenten waren erbij.",
        "The meeting of 20 May 2021 (Liemers): the local teams of all 4 municipalities were there.",
    ),
    (
        "meetings.composition.local_teams {\"meeting\": \"m5\"} met",
        r#""expected": ["GM0202"], "observed": {"missing": []}"#,
        "De bijeenkomst van 10 juni 2021 (Arnhem): het lokaal team van Arnhem was erbij.",
        "The meeting of 10 June 2021 (Arnhem): the local team of Arnhem was there.",
    ),
    (
        "meetings.composition.local_teams {\"meeting\": \"m1\"} notMet",
        r#""expected": ["GM0221", "GM0226", "GM0293", "GM0299"], "observed": {"missing": ["GM0221"]}"#,
        "De bijeenkomst van 20 mei 2021 (Liemers): het lokaal team van Doesburg was er niet bij.",
        "The meeting of 20 May 2021 (Liemers): the local team of Doesburg was not there.",
    ),
    (
        "meetings.composition.local_teams {\"meeting\": \"m2\"} atRisk",
        r#""expected": ["GM0221", "GM0226", "GM0293", "GM0299"], "observed": {"missing": ["GM0221", "GM0226", "GM0299"]},
           "due": "2021-11-18", "remedy": {"ask": "attendees"}"#,
        "De bijeenkomst van 18 november 2021 (Liemers): de lokale teams van Doesburg, Duiven en Zevenaar doen tot nu toe \
         niet mee.",
        "The meeting of 18 November 2021 (Liemers): the local teams of Doesburg, Duiven and Zevenaar do not take part so \
         far.",
    ),
    (
        "meetings.composition.local_teams {\"meeting\": \"m4\"} atRisk",
        r#""expected": ["GM0202", "GM0221", "GM0226", "GM0293", "GM0299"], "due": "2021-09-30",
           "observed": {"missing": ["GM0221", "GM0226", "GM0293", "GM0299"]}"#,
        "De bijeenkomst van 30 september 2021 (Centraal Gelderland): de lokale teams van 4 van de 5 gemeenten doen tot nu \
         toe niet mee.",
        "The meeting of 30 September 2021 (Centraal Gelderland): the local teams of 4 of the 5 municipalities do not take \
         part so far.",
    ),
    (
        "meetings.composition.local_teams {\"meeting\": \"m2\"} onTrack",
        r#""expected": ["GM0221", "GM0226"], "observed": {"missing": []}, "due": "2021-11-18""#,
        "De bijeenkomst van 18 november 2021 (Liemers): de lokale teams van Doesburg en Duiven doen tot nu toe mee.",
        "The meeting of 18 November 2021 (Liemers): the local teams of Doesburg and Duiven take part so far.",
    ),
    (
        "meetings.composition.local_teams {\"meeting\": \"m5\"} undetermined",
        r#""expected": ["GM0202"], "observed": {"missing": ["GM0202"]}, "remedy": {"ask": "attendees"}"#,
        "De bijeenkomst van 10 juni 2021 (Arnhem): niet te bepalen. Er is niet vastgelegd wie er was.",
        "The meeting of 10 June 2021 (Arnhem): cannot be determined. Who was there is not recorded.",
    ),
    (
        "meetings.composition.local_teams {\"meeting\": \"m1\"} notApplicable",
        r#""expected": [], "observed": {"missing": []}"#,
        "De bijeenkomst van 20 mei 2021 (Liemers): niet van toepassing (elk lokaal team aanwezig). Van geen enkele \
         gemeente is hier een lokaal team nodig.",
        "The meeting of 20 May 2021 (Liemers): not applicable (every local team present). No municipality is asked for \
         its local team here.",
    ),
    (
        "meetings.hours.meeting {\"meeting\": \"m1\"} met",
        r#""expected": {"minutes": 240}, "observed": {"highest": 240, "above": []}"#,
        "De bijeenkomst van 20 mei 2021 (Liemers): deze bijeenkomst kostte niemand meer dan 4 uur. Het meeste is 4 uur.",
        "The meeting of 20 May 2021 (Liemers): this meeting took nobody more than 4 hours. The most is 4 hours.",
    ),
    (
        "meetings.hours.meeting {\"meeting\": \"m1\"} notMet",
        r#""expected": {"minutes": 240}, "observed": {"highest": 255, "above": ["c2"]}"#,
        "De bijeenkomst van 20 mei 2021 (Liemers): deze bijeenkomst kostte 1 contact (contact c2) meer dan 4 uur. Het \
         meeste is 4 uur en 15 minuten.",
        "The meeting of 20 May 2021 (Liemers): this meeting took 1 contact (contact c2) more than 4 hours. The most is 4 \
         hours and 15 minutes.",
    ),
    (
        "meetings.hours.meeting {\"meeting\": \"m2\"} atRisk",
        r#""expected": {"minutes": 60}, "observed": {"highest": 121, "above": ["c1", "c2", "c3", "c4"]}, "due": "2021-11-18""#,
        "De bijeenkomst van 18 november 2021 (Liemers): deze bijeenkomst kost 4 contacten naar verwachting meer dan 1 uur. \
         Het meeste is 2 uur en 1 minuut.",
        "The meeting of 18 November 2021 (Liemers): this meeting is expected to take 4 contacts more than 1 hour. The most \
         is 2 hours and 1 minute.",
    ),
    (
        "meetings.hours.meeting {\"meeting\": \"m2\"} onTrack",
        r#""expected": {"minutes": 240}, "observed": {"highest": null, "above": []}, "due": "2021-11-18""#,
        "De bijeenkomst van 18 november 2021 (Liemers): deze bijeenkomst kost naar verwachting niemand meer dan 4 uur.",
        "The meeting of 18 November 2021 (Liemers): this meeting is expected to take nobody more than 4 hours.",
    ),
    (
        "meetings.hours.meeting {\"meeting\": \"m5\"} undetermined",
        r#""expected": {"minutes": 240}, "observed": {"highest": null, "above": []}, "remedy": {"ask": "attendees"}"#,
        "De bijeenkomst van 10 juni 2021 (Arnhem): niet te bepalen. Er is niet vastgelegd wie er was.",
        "The meeting of 10 June 2021 (Arnhem): cannot be determined. Who was there is not recorded.",
    ),
    (
        "meetings.hours.meeting {\"meeting\": \"m1\"} undetermined",
        r#""expected": {"minutes": null}, "observed": {"highest": 45, "above": []},
           "remedy": {"decide": "meetings.hours.meeting"}"#,
        "De bijeenkomst van 20 mei 2021 (Liemers): niet te bepalen. Het beleid zegt niet hoeveel uur een bijeenkomst \
         hoogstens mag kosten. Het meeste is 45 minuten.",
        "The meeting of 20 May 2021 (Liemers): cannot be determined. The policy does not say how many hours a meeting may \
         take at most. The most is 45 minutes.",
    ),
    (
        "meetings.hours.year {\"contact\": \"c1\"} met",
        r#""expected": {"minutes": 480}, "observed": {"held": 240, "planned": 0}, "due": "2021-12-31""#,
        "Contact c1 (Lokaal team Doesburg): bijeenkomsten kostten 4 uur. Hoogstens 8 uur is de bedoeling.",
        "Contact c1 (Lokaal team Doesburg): meetings took 4 hours. The intention is 8 hours at most.",
    ),
    (
        "meetings.hours.year {\"contact\": \"c1\"} met",
        r#""expected": {"minutes": 480}, "observed": {"held": 0, "planned": 240}, "due": "2021-12-31""#,
        "Contact c1 (Lokaal team Doesburg): bijeenkomsten kostten nog geen tijd en kosten naar verwachting 4 uur. \
         Hoogstens 8 uur is de bedoeling.",
        "Contact c1 (Lokaal team Doesburg): meetings have taken no time yet and are expected to take 4 hours. The \
         intention is 8 hours at most.",
    ),
    (
        "meetings.hours.year {\"contact\": \"c1\"} atRisk",
        r#""expected": {"minutes": 480}, "observed": {"held": 255, "planned": 240}, "due": "2021-12-31""#,
        "Contact c1 (Lokaal team Doesburg): bijeenkomsten kostten 4 uur en 15 minuten en kosten naar verwachting nog 4 uur. \
         Samen is dat meer dan 8 uur.",
        "Contact c1 (Lokaal team Doesburg): meetings took 4 hours and 15 minutes and are expected to take another 4 hours. \
         Together that is more than 8 hours.",
    ),
    (
        "meetings.hours.year {\"contact\": \"c1\"} notMet",
        r#""expected": {"minutes": 480}, "observed": {"held": 500, "planned": 240}, "due": "2021-12-31""#,
        "Contact c1 (Lokaal team Doesburg): bijeenkomsten kostten 8 uur en 20 minuten. Dat is meer dan 8 uur.",
        "Contact c1 (Lokaal team Doesburg): meetings took 8 hours and 20 minutes. That is more than 8 hours.",
    ),
    (
        "meetings.hours.year {\"contact\": \"c1\"} undetermined",
        r#""expected": {"minutes": null}, "observed": {"held": 0, "planned": 0}, "due": "2022-12-31",
           "remedy": {"decide": "meetings.hours.year"}"#,
        "Contact c1 (Lokaal team Doesburg): niet te bepalen. Het beleid zegt niet hoeveel uur bijeenkomsten in 2022 \
         hoogstens mogen kosten. Bijeenkomsten kostten nog geen tijd.",
        "Contact c1 (Lokaal team Doesburg): cannot be determined. The policy does not say how many hours meetings may take \
         in 2022 at most. Meetings have taken no time yet.",
    ),
    (
        "meetings.facilitation {\"organisation\": \"jbg\"} met",
        r#""expected": 2, "observed": {"lacking": [], "leftOut": [], "open": []}, "due": "2021-12-31""#,
        "Jeugdbescherming Gelderland: iedere professional kon aan 2 bijeenkomsten meedoen.",
        "Jeugdbescherming Gelderland: every professional could take part in 2 meetings.",
    ),
    (
        "meetings.facilitation {\"organisation\": \"jbg\"} onTrack",
        r#""expected": 2, "observed": {"lacking": [], "leftOut": ["c2"], "open": []}, "due": "2021-12-31""#,
        "Jeugdbescherming Gelderland: met wat er gepland is, kan iedere professional aan 2 bijeenkomsten meedoen. Wie later \
         in dienst kwam, telt hier niet mee: 1 contact.",
        "Jeugdbescherming Gelderland: with what is planned, every professional can take part in 2 meetings. Whoever joined \
         later does not count here: 1 contact.",
    ),
    (
        "meetings.facilitation {\"organisation\": \"jbg\"} atRisk",
        r#""expected": 2, "observed": {"lacking": ["c2"], "leftOut": [], "open": []}, "due": "2021-12-31",
           "remedy": {"ask": "release"}"#,
        "Jeugdbescherming Gelderland: van 1 contact (contact c2) is nog niet vastgelegd dat die aan 2 bijeenkomsten kan \
         meedoen.",
        "Jeugdbescherming Gelderland: it is not recorded yet that 1 contact (contact c2) can take part in 2 meetings.",
    ),
    (
        "meetings.facilitation {\"organisation\": \"jbg\"} notMet",
        r#""expected": 1, "observed": {"lacking": ["c1", "c2"], "leftOut": [], "open": []}, "due": "2021-12-31",
           "remedy": {"ask": "release"}"#,
        "Jeugdbescherming Gelderland: van 2 contacten (contact c1 en contact c2) is niet vastgelegd dat zij aan 1 \
         bijeenkomst konden meedoen.",
        "Jeugdbescherming Gelderland: it is not recorded that 2 contacts (contact c1 and contact c2) could take part in 1 \
         meeting.",
    ),
    (
        "meetings.facilitation {\"organisation\": \"jbg\"} undetermined",
        r#""expected": 2, "observed": {"lacking": ["c3"], "leftOut": [], "open": ["c2"]}, "due": "2021-12-31",
           "remedy": {"ask": "meeting"}"#,
        "Jeugdbescherming Gelderland: niet te bepalen. Voor 1 contact (contact c2) zijn er nog te weinig bijeenkomsten om \
         aan mee te doen. Nodig zijn er 2. Van 1 contact (contact c3) is nog niet vastgelegd dat die aan 2 bijeenkomsten kan \
         meedoen.",
        "Jeugdbescherming Gelderland: cannot be determined. For 1 contact (contact c2) there are too few meetings to take \
         part in yet. Needed: 2. It is not recorded yet that 1 contact (contact c3) can take part in 2 meetings.",
    ),
    (
        "meetings.facilitation {\"organisation\": \"jbg\"} undetermined",
        r#""expected": null, "observed": {"lacking": [], "leftOut": [], "open": []}, "due": "2022-12-31",
           "remedy": {"decide": "meetings.facilitation"}"#,
        "Jeugdbescherming Gelderland: niet te bepalen. Het beleid zegt niet aan hoeveel bijeenkomsten professionals in 2022 \
         moeten kunnen meedoen.",
        "Jeugdbescherming Gelderland: cannot be determined. The policy does not say in how many meetings professionals must \
         be able to take part in 2022.",
    ),
    (
        "meetings.facilitation {\"organisation\": \"jbg\"} notApplicable",
        r#""expected": 2, "observed": {"lacking": [], "leftOut": ["c1", "c2"], "open": []}, "due": "2021-12-31""#,
        "Jeugdbescherming Gelderland: niet van toepassing (professionals kunnen deelnemen). Wie later in dienst kwam, telt hier niet \
         mee: 2 contacten.",
        "Jeugdbescherming Gelderland: not applicable (professionals can take part). Whoever joined later does not count \
         here: 2 contacts.",
    ),
];

#[test]
fn who_was_there_and_what_it_took() {
    check(PRESENCE);
}

#[test]
fn minutes_in_hours() {
    let [dutch, english] = super::texts();
    let words = [
        (0, "0 uur", "0 hours"),
        (1, "1 minuut", "1 minute"),
        (59, "59 minuten", "59 minutes"),
        (60, "1 uur", "1 hour"),
        (61, "1 uur en 1 minuut", "1 hour and 1 minute"),
        (480, "8 uur", "8 hours"),
    ];
    for (minutes, nl, en) in words {
        assert_eq!((dutch.hours(minutes).as_str(), english.hours(minutes).as_str()), (nl, en));
    }
}
