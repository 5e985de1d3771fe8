//! What became of the areas of a register in another edition.

use super::codes;
use super::error::{MoveError, MoveObstacle};
use crate::date::Period;
use crate::facts::{DatedArea, District, Party, Recipient, Scope};
use crate::id::{AreaCode, DistrictId, MunicipalityCode};
use crate::territory::Territory;
use std::collections::{BTreeMap, BTreeSet};

/// Two editions, and what leads from the one to the other.
pub(super) struct Course {
    /// The territory as it is.
    pub(super) old: Territory,
    /// The same cut of the other edition.
    pub(super) new: Territory,
    /// The municipalities that are no more, each with the one it went into.
    successors: BTreeMap<MunicipalityCode, MunicipalityCode>,
    /// The districts of merged municipalities that are called otherwise, or are no more and give way to the whole.
    changed_districts: BTreeMap<DistrictId, AreaCode>,
    /// The parts of a merged municipality that keep their districts: the part is now these districts of the whole.
    parts: BTreeMap<MunicipalityCode, Vec<AreaCode>>,
    /// The districts as they are in the other edition.
    pub(super) districts: Vec<District>,
    /// The merged municipalities that have no districts any more, though some of their parts had.
    pub(super) undivided: Vec<MunicipalityCode>,
    /// The municipalities that are no more and were asked for: facts name them.
    pub(super) named: BTreeSet<MunicipalityCode>,
}

impl Course {
    pub(super) fn new(old: &Territory, new: &Territory, districts: &[District]) -> Result<Self, MoveError> {
        Self::following(old, new, districts, |code| new.successor(code))
    }

    /// The same with what became of a municipality told by `successor`.
    pub(super) fn following(
        old: &Territory,
        new: &Territory,
        districts: &[District],
        successor: impl Fn(MunicipalityCode) -> Option<MunicipalityCode>,
    ) -> Result<Self, MoveError> {
        let gone = codes(&old.uncut()).into_iter().filter(|code| new.municipality(*code).is_none());
        let (mut successors, mut lost) = (BTreeMap::new(), Vec::new());
        for code in gone {
            match successor(code) {
                Some(into) => _ = successors.insert(code, into),
                None => lost.push(MoveObstacle::NoSuccessor(code)),
            }
        }
        if !lost.is_empty() {
            return Err(MoveError::new(lost));
        }
        let mut course = Self {
            old: old.clone(),
            new: new.clone(),
            successors,
            changed_districts: BTreeMap::new(),
            parts: BTreeMap::new(),
            districts: districts.to_vec(),
            undivided: Vec::new(),
            named: BTreeSet::new(),
        };
        let merged: BTreeSet<_> = course.successors.values().copied().collect();
        merged.into_iter().for_each(|into| course.carry_districts(into));
        course.districts.sort_unstable_by(|a, b| a.id.cmp(&b.id));
        Ok(course)
    }

    /// The municipalities of the old edition that make up one of the new.
    pub(super) fn parts(&self, into: MunicipalityCode) -> Vec<MunicipalityCode> {
        let gone = self.successors.iter().filter(|(_, own)| **own == into).map(|(code, _)| *code);
        gone.chain(self.old.municipality(into).map(|known| known.code)).collect()
    }

    /// The districts of a merged municipality: those of its parts when all of them had some, under names that differ,
    /// for districts together are the whole municipality; else none.
    fn carry_districts(&mut self, into: MunicipalityCode) {
        let parts = self.parts(into);
        let of = |part: MunicipalityCode| move |district: &District| district.id.municipality() == part;
        let is_own = |district: &District| parts.iter().any(|part| of(*part)(district));
        let own: Vec<District> = self.districts.iter().filter(|district| is_own(district)).cloned().collect();
        if own.is_empty() {
            return;
        }
        let renamed = |id: &DistrictId| -> Option<DistrictId> {
            let text = id.to_string();
            format!("{into}/{}", text.split_once('/')?.1).parse().ok()
        };
        let names: BTreeSet<_> = own.iter().filter_map(|district| renamed(&district.id)).collect();
        let is_whole = parts.iter().all(|part| own.iter().any(of(*part))) && names.len() == own.len();
        self.districts.retain(|district| !is_own(district));
        if !is_whole {
            self.undivided.push(into);
        }
        for district in own {
            match renamed(&district.id).filter(|_| is_whole) {
                Some(id) => {
                    let own = self.parts.entry(district.id.municipality()).or_default();
                    own.push(AreaCode::District(id.clone()));
                    if id != district.id {
                        self.changed_districts.insert(district.id, AreaCode::District(id.clone()));
                    }
                    self.districts.push(District { id, name: district.name });
                }
                None => _ = self.changed_districts.insert(district.id, into.into()),
            }
        }
    }

    /// What a municipality is called now.
    pub(super) fn municipality(&mut self, code: MunicipalityCode) -> MunicipalityCode {
        let Some(into) = self.successors.get(&code) else { return code };
        self.named.insert(code);
        *into
    }

    /// What an area is called now, as one area.
    pub(super) fn area(&mut self, area: &AreaCode) -> AreaCode {
        match area {
            AreaCode::Region(_) => area.clone(),
            AreaCode::Municipality(code) => self.municipality(*code).into(),
            AreaCode::District(id) => {
                self.municipality(id.municipality());
                self.changed_districts.get(id).unwrap_or(area).clone()
            }
        }
    }

    /// The same ground as it is called now: a part that keeps its districts is these, not the whole it went into.
    fn same_ground(&mut self, area: &AreaCode) -> Vec<AreaCode> {
        let now = self.area(area);
        let AreaCode::Municipality(code) = area else { return vec![now] };
        self.parts.get(code).cloned().unwrap_or_else(|| vec![now])
    }

    pub(super) fn scope(&mut self, scope: &Scope) -> Scope {
        match scope {
            Scope::Subregion(_) => scope.clone(),
            Scope::Area(area) => Scope::Area(self.area(area)),
        }
    }

    pub(super) fn party(&mut self, party: &Party) -> Party {
        match party {
            Party::Municipality(code) => Party::Municipality(self.municipality(*code)),
            Party::Organisation(_) => party.clone(),
        }
    }

    pub(super) fn recipient(&mut self, recipient: &Recipient) -> Recipient {
        match recipient {
            Recipient::Municipality(code) => Recipient::Municipality(self.municipality(*code)),
            Recipient::Id(_) => recipient.clone(),
        }
    }

    /// Areas with their days as they are called now; those that became one are joined where their days meet.
    /// Nothing when all are called as before.
    pub(super) fn dated(&mut self, areas: &[DatedArea]) -> Option<Vec<DatedArea>> {
        let (mut carried, mut changed) = (Vec::with_capacity(areas.len()), BTreeSet::new());
        for dated in areas {
            for area in self.same_ground(&dated.area) {
                if area != dated.area {
                    changed.insert(area.clone());
                }
                carried.push(DatedArea { area, period: dated.period });
            }
        }
        if changed.is_empty() {
            return None;
        }
        let (mut to_join, mut kept): (Vec<_>, Vec<_>) =
            carried.into_iter().partition(|dated| changed.contains(&dated.area));
        to_join.sort_unstable();
        let mut joined: Vec<DatedArea> = Vec::new();
        for next in to_join {
            match joined.last_mut().filter(|last| last.area == next.area).and_then(|last| {
                let period = together(last.period, next.period)?;
                last.period = period;
                Some(())
            }) {
                Some(()) => {}
                None => joined.push(next),
            }
        }
        kept.extend(joined);
        kept.sort_unstable();
        Some(kept)
    }
}

/// Two periods, the earlier first, as one when no day lies between them.
fn together(one: Period, next: Period) -> Option<Period> {
    if next.start() > one.stop() {
        return None;
    }
    let end = one.end().zip(next.end()).map(|(one, next)| one.max(next));
    Period::new(one.from(), end)
}
