//! Whole mails, written by hand.

use super::*;
use crate::date::Date;
use crate::policy::Policy;
use crate::register::Register;

const REGISTER: &str = include_str!("register.json");

fn assess(document: &str, on: &str) -> Assessment {
    Register::from_str(document).unwrap().assess(&Policy::gvjb_2021(), on.parse::<Date>().unwrap())
}

/// The register in which a piece of the document is another.
fn instead(from: &str, to: &str) -> String {
    assert_eq!(REGISTER.matches(from).count(), 1, "{from}");
    REGISTER.replace(from, to)
}

fn in_language(language: Language) -> ReminderOptions {
    ReminderOptions { language }
}

fn mails(document: &str, on: &str) -> Vec<Reminder> {
    reminders(&assess(document, on), None, &ReminderOptions::default())
}

fn to<'a>(mails: &'a [Reminder], addressee: &str) -> &'a Reminder {
    mails.iter().find(|mail| mail.addressee == addressee).unwrap()
}

fn address<'a>(mails: &'a [Reminder], addressee: &str) -> Option<&'a str> {
    to(mails, addressee).to.as_ref().map(Personal::as_str)
}

#[test]
fn a_mail_to_an_organisation() {
    let mails = mails(REGISTER, "2021-09-01");
    let mail = to(&mails, "Jeugdhulp Proef");
    assert_eq!(mail.actor, Actor::Organisation("gi".parse().unwrap()));
    assert_eq!(mail.subject, "1 actie, uiterlijk 1 juli 2021: samenwerken in de jeugdbescherming");
    // The seat in Proefstad and the confirmation itself.
    let body = "Aan: Jeugdhulp Proef\n\n\
        Beste collega's,\n\n\
        Als een kind niet veilig is, moeten professionals elkaar snel kunnen vinden en goed samenwerken. Daar werken \
        we samen aan. Open voor u in de regio Proefregio: 1 actie.\n\n\
        Dit vragen wij van u:\n\
        1. Laat contact g1 bevestigen. Dit had op 1 juli 2021 klaar moeten zijn. Lost op: 1 plek en 2 bevindingen.\n\n\
        Een plek is een organisatie in een gebied: daar moet iemand bereikbaar zijn. Een bevinding is iets wat nog \
        niet in orde is. We noemen geen namen. Een contact herkent u aan het kenmerk in het register.\n\n\
        Is het gedaan, lukt het niet of klopt er iets niet? Laat het ons weten: antwoord op dit bericht. Zet geen \
        gegevens van kinderen of gezinnen in uw antwoord. De contacten van Proefregio houdt Veilig Thuis Proef bij.\n\n\
        Hartelijk dank voor uw hulp.\n\n\
        Waar dit bericht op steunt:\n\
        - het register “Proefregister” op 1 september 2021;\n\
        - het beleid “Gelderse Verbeteragenda Jeugdbescherming, bouwsteen 2: stap 1 en 2 in 2021” (gvjb_2021): dit \
        beleid is voorgesteld en nog niet vastgesteld.\n";
    assert_eq!(mail.body, body);
    let keys: Vec<_> = mail.keys.iter().map(Text::as_str).collect();
    assert_eq!(keys, ["contacts.freshness:JZ91:g1:gi"]);
}

#[test]
fn a_mail_to_a_person_of_an_organisation() {
    let assessment = assess(REGISTER, "2021-09-01");
    let mails = reminders(&assessment, None, &in_language(Language::En));
    let mail = to(&mails, "Raad Proef");
    assert_eq!(mail.subject, "1 action: cooperation in youth protection");
    let body = "To: Raad Proef\n\n\
        Dear colleagues,\n\n\
        When a child is not safe, professionals must be able to find each other quickly and cooperate well. We work \
        on that together. Open for you in the region of Proefregio: 1 action.\n\n\
        We know no general e-mail address of your organisation. That is why you get this message. Would you share \
        it with your colleagues?\n\n\
        We ask you to:\n\
        1. Have contact r0 confirmed. As soon as you can.\n\n\
        We mention no names. You know a contact by its id in the register.\n\n\
        Is it done, can it not be done, or is something wrong? Let us know: answer this message. Do not put any \
        details of children or families in your answer. Veilig Thuis Proef keeps the contacts of Proefregio.\n\n\
        Thank you for your help.\n\n\
        What this message rests on:\n\
        - the register “Proefregister” on 1 September 2021;\n\
        - the policy “Gelderse Verbeteragenda Jeugdbescherming, bouwsteen 2: stap 1 en 2 in 2021” (gvjb_2021): this \
        policy is proposed and not adopted yet.\n";
    assert_eq!(mail.body, body);
}

#[test]
fn a_mail_to_a_municipality_through_its_local_team() {
    // Three months after 10 June: late on 11 September.
    let mails = mails(REGISTER, "2021-09-11");
    let mail = to(&mails, "gemeente Proefstad");
    let parts: Vec<_> = mail.body.split("\n\n").collect();
    assert_eq!(
        parts[3],
        "Dit bericht is voor de gemeente Proefstad en komt bij het lokale team aan. Wilt u het doorgeven aan wie \
         hierover gaat?"
    );
    // Two meetings are asked before the end of the year; whether people could come to them waits for those.
    let asked: Vec<_> = parts[4].split('\n').collect();
    assert_eq!(asked[0], "Dit vragen wij van u:");
    assert_eq!(
        asked[1],
        "1. Laat contact l1 bevestigen. Dit had op 10 september 2021 klaar moeten zijn. Lost op: 1 plek en 2 bevindingen."
    );
    assert_eq!(
        asked[2],
        "2. Plan een bijeenkomst voor de regio Proefregio. Uiterlijk 31 december 2021. Lost op: 5 bevindingen."
    );
    assert_eq!(asked.len(), 3);
    // Advice is numbered on, and has a date to aim for.
    let advice: Vec<_> = parts[5].split('\n').collect();
    assert_eq!(advice[0], "Dit raden wij u aan. Het is geen verplichting:");
    assert!(
        advice.contains(&"3. Bespreek de kernwaarde reflectie (Proefregio). Streefdatum: 31 december 2021.")
    );
    assert!(mail.subject.starts_with("2 acties en "), "{}", mail.subject);
    assert!(mail.subject.contains(", de eerste uiterlijk 10 september 2021: "), "{}", mail.subject);
}

#[test]
fn only_what_is_new_is_asked() {
    // On 1 July the confirmation of g1 is due, a day later it is too late. Nothing else changes.
    let (before, after) = (assess(REGISTER, "2021-07-01"), assess(REGISTER, "2021-07-02"));
    let mails = reminders(&after, Some(&before), &ReminderOptions::default());
    let addressees: Vec<_> = mails.iter().map(|mail| mail.addressee.as_str()).collect();
    assert_eq!(addressees, ["Jeugdhulp Proef"]);
    assert!(mails[0].body.contains(
        "Nieuw voor u in de regio Proefregio: 1 actie. Wat wij eerder vroegen, herhalen we hier niet.\n"
    ));
    assert_eq!(reminders(&after, Some(&after), &ReminderOptions::default()), []);
    let all = reminders(&after, None, &ReminderOptions::default());
    let keys: usize = all.iter().map(|mail| mail.keys.len()).sum();
    assert_eq!(keys, after.actions().len());
}

#[test]
fn the_mail_says_when_it_is_judged_on_another_day() {
    let mails = mails(REGISTER, "2022-02-01");
    let body = &to(&mails, "Jeugdhulp Proef").body;
    assert!(body.ends_with(
        "De oordelen zijn van 31 december 2021, de laatste dag van het beleid. Plekken en versheid zijn van 1 februari 2022.\n"
    ));
    assert!(body.contains("op 1 februari 2022;"));
    assert!(to(&mails, "gemeente Proefstad").body.contains("De streefdatum was 31 december 2021."));
}

#[test]
fn mails_go_to_points_rather_than_to_people() {
    let on = "2021-09-01";
    let all = mails(REGISTER, on);
    assert_eq!(address(&all, "gemeente Proefstad"), Some("team@lt.example"));
    assert_eq!(address(&all, "Jeugdhulp Proef"), Some("dienst@gi.example"));
    // r0 was never confirmed; r1 and r2 are reliable, and r1 has the smaller id.
    assert_eq!(address(&all, "Raad Proef"), Some("rik@rvdk.example"));
    // Vera has no address.
    assert_eq!(address(&all, "Veilig Thuis Proef"), None);
    // On 2 September r1 is away.
    assert_eq!(address(&mails(REGISTER, "2021-09-02"), "Raad Proef"), Some("rob@rvdk.example"));
    // Without a mailbox the desk of the team; without any point nobody of the team.
    let desk = instead(r#", { "kind": "mailbox", "email": "team@lt.example" }"#, "");
    assert_eq!(address(&mails(&desk, on), "gemeente Proefstad"), Some("balie@lt.example"));
    let nobody = desk.replace(r#""email": "balie@lt.example""#, r#""email": "zie de website""#);
    assert_eq!(address(&mails(&nobody, on), "gemeente Proefstad"), None);
    assert!(!to(&mails(&nobody, on), "gemeente Proefstad").body.contains("lokale team aan"));
    // A region has no address, whoever serves it.
    let region = instead(r#""centralMunicipalities": { "JZ91": "GM9901" },"#, "");
    assert_eq!(address(&mails(&region, on), "regio Proefregio"), None);
    assert!(to(&mails(&region, on), "regio Proefregio").body.starts_with("Aan: regio Proefregio\n"));
    // A team that no longer serves the municipality is not written to.
    let gone =
        instead(r#""serves": ["GM9901"]"#, r#""serves": [ { "area": "GM9901", "until": "2021-09-01" } ]"#);
    assert_eq!(address(&mails(&gone, on), "gemeente Proefstad"), None);
}

#[test]
fn nobody_is_named() {
    for on in ["2021-09-01", "2021-09-02", "2022-02-01"] {
        for mail in mails(REGISTER, on) {
            for name in ["Lot", "Gé", "Roos", "Rik", "Rob", "Vera", "@", "+316"] {
                assert!(!mail.body.contains(name) && !mail.subject.contains(name), "{name}: {}", mail.body);
            }
            assert!(!format!("{mail:?}").contains('@'));
        }
    }
}

#[test]
fn the_same_words_are_said_once() {
    // Two regions that both lack an agreement, and whose custodian by the policy is nobody: the regions themselves.
    // One actor in both is an organisation with a contact that is never confirmed.
    let document = REGISTER
        .replace(
            r#"{ "code": "JZ91", "name": "Proefregio" }"#,
            r#"{ "code": "JZ91", "name": "Proefregio" }, { "code": "JZ92", "name": "Buurregio" }"#,
        )
        .replace(
            r#""region": "JZ91" } ]"#,
            r#""region": "JZ91" }, { "code": "GM9902", "name": "Buurstad", "region": "JZ92" } ]"#,
        )
        .replace(
            r#""role": "childProtectionBoard", "serves": ["JZ91"]"#,
            r#""role": "childProtectionBoard", "serves": ["JZ91", "JZ92"]"#,
        )
        .replace(
            r#""id": "r0", "name": "Roos Roem", "organisation": "rvdk", "areas": ["JZ91"]"#,
            r#""id": "r0", "name": "Roos Roem", "organisation": "rvdk", "areas": ["JZ91", "JZ92"]"#,
        );
    let mails = mails(&document, "2021-09-01");
    let mail = to(&mails, "Raad Proef");
    let confirm =
        mail.body.lines().filter(|line| line.contains("Laat contact r0 bevestigen")).collect::<Vec<_>>();
    assert_eq!(
        confirm,
        [
            "1. Laat contact r0 bevestigen (Proefregio, Buurregio). Graag zo snel mogelijk. Lost op: 1 plek en 3 bevindingen."
        ]
    );
    assert!(mail.body.contains("Open voor u in uw regio's: 1 actie"));
    assert_eq!(mail.keys.len(), 2);
}

#[test]
fn a_mail_is_written_as_json() {
    let mails = mails(REGISTER, "2021-09-01");
    let json = crate::json::write(to(&mails, "Jeugdhulp Proef"));
    assert!(json.starts_with(r#"{"actor":{"organisation":"gi"},"addressee":"Jeugdhulp Proef","to":"dienst@gi.example","subject":"1 actie, "#));
    assert!(json.ends_with(r#""keys":["contacts.freshness:JZ91:g1:gi"]}"#));
}
