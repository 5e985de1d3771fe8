//! A tiny SplitMix64, seeded by a text: the same register on every run and every machine.

/// The generator of one contact or organisation.
pub(super) struct Random(u64);

impl Random {
    /// Seeded by the FNV-1a hash of a text.
    pub(super) fn of(seed: &str) -> Random {
        let hash = seed.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
        });
        Random(hash)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from `low` up to and including `high`.
    pub(super) fn between(&mut self, low: i32, high: i32) -> i32 {
        let span = u64::from(high.abs_diff(low)) + 1;
        // The span is small, so the remainder fits and is as good as even.
        low + i32::try_from(self.next() % span).unwrap_or(0)
    }

    /// True so many times in a hundred.
    pub(super) fn percent(&mut self, chance: i32) -> bool {
        self.between(1, 100) <= chance
    }

    /// One of the items.
    pub(super) fn pick<T: Copy + Default>(&mut self, items: &[T]) -> T {
        let last = i32::try_from(items.len()).unwrap_or(1) - 1;
        usize::try_from(self.between(0, last.max(0)))
            .ok()
            .and_then(|index| items.get(index).copied())
            .unwrap_or_default()
    }
}
