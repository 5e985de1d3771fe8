//! The names that a misspelt one is close to: suggestions, which nobody takes without asking.

use hashbrown::HashSet;

/// The most suggestions that are given.
const LIMIT: usize = 3;

/// No name is longer, in characters; a longer text is close to nothing.
const LONGEST: usize = 80;

/// A list of keys, each with the name that is shown for it.
#[derive(Debug, Default)]
pub(super) struct Names {
    list: Vec<(Box<[char]>, String)>,
}

impl Names {
    pub(super) fn add(&mut self, key: &str, name: &str) {
        self.list.push((key.chars().collect(), name.to_owned()));
    }

    /// The names whose keys are closest: at most two signs away, or a quarter of the length. None when none is.
    pub(super) fn closest(&self, key: &str) -> Vec<String> {
        let key: Vec<char> = key.chars().take(LONGEST + 1).collect();
        if key.is_empty() || key.len() > LONGEST {
            return Vec::new();
        }
        // With every sign another, two texts have nothing in common.
        let mut most = (key.len() / 4).max(2).min(key.len() - 1);
        let mut found: Vec<&str> = Vec::new();
        let mut row = Vec::new();
        for (known, name) in &self.list {
            if let Some(distance) = distance(&key, known, most, &mut row) {
                if distance < most {
                    most = distance;
                    found.clear();
                }
                found.push(name);
            }
        }
        let mut seen = HashSet::new();
        found.retain(|name| seen.insert(*name));
        found.sort_unstable();
        found.into_iter().take(LIMIT).map(str::to_owned).collect()
    }
}

/// How many signs have to be added, dropped or replaced, if that is at most `most`. `row` is room to work in.
fn distance(one: &[char], other: &[char], most: usize, row: &mut Vec<usize>) -> Option<usize> {
    if one.len().abs_diff(other.len()) > most {
        return None;
    }
    row.clear();
    row.extend(0..=other.len());
    for (i, sign) in one.iter().enumerate() {
        // The distance of the two parts before this sign, and of this part with the part before it.
        let (mut before, mut left, mut least) = (i, i + 1, i + 1);
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (known, above) in other.iter().zip(row.iter_mut().skip(1)) {
            let own = (before + usize::from(sign != known)).min(*above + 1).min(left + 1);
            before = *above;
            *above = own;
            left = own;
            least = least.min(own);
        }
        if least > most {
            return None;
        }
    }
    row.last().copied().filter(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_apart() {
        let apart = |one: &str, other: &str| {
            let [one, other] = [one, other].map(|text| text.chars().collect::<Vec<_>>());
            distance(&one, &other, 9, &mut Vec::new())
        };
        for (one, other, signs) in [
            ("ede", "ede", 0),
            ("berghendal", "bergendal", 1),
            ("edee", "ede", 1),
            ("ede", "epe", 1),
            ("", "ab", 2),
        ] {
            assert_eq!((apart(one, other), apart(other, one)), (Some(signs), Some(signs)), "{one} {other}");
        }
        assert_eq!(apart("kitten", "sitting"), Some(3));
    }

    #[test]
    fn only_what_is_close_is_suggested() {
        let mut names = Names::default();
        for name in ["Berg en Dal", "Ede", "Epe", "Neder-Betuwe", "Overbetuwe"] {
            names.add(&crate::exchange::list::folding::key(name), name);
        }
        assert_eq!(names.closest("berghendal"), ["Berg en Dal"]);
        // One sign from both; Overbetuwe is further away.
        assert_eq!(names.closest("ete"), ["Ede", "Epe"]);
        assert_eq!(names.closest("nederbetuw"), ["Neder-Betuwe"]);
        for far in ["amsterdam", "x", "", "yy"] {
            assert_eq!(names.closest(far), Vec::<String>::new(), "{far}");
        }
        assert!(names.closest(&"e".repeat(1_000)).is_empty());
    }
}
