// Made from the types of core by `cargo xtask codegen`.
// Words of the vision.

/**
 * The four core values (GK, section 5). They are discussed and tested, never scored.
 *
 * - `trust`: Trust and partnership; step 2 gives it form.
 * - `transparency`: What we do is clear and can be followed.
 * - `wholeFamily`: All children and carers of a family, with their history.
 * - `reflection`: Learning by reflecting together; step 3 gives it form.
 */
export type CoreValue = "trust" | "transparency" | "wholeFamily" | "reflection";

/**
 * Where a core value shows (GK, section 5, the drawing): from the inside out.
 *
 * - `families`: Children and their parents.
 * - `professionals`: Professionals, board members and policy advisers.
 * - `organisations`: The ways organisations contract and account for what they do.
 */
export type Ring = "families" | "professionals" | "organisations";

/**
 * The phases of cooperating for safety, in order (GK, section 4).
 *
 * - `directSafety`: The direct safety is restored.
 * - `causes`: The causes are seen and taken away.
 * - `lastingSafety`: Safety that lasts.
 * - `recovery`: Recovery.
 */
export type SafetyPhase = "directSafety" | "causes" | "lastingSafety" | "recovery";

/**
 * The building blocks of the improvement agenda that are known by name (B2, Stap 2). Others load too.
 *
 * - `escalation`: The escalation model.
 * - `referral`: One, simplified referral.
 * - `determination`: One Gelderland determination of youth care.
 * - `expertTeam`: The regional expert team.
 * - `cooperation`: Cooperating and learning locally.
 */
export type BuildingBlock = "escalation" | "referral" | "determination" | "expertTeam" | "cooperation";
