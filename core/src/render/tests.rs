use crate::*;
#[test]
fn dump() {
    let register = Register::demo();
    for language in [Language::Nl, Language::En] {
        let texts = Renderer::new(&register, language);
        for day in ["2021-09-01", "2022-06-01"] {
        let a = register.assess(&Policy::gvjb_2021(), day.parse().unwrap());
        println!("##### {language} {day}");
        for f in a.findings() {
            let d = f.to_document();
            println!("F {} {} {} | {} ## {}", d.region, d.requirement, d.verdict, texts.finding(&d), texts.remedy(&d).unwrap_or_default());
        }
        for action in a.actions() { println!("A {} [{}] {:?} {}", texts.action(&action), texts.actor(&action.actor), action.due, texts.resolves(action.resolves)); }
        if day == "2021-09-01" { for f in a.unmet() { for l in texts.explanation(&a.explain(&f)) { println!("E {l}"); } } }
        for r in register.territory().regions() { println!("N {:?}", texts.cut(r.code)); }
        println!("N {:?} {:?}", texts.judged_on(a.on(), a.judged_on()), texts.edition(a.on()));
        }
    }
}
