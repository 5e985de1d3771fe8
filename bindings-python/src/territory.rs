//! The municipalities and youth regions of an edition of the country, or of a list of one's own.

use crate::argument::{invalid, parsed, refused};
use crate::value::{All, One};
use bouwsteen::{Merger, Municipality, YouthRegion};
use pyo3::prelude::*;

/// The part of an edition of the country that a register is about.
///
/// >>> import bouwsteen as bw
/// >>> gelderland = bw.Territory(2021, province="Gelderland")
/// >>> gelderland
/// bouwsteen.Territory(2021, province='Gelderland')
/// >>> len(gelderland.municipalities), len(gelderland.regions)
/// (51, 7)
/// >>> gelderland.municipality("GM0202").name
/// 'Arnhem'
#[pyclass(frozen, module = "bouwsteen")]
pub(crate) struct Territory(pub(crate) bouwsteen::Territory);

#[pymethods]
impl Territory {
    /// The years of which an edition is built in.
    #[classattr]
    const EDITIONS: [u32; 2] = [2021, 2025];

    /// An edition, whole or cut to a province, to regions, or both.
    ///
    /// Raises `ValueError` for a year or a province that is not there.
    #[new]
    #[pyo3(signature = (edition, /, *, province = None, regions: "collections.abc.Iterable[str] | None" = None))]
    fn new(edition: u32, province: Option<&str>, regions: Option<Vec<String>>) -> PyResult<Self> {
        let mut territory =
            bouwsteen::Territory::edition(edition).map_err(|error| refused("edition", error))?;
        if let Some(province) = province {
            territory =
                territory.cut_to_province(province).map_err(|error| invalid("province", province, error))?;
        }
        if let Some(regions) = regions {
            let codes: Vec<_> =
                regions.iter().map(|code| parsed("regions", code)).collect::<PyResult<_>>()?;
            territory = territory.cut_to_regions(codes);
        }
        Ok(Self(territory))
    }

    /// The year of the edition; None for a list of one's own.
    #[getter]
    fn year(&self) -> Option<u32> {
        self.0.year()
    }

    /// The province to which it is cut, or None.
    #[getter]
    fn province(&self) -> Option<&str> {
        self.0.province()
    }

    /// The municipalities, by code.
    #[getter]
    fn municipalities(&self) -> All<Municipality> {
        All::of(self.0.municipalities())
    }

    /// The youth regions with a municipality in the territory, by code.
    #[getter]
    fn regions(&self) -> All<YouthRegion> {
        All::of(self.0.regions())
    }

    /// The municipalities of a region that are in the territory; with `whole`, those outside it too.
    #[pyo3(signature = (region, *, whole = false))]
    fn municipalities_of(&self, region: &str, whole: bool) -> PyResult<All<Municipality>> {
        let region = parsed("region", region)?;
        match whole {
            true => Ok(All::of(self.0.whole_region(region))),
            false => Ok(All::of(self.0.municipalities_of(region))),
        }
    }

    /// The municipality with a code, also outside the cut, or None.
    #[pyo3(signature = (code))]
    fn municipality(&self, code: &str) -> PyResult<Option<One<Municipality>>> {
        Ok(self.0.municipality(parsed("code", code)?).map(One::of))
    }

    /// The youth region with a code, also outside the cut, or None.
    #[pyo3(signature = (code))]
    fn region(&self, code: &str) -> PyResult<Option<One<YouthRegion>>> {
        Ok(self.0.region(parsed("code", code)?).map(One::of))
    }

    /// The code of the municipality that a municipality has become part of in this edition, or None.
    fn successor(&self, code: &str) -> PyResult<Option<String>> {
        Ok(self.0.successor(parsed("code", code)?).map(|code| code.to_string()))
    }

    /// Which municipalities merged, when, and into which.
    #[staticmethod]
    fn mergers() -> PyResult<All<Merger>> {
        Ok(All::of(bouwsteen::Territory::mergers()))
    }

    fn __repr__(&self) -> String {
        let province = self.0.province().map(|province| format!(", province='{province}'"));
        match self.0.year() {
            Some(year) => format!("bouwsteen.Territory({year}{})", province.unwrap_or_default()),
            None => format!("<bouwsteen.Territory of {} municipalities>", self.0.municipalities().count()),
        }
    }
}
