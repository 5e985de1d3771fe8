//! Which row is whom: by id, else by address, else by name, until nothing is added.

use serde_json::Value;

use super::{Desk, Place, address, key};
use crate::plain::list;

impl Desk<'_> {
    /// The id that a row gives: `contact`, unless nobody has it, else `newcomer`.
    pub(super) fn id<'b>(&self, row: &'b Value) -> Option<&'b str> {
        row["contact"].as_str().filter(|id| self.is_taken(id)).or(row["newcomer"].as_str())
    }

    pub(super) fn is_taken(&self, id: &str) -> bool {
        let document = self.facts.document;
        list(&document["contacts"]).iter().chain(list(&document["organisations"])).any(|one| one["id"] == id)
    }

    pub(super) fn by_id(&mut self) {
        for at in 0..self.rows.len() {
            let Some(id) = self.id(self.rows[at]) else { continue };
            let twice =
                self.rows.iter().filter(|row| row["contact"] == id || row["newcomer"] == id).count() > 1;
            let own = self.people.iter().position(|one| one["id"] == id);
            self.places[at] = match own {
                None if self.is_taken(id) => Place::Wrong("idElsewhere"),
                _ if twice => Place::Wrong("sameIdTwice"),
                Some(who) => Place::Is(who),
                None => Place::New,
            };
        }
    }

    /// Whether nobody matched so far is this person.
    pub(super) fn is_free(&self, who: usize) -> bool {
        !self.places.contains(&Place::Is(who))
    }

    /// The address of a person as it will be: for somebody matched, the one the list gives.
    pub(super) fn address(&self, who: usize) -> Option<String> {
        let row =
            self.places.iter().position(|place| *place == Place::Is(who)).filter(|at| self.is_read(*at));
        let given = row.map(|at| self.rows[at]).filter(|row| !row["email"].is_null());
        self.own_address(given.unwrap_or(self.people[who]))
    }

    /// Whether a row could be taken and its areas are in order, so that it changes something.
    pub(super) fn is_read(&self, at: usize) -> bool {
        at < self.taken && self.area_problem(self.rows[at]).is_none()
    }

    /// The address of a row or a person, unless it is that of a point of the organisation.
    pub(super) fn own_address(&self, one: &Value) -> Option<String> {
        let own = address(one)?;
        let mut points = list(&self.organisation["points"]).iter();
        points.all(|point| address(point).as_ref() != Some(&own)).then_some(own)
    }

    /// The people that have an address.
    pub(super) fn at_address(&self, address: &str) -> Vec<usize> {
        (0..self.people.len()).filter(|who| self.address(*who).as_deref() == Some(address)).collect()
    }

    /// The people not yet matched that have a name.
    pub(super) fn called(&self, name: &str) -> Vec<usize> {
        let same = |who: &usize| self.is_free(*who) && key(&self.people[*who]["name"]) == name;
        (0..self.people.len()).filter(same).collect()
    }

    /// The rows not yet matched that have a name.
    pub(super) fn rows_called(&self, name: &str) -> Vec<usize> {
        let waits = |at: &usize| matches!(self.places[*at], Place::Open | Place::Wrong(_));
        (0..self.rows.len())
            .filter(|at| waits(at) && !name.is_empty() && key(&self.rows[*at]["name"]) == name)
            .collect()
    }

    /// How many rows give an address.
    pub(super) fn rows_at_address(&self, address: &str) -> usize {
        self.rows.iter().filter(|row| self.own_address(row).as_deref() == Some(address)).count()
    }

    /// Matches the open rows that have exactly one person this way, all at once; whether there were any.
    pub(super) fn found(&mut self, way: impl Fn(&Self, usize) -> Option<usize>) -> bool {
        let open = (0..self.rows.len()).filter(|at| self.places[*at] == Place::Open);
        let found: Vec<_> = open.filter_map(|at| way(self, at).map(|who| (at, who))).collect();
        found.iter().for_each(|(at, who)| self.places[*at] = Place::Is(*who));
        !found.is_empty()
    }

    pub(super) fn by_address(&mut self) -> bool {
        self.found(|desk, at| {
            let address = desk.own_address(desk.rows[at])?;
            let people = desk.at_address(&address);
            let once = people.len() == 1 && desk.rows_at_address(&address) == 1;
            people.into_iter().next().filter(|who| once && desk.is_free(*who))
        })
    }

    pub(super) fn by_name(&mut self) -> bool {
        self.found(|desk, at| {
            let name = key(&desk.rows[at]["name"]);
            let people = desk.called(&name);
            let once = people.len() == 1 && desk.rows_called(&name).len() == 1;
            people.into_iter().next().filter(|_| once)
        })
    }

    /// Whom a row or a refused row may be about, by id, address or name, and who is in no row.
    pub(super) fn may_be(&self, row: &Value) -> Vec<usize> {
        let meant = |who: &usize| {
            let one = self.people[*who];
            let by_id = one["id"] == row["contact"] || one["id"] == row["newcomer"];
            let by_address =
                self.own_address(row).is_some_and(|address| self.own_address(one) == Some(address));
            self.is_free(*who) && (by_id || by_address || key(&one["name"]) == key(&row["name"]))
        };
        (0..self.people.len()).filter(meant).collect()
    }
}
