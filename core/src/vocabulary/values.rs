//! The words of the vision: core values, the rings in which they show, the phases of safety, and the
//! building blocks of the improvement agenda; each with its place in the source.

use super::words::vocabulary;
use crate::id::BlockId;
use crate::language::Language;

vocabulary! {
    /// The four core values (GK, section 5). They are discussed and tested, never scored.
    pub CoreValue {
        /// Trust and partnership; step 2 gives it form.
        Trust "trust" ("Vertrouwen en partnerschap", "Trust and partnership"),
        /// What we do is clear and can be followed.
        Transparency "transparency" ("Duidelijk, navolgbaar en transparant", "Clear, traceable and transparent"),
        /// All children and carers of a family, with their history.
        WholeFamily "wholeFamily" ("Alle kinderen en opvoeders met hun geschiedenis", "All children and carers with their history"),
        /// Learning by reflecting together; step 3 gives it form.
        Reflection "reflection" ("Leren door samen te reflecteren", "Learning by reflecting together"),
    }
}

impl CoreValue {
    /// A few words of GK, section 5 ("Kernwaarden voor het hele GVJB-netwerk"), in which it is named.
    #[must_use]
    pub const fn quote(self) -> &'static str {
        match self {
            Self::Trust => "Wij werken vanuit vertrouwen en partnerschap",
            Self::Transparency => "is duidelijk, navolgbaar en transparant",
            Self::WholeFamily => "alle kinderen en opvoeders met hun geschiedenis",
            Self::Reflection => "Wij leren door samen te reflecteren",
        }
    }
}

vocabulary! {
    /// Where a core value shows (GK, section 5, the drawing): from the inside out.
    pub Ring {
        /// Children and their parents.
        Families "families" ("Gezinnen", "Families"),
        /// Professionals, board members and policy advisers.
        Professionals "professionals" ("Professionals, bestuurders en beleidsadviseurs", "Professionals, board members and policy advisers"),
        /// The ways organisations contract and account for what they do.
        Organisations "organisations" ("Contracten en verantwoording", "Contracting and accounting"),
    }
}

vocabulary! {
    /// The phases of cooperating for safety, in order (GK, section 4).
    pub SafetyPhase {
        /// The direct safety is restored.
        DirectSafety "directSafety" ("Directe veiligheid", "Direct safety"),
        /// The causes are seen and taken away.
        Causes "causes" ("Oorzaken wegnemen", "Removing the causes"),
        /// Safety that lasts.
        LastingSafety "lastingSafety" ("Duurzame veiligheid", "Lasting safety"),
        /// Recovery.
        Recovery "recovery" ("Herstel", "Recovery"),
    }
}

vocabulary! {
    /// The building blocks of the improvement agenda that are known by name (B2, Stap 2). Others load too.
    pub BuildingBlock {
        /// The escalation model.
        Escalation "escalation" ("Escalatiemodel", "Escalation model"),
        /// One, simplified referral.
        Referral "referral" ("Eén aanmeldroute", "One route of referral"),
        /// One Gelderland determination of youth care.
        Determination "determination" ("Eén Gelderse bepaling jeugdhulp", "One Gelderland determination of youth care"),
        /// The regional expert team.
        ExpertTeam "expertTeam" ("Regionaal expertteam", "Regional expert team"),
        /// Cooperating and learning locally.
        Cooperation "cooperation" ("Samenwerken en leren", "Cooperating and learning"),
    }
}

impl BlockId {
    /// The name, if the block is known.
    #[must_use]
    pub fn name(&self, language: Language) -> Option<&'static str> {
        self.as_str().parse().ok().map(|block: BuildingBlock| block.name(language))
    }
}

impl From<BuildingBlock> for BlockId {
    fn from(block: BuildingBlock) -> Self {
        Self::fixed(block.as_str())
    }
}
