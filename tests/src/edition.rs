//! The country's division in a year, read plainly from the data file of the core crate.

use std::sync::LazyLock;

const MUNICIPALITIES: &str = include_str!("../../core/data/municipalities.csv");

/// A municipality as one edition has it.
#[derive(Clone, Debug)]
pub struct Municipality {
    /// CBS code, `GM` and four digits.
    pub code: String,
    /// Province by name.
    pub province: String,
    /// Youth region, `JZ` and two digits.
    pub region: String,
}

/// The municipalities of a year, ordered by code.
#[derive(Clone, Debug)]
pub struct Edition {
    /// The year this division is named after.
    pub year: u16,
    /// Every municipality that existed in it.
    pub municipalities: Vec<Municipality>,
}

impl Edition {
    /// The edition of `year`; `None` when the data has no column for it.
    pub fn of(year: u16) -> Option<&'static Self> {
        static EDITIONS: LazyLock<Vec<Edition>> = LazyLock::new(|| [2021, 2025].map(Edition::read).into());
        EDITIONS.iter().find(|edition| edition.year == year)
    }

    fn read(year: u16) -> Self {
        let mut lines = MUNICIPALITIES.lines();
        let column = format!("youth_region_{year}");
        // Columns are counted from the right: only the name, on the left, may hold a comma.
        let from_right = lines.next().unwrap().rsplit(',').position(|name| name == column).unwrap();
        let read = |line: &str| {
            let fields: Vec<_> = line.rsplit(',').map(String::from).collect();
            let (code, province) = (fields.last().unwrap().clone(), fields[PROVINCE_FROM_RIGHT].clone());
            let region = fields[from_right].clone();
            (!region.is_empty()).then_some(Municipality { code, province, region })
        };
        let mut municipalities: Vec<_> = lines.filter_map(read).collect();
        municipalities.sort_by(|a, b| a.code.cmp(&b.code));
        Self { year, municipalities }
    }
}

/// Right of the province stand two editions, the region of Veilig Thuis and two coordinates.
const PROVINCE_FROM_RIGHT: usize = 5;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_programme_has_51_municipalities_in_seven_regions() {
        let edition = Edition::of(2021).unwrap();
        assert_eq!(edition.municipalities.len(), 352);
        let programme: Vec<_> =
            edition.municipalities.iter().filter(|one| one.province == "Gelderland").collect();
        assert_eq!(programme.len(), 51);
        let mut regions: Vec<_> = programme.iter().map(|one| one.region.as_str()).collect();
        regions.sort_unstable();
        regions.dedup();
        assert_eq!(regions.len(), 7);
    }

    #[test]
    fn a_name_with_a_comma_does_not_shift_its_columns() {
        let edition = Edition::of(2021).unwrap();
        let nuenen = edition.municipalities.iter().find(|one| one.code == "GM0820").unwrap();
        assert_eq!((nuenen.province.as_str(), nuenen.region.as_str()), ("Noord-Brabant", "JZ39"));
    }

    #[test]
    fn there_is_no_edition_without_data() {
        assert!(Edition::of(1999).is_none());
        assert_eq!(Edition::of(2025).unwrap().municipalities.len(), 342);
    }
}
