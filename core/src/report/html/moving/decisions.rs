//! What people must decide after a move, in sentences.

use super::Material;
use crate::moving::{Matter, ToDecide};

pub(super) struct Decision {
    pub(super) heading: String,
    pub(super) text: String,
}

pub(super) fn all(material: &Material<'_>) -> Vec<Decision> {
    let decisions = material
        .step
        .to_decide
        .iter()
        .map(|own| Decision { heading: heading(material, own), text: sentence(material, own) });
    decisions.collect()
}

/// The place and what it is about: `Noord-Veluwe: subregio van een nieuwe gemeente in de regio`.
fn heading(material: &Material<'_>, own: &ToDecide) -> String {
    let region = own.region.map(|code| material.texts.region(code));
    let municipality = own.municipality.map(|code| material.municipality(code));
    let organisation = own.organisations.first().map(|id| material.texts.organisation(id));
    let place = region.or(municipality).or(organisation).unwrap_or_default();
    format!("{place}: {}", own.matter.name(material.language))
}

fn sentence(material: &Material<'_>, own: &ToDecide) -> String {
    let (language, texts) = (material.language, &material.texts);
    let place = own.municipality.map(|code| material.municipality(code)).unwrap_or_default();
    let region = own.region.map(|code| texts.region(code)).unwrap_or_default();
    let subregions: Vec<_> = own.subregions.iter().map(|id| texts.subregion(id)).collect();
    let subregions = material.list(&subregions);
    let names: Vec<_> = own.organisations.iter().map(|id| texts.organisation(id)).collect();
    let names = material.list(&names);
    match own.matter {
        Matter::SplitSubregion => say!(
            language,
            "De gemeenten die samen {place} zijn, lagen niet allemaal in dezelfde subregio ({subregions}). {place} staat nu in geen enkele subregio: kies er een.",
            "The municipalities that together are {place} did not all lie in the same subregion ({subregions}). {place} is in no subregion now: choose one."
        ),
        Matter::NewInRegion => say!(
            language,
            "{place} hoort nu bij {region}. De indeling heeft er nog geen plek voor: kies een subregio.",
            "{place} is now in {region}. The division has no place for it yet: choose a subregion."
        ),
        Matter::EmptySubregion => say!(
            language,
            "De subregio {subregions} heeft geen gemeenten meer: hef die op, of deel de regio opnieuw in.",
            "The subregion {subregions} has no municipalities any more: end it, or divide the region anew."
        ),
        Matter::Custodian => {
            let who = if own.organisations.is_empty() { place } else { names };
            say!(
                language,
                "{who} hoort niet meer bij {region}, maar beheert daar volgens de afspraak de contacten: spreek af wie dat voortaan doet.",
                "{who} is not of {region} any more, but keeps its contacts by the agreement: agree who does so from now on."
            )
        }
        Matter::CentralMunicipality => say!(
            language,
            "{place} hoort niet bij {region}. Het register noemt daarom geen centrale gemeente meer: wijs er een aan.",
            "{place} is not in {region}. So the register names no central municipality any more: appoint one."
        ),
        Matter::Districts => say!(
            language,
            "De gedeelten van gemeenten die nu bij {place} horen, zijn samen niet heel {place}, of heten hetzelfde. Ze zijn vervallen: wie voor een gedeelte werkte, werkt nu voor heel {place}. Deel de gemeente opnieuw in, of laat het zo.",
            "The districts of municipalities that now belong to {place} are together not the whole of {place}, or have the same names. They are gone: who worked for a district now works for the whole of {place}. Divide the municipality anew, or leave it so."
        ),
        Matter::SeveralTeams => say!(
            language,
            "In {place} werken nu voor hetzelfde gebied: {names}. Spreek af wie wat doet, of maak er één team van.",
            "In {place} these now serve the same area: {names}. Agree who does what, or make them one team."
        ),
        Matter::OutsideOrganisation => {
            let people = texts.contacts(u32::try_from(own.contacts.len()).unwrap_or(u32::MAX));
            say!(
                language,
                "{names} werkt niet meer in het gebied van {people}. Daarvoor is nu geen gebied vastgelegd: geef een ander gebied, of beëindig de dienst.",
                "{names} does not serve the area of {people} any more. No area is recorded for them now: give another area, or end the service."
            )
        }
    }
}
