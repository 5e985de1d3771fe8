//! The municipalities of Gelderland, from the facts in `core/data`.

const FACTS: &str = include_str!("../../../core/data/municipalities.csv");

/// A municipality of the province in 2021.
pub(super) struct Place {
    /// Its code, such as `GM0228`.
    pub(super) code: String,
    /// Its name, such as `Berg en Dal`.
    pub(super) name: String,
    /// The name as part of an id, such as `berg-en-dal`.
    pub(super) slug: String,
    /// Its youth region in 2021.
    pub(super) region: String,
}

/// All of them, by region and name.
pub(super) struct Places(Vec<Place>);

impl Places {
    /// The 51 municipalities of Gelderland. None of their names has a comma, so a line is split at each.
    pub(super) fn gelderland() -> Places {
        let mut places: Vec<Place> = FACTS
            .lines()
            .filter_map(|line| {
                let mut cells = line.split(',');
                let (code, name, province) = (cells.next()?, cells.next()?, cells.next()?);
                let region = cells.next()?;
                (province == "Gelderland" && !region.is_empty()).then(|| Place {
                    code: code.to_owned(),
                    name: name.to_owned(),
                    slug: name.to_lowercase().replace(' ', "-"),
                    region: region.to_owned(),
                })
            })
            .collect();
        places.sort_by(|a, b| (&a.region, &a.name).cmp(&(&b.region, &b.name)));
        Places(places)
    }

    /// Every municipality, by region and name.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Place> {
        self.0.iter()
    }

    /// The municipalities of a region.
    pub(super) fn of_region<'a>(&'a self, region: &'a str) -> impl Iterator<Item = &'a Place> {
        self.0.iter().filter(move |place| place.region == region)
    }

    /// The code of an area written as `ede`, `arnhem/zuid`, or already as a code (`JZ28`, `GM0340`).
    pub(super) fn area(&self, written: &str) -> Option<String> {
        if written.starts_with("JZ") || written.starts_with("GM") {
            return Some(written.to_owned());
        }
        let (slug, district) =
            written.split_once('/').map_or((written, None), |(slug, rest)| (slug, Some(rest)));
        let code = &self.place(slug)?.code;
        Some(district.map_or_else(|| code.clone(), |district| format!("{code}/{district}")))
    }

    /// The region in which an area written like that lies.
    pub(super) fn region(&self, written: &str) -> Option<&str> {
        let slug = written.split('/').next()?;
        self.0
            .iter()
            .find(|place| place.slug == slug || place.region == written)
            .map(|place| place.region.as_str())
    }

    fn place(&self, slug: &str) -> Option<&Place> {
        self.0.iter().find(|place| place.slug == slug)
    }
}
