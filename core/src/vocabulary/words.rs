//! The words themselves, each with its JSON spelling and its name in Dutch and English.

/// The text is none of the words that can stand there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown word: choose one of {0}")]
pub struct UnknownWord(pub(crate) String);

/// Which of the words a text is. The words are known as texts and not by their type, so that this is compiled once.
pub(crate) fn position(words: &[&str], text: &str) -> Option<usize> {
    words.iter().position(|word| *word == text)
}

macro_rules! vocabulary {
    (
        $(#[doc = $doc:literal])*
        $vis:vis $name:ident $(or $problem:ident)? { $( $(#[doc = $variant_doc:literal])* $variant:ident $word:literal ($nl:literal, $en:literal), )* }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        $vis enum $name {
            $( $(#[doc = $variant_doc])* $variant, )*
        }

        impl $name {
            /// Every word, in order.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The words as they are written.
            const WORDS: &[&str] = &[$($word,)*];

            /// The words as people read them. In a table of their own: a page that only reads documents needs no names.
            const NAMES: &[(&str, &str)] = &[$(($nl, $en),)*];

            /// The word as it is written in documents.
            #[must_use]
            #[expect(clippy::indexing_slicing, reason = "there is one for each")]
            pub const fn as_str(self) -> &'static str {
                Self::WORDS[self as usize]
            }

            /// The word as people read it.
            #[must_use]
            #[expect(clippy::indexing_slicing, reason = "there is one for each")]
            pub const fn name(self, language: $crate::language::Language) -> &'static str {
                let (nl, en) = Self::NAMES[self as usize];
                language.pick(nl, en)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::vocabulary::UnknownWord;

            fn from_str(text: &str) -> Result<Self, $crate::vocabulary::UnknownWord> {
                $crate::vocabulary::position(Self::WORDS, text)
                    .and_then(|at| Self::ALL.get(at).copied())
                    .ok_or_else(|| $crate::vocabulary::UnknownWord(Self::WORDS.join(", ")))
            }
        }

        impl $crate::json::Write for $name {
            fn write(&self, pen: &mut dyn $crate::json::Pen) {
                pen.text(self.as_str());
            }
        }

        $crate::json::serialized!($name);

        impl $crate::json::Shape for $name {
            const KIND: $crate::problem::Kind = $crate::problem::Kind::Text;

            fn text(text: &str, reader: &mut $crate::json::Reader) -> Option<Self> {
                let at = $crate::vocabulary::position(Self::WORDS, text);
                if at.is_none() {
                    reader.no_such_word(vocabulary!(@problem $($problem)?), text, Self::WORDS);
                }
                at.and_then(|at| Self::ALL.get(at).copied())
            }

            fn fallback() -> Option<Self> {
                Self::ALL.first().copied()
            }
        }

        impl $crate::json::Words for $name {
            const EVERY: &'static [Self] = Self::ALL;

            fn text(self) -> &'static str {
                self.as_str()
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::json::schema::vocabulary::<Self>()
            }
        }

        #[cfg(feature = "schema")]
        impl $crate::json::schema::Vocabulary for $name {
            const DESCRIPTION: &'static str = concat!($($doc),*);
            const WORDS: &'static [$crate::json::schema::Word<'static>] = &[$(
                $crate::json::schema::Word {
                    word: $word,
                    name: stringify!($variant),
                    doc: concat!($($variant_doc),*),
                    nl: $nl,
                    en: $en,
                },
            )*];
        }
    };
    (@problem) => { $crate::problem::ProblemCode::UnknownWord };
    (@problem $problem:ident) => { $crate::problem::ProblemCode::$problem };
}

pub(crate) use vocabulary;

vocabulary! {
    /// The four kinds of professionals who act together; the last three are the safety partners.
    pub PartnerRole {
        /// The municipality's local team.
        LocalTeam "localTeam" ("Lokaal team", "Local team"),
        /// A certified institution (GI).
        CertifiedInstitution "certifiedInstitution" ("GI", "Certified institution"),
        /// The Child Protection Board (RvdK).
        ChildProtectionBoard "childProtectionBoard" ("Raad", "Child Protection Board"),
        /// Veilig Thuis, the advice and reporting centre.
        VeiligThuis "veiligThuis" ("Veilig Thuis", "Veilig Thuis"),
    }
}

vocabulary! {
    /// How contacts are kept up to date.
    pub Method {
        /// The organisation sends its list.
        Delivery "delivery" ("aanlevering", "delivery"),
        /// The professional confirms.
        SelfConfirmation "selfConfirmation" ("eigen bevestiging", "self-confirmation"),
        /// The custodian checks.
        CustodianCheck "custodianCheck" ("controle door de beheerder", "check by the custodian"),
    }
}

vocabulary! {
    /// Who vouched for a contact.
    pub Confirmer {
        /// The professional.
        Oneself "self" ("de professional zelf", "the professional"),
        /// The organisation.
        Organisation "organisation" ("de organisatie", "the organisation"),
        /// The custodian of the region.
        Custodian "custodian" ("de beheerder", "the custodian"),
    }
}

vocabulary! {
    /// A detail of a contact that an agreement can require.
    pub Detail {
        /// What the person does.
        Function "function" ("functie", "function"),
        /// Work e-mail.
        Email "email" ("e-mailadres", "e-mail address"),
        /// Work phone.
        Phone "phone" ("telefoonnummer", "phone number"),
        /// Days at work.
        WorkingDays "workingDays" ("werkdagen", "working days"),
        /// Whether the person is in the SKJ register.
        SkjRegistered "skjRegistered" ("SKJ-registratie", "SKJ registration"),
    }
}

vocabulary! {
    /// A way to reach an organisation that is not a person.
    pub PointKind {
        /// A front desk.
        Desk "desk" ("centraal nummer", "front desk"),
        /// A line that is always answered.
        DutyLine "dutyLine" ("dienstlijn", "duty line"),
        /// A shared mailbox.
        Mailbox "mailbox" ("gedeelde mailbox", "shared mailbox"),
    }
}

vocabulary! {
    /// A day of the week.
    pub Weekday {
        /// Monday.
        Mon "mon" ("ma", "Mon"),
        /// Tuesday.
        Tue "tue" ("di", "Tue"),
        /// Wednesday.
        Wed "wed" ("wo", "Wed"),
        /// Thursday.
        Thu "thu" ("do", "Thu"),
        /// Friday.
        Fri "fri" ("vr", "Fri"),
        /// Saturday.
        Sat "sat" ("za", "Sat"),
        /// Sunday.
        Sun "sun" ("zo", "Sun"),
    }
}

vocabulary! {
    /// How well a seat is filled, best first.
    pub SeatStatus {
        /// Somebody is present and reliable.
        Covered "covered" ("bereikbaar", "reachable"),
        /// Somebody is away and replaced by somebody reliable.
        Replaced "replaced" ("via vervanger", "via stand-in"),
        /// Somebody is there, but no rhythm is agreed to judge by.
        Unverified "unverified" ("niet te controleren", "cannot be checked"),
        /// Somebody is there, but not confirmed in time.
        Stale "stale" ("niet bevestigd", "not confirmed"),
        /// Everybody is away without a usable stand-in.
        Absent "absent" ("afwezig", "away, no stand-in"),
        /// There is nobody.
        Vacant "vacant" ("niemand", "nobody"),
    }
}

vocabulary! {
    /// How recently a contact was confirmed, by the rhythm of a region.
    pub Freshness {
        /// Confirmed, and not yet to be asked again.
        Fresh "fresh" ("bevestigd", "confirmed"),
        /// To be confirmed soon.
        DueSoon "dueSoon" ("binnenkort bevestigen", "due soon"),
        /// Too late, but within the grace period.
        Overdue "overdue" ("te laat", "overdue"),
        /// Too late.
        Stale "stale" ("niet bevestigd", "not confirmed"),
        /// Never confirmed.
        Unconfirmed "unconfirmed" ("nog nooit bevestigd", "never confirmed"),
        /// No rhythm is agreed to judge by.
        Unknown "unknown" ("geen ritme afgesproken", "no rhythm agreed"),
    }
}

impl Freshness {
    /// Fresh, DueSoon or Overdue: good enough to rely on.
    #[must_use]
    pub const fn is_reliable(self) -> bool {
        matches!(self, Self::Fresh | Self::DueSoon | Self::Overdue)
    }
}

impl SeatStatus {
    /// Covered or Replaced: somebody can be reached.
    #[must_use]
    pub const fn is_covered(self) -> bool {
        matches!(self, Self::Covered | Self::Replaced)
    }
}

vocabulary! {
    /// The outcome of a requirement for one subject, in the order of the counts of a step.
    pub Verdict {
        /// It is so.
        Met "met" ("voldaan", "met"),
        /// Not yet, and what is planned will do it.
        OnTrack "onTrack" ("op koers", "on track"),
        /// Not yet, and nothing planned will do it.
        AtRisk "atRisk" ("loopt risico", "at risk"),
        /// It is not so.
        NotMet "notMet" ("niet voldaan", "not met"),
        /// A norm or a fact is missing.
        Undetermined "undetermined" ("niet te bepalen", "cannot be determined"),
        /// There is nothing to judge.
        NotApplicable "notApplicable" ("niet van toepassing", "not applicable"),
    }
}

impl Verdict {
    /// Not met and not inapplicable: something is left to do.
    #[must_use]
    pub const fn is_unmet(self) -> bool {
        !matches!(self, Self::Met | Self::NotApplicable)
    }

    /// How bad it is: NotMet > Undetermined > AtRisk > OnTrack > Met > NotApplicable.
    #[must_use]
    pub const fn severity(self) -> u8 {
        match self {
            Self::NotApplicable => 0,
            Self::Met => 1,
            Self::OnTrack => 2,
            Self::AtRisk => 3,
            Self::Undetermined => 4,
            Self::NotMet => 5,
        }
    }

    /// The worst of several; `NotApplicable` when there is nothing to judge.
    #[must_use]
    pub fn worst(verdicts: impl IntoIterator<Item = Self>) -> Self {
        verdicts.into_iter().max_by_key(|verdict| verdict.severity()).unwrap_or(Self::NotApplicable)
    }
}

vocabulary! {
    /// How much a requirement weighs; set by the policy.
    pub Force {
        /// What the source assigns.
        Assignment "assignment" ("opdracht", "assignment"),
        /// What must be.
        Criterion "criterion" ("criterium", "criterion"),
        /// A proposal, intention or estimate: reported, never weighed.
        Guidance "guidance" ("richtlijn", "guidance"),
    }
}

impl Force {
    /// Whether findings of this force decide the verdict of a step.
    #[must_use]
    pub const fn weighs(self) -> bool {
        matches!(self, Self::Assignment | Self::Criterion)
    }
}

vocabulary! {
    /// The three steps, in order.
    pub Step {
        /// Step 1: the contacts.
        FindEachOther "1" ("Elkaar vinden", "Find each other"),
        /// Step 2: the cooperation meetings.
        KnowEachOther "2" ("Elkaar kennen", "Know each other"),
        /// Step 3: the learning groups and core values.
        LearnTogether "3" ("Samen leren", "Learn together"),
    }
}

impl Step {
    /// 1, 2 or 3.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }
}
