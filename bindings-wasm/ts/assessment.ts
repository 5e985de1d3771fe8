// An assessment: the verdicts on a register on a day, with everything that explains them.

import { flag, handle, json, maybeText, options, text } from "./argument.js";
import { custodian } from "./custodial.js";
import { Handle, once, raw, unfreed } from "./handle.js";
import { told } from "./json.js";
import type * as native from "./native/main.js";
import { Policy } from "./policy.js";
import { Register } from "./register.js";
import type {
    Action,
    AssessmentDocument,
    Comparison,
    CoverageMatrix,
    CoverageRow,
    CoverageTotal,
    Explanation,
    Finding,
    FindingKey,
    FreshnessRow,
    ReadingEffect,
    RequirementId,
    Since,
    StepVerdict,
    Verdict,
} from "./values/index.js";
import type { AudienceView } from "./view.js";

/** Which findings are asked. */
export interface FindingsOptions {
    /** Of a region, by its code. */
    readonly region?: string | undefined;
    /** Of a requirement. */
    readonly requirement?: RequirementId | undefined;
    /** With a verdict, whatever it is. */
    readonly verdict?: Verdict | undefined;
    /** Also those that are met or not applicable. */
    readonly every?: boolean | undefined;
}

/**
 * What a register is like on a day, judged by a policy. `Register.assess` makes one.
 *
 * Rows (coverage, freshness) are facts about the day; verdicts follow the policy.
 *
 * @example
 * ```ts
 * import { Register } from "bouwsteen";
 * import { demo } from "bouwsteen/demo";
 *
 * const assessment = Register.parse(demo).assess("gvjb_2021", "2021-09-01");
 * const coverage = assessment.coverage();
 * coverage.filter(({ status }) => status === "covered").length; // 225
 * coverage.length; // 302
 * assessment.actions()[0]?.key; // "contacts.agreement:JZ25:vt-nog"
 * ```
 */
export class Assessment extends Handle {
    /** @internal */
    static override readonly name = "Assessment";

    /** @internal */
    declare readonly _held: native.Assessment;

    #register: Register | undefined;
    #policy: Policy | undefined;

    /** @internal */
    constructor(held: native.Assessment, register?: Register, policy?: Policy) {
        super(held);
        this.#register = register;
        this.#policy = policy;
    }

    /** The register that was judged. */
    get register(): Register {
        const held = raw(this);
        return (this.#register = unfreed(this.#register) ?? new Register(held.register()));
    }

    /** The policy it was judged by. */
    get policy(): Policy {
        const held = raw(this);
        return (this.#policy = unfreed(this.#policy) ?? new Policy(held.policy()));
    }

    /** The day that was asked. */
    get on(): string {
        return raw(this).on();
    }

    /** The day on which verdicts are judged: the day asked, but at most the policy's last day. */
    get judgedOn(): string {
        return raw(this).judged_on();
    }

    /** The three steps of every region, each with its verdict and the findings counted by verdict. */
    get steps(): readonly StepVerdict[] {
        return once(this, "steps", () => raw(this).steps());
    }

    /** Every seat on the day asked: whether somebody can be reached there, and who. */
    coverage(): CoverageRow[] {
        return told(raw(this).coverage());
    }

    /** Every contact in service on the day asked: how fresh its details are. */
    freshness(): FreshnessRow[] {
        return told(raw(this).freshness());
    }

    /** The seats on the day asked, counted by region and role. */
    coverageTotals(): CoverageTotal[] {
        return told(raw(this).coverage_totals());
    }

    /** Area by role on the day asked, region by region. */
    matrix(): CoverageMatrix[] {
        return told(raw(this).matrix());
    }

    /**
     * The findings that are neither met nor not applicable, or every one; of a region, a requirement, a verdict.
     *
     * @example
     * ```ts
     * import { Register } from "bouwsteen";
     * import { demo } from "bouwsteen/demo";
     *
     * const assessment = Register.parse(demo).assess("gvjb_2021", "2021-09-01");
     * const [first, second] = assessment.findings({ region: "JZ25" });
     * first?.requirement; // "contacts.agreement"
     * second?.cause?.requirement; // "contacts.agreement"
     * ```
     */
    findings(which?: FindingsOptions): Finding[] {
        const { region, requirement, verdict, every } = options(which, {
            region: true,
            requirement: true,
            verdict: true,
            every: true,
        });
        const found = raw(this).findings(
            maybeText("region", region),
            maybeText("requirement", requirement),
            maybeText("verdict", verdict),
            flag("every", every),
        );
        return told(found);
    }

    /** The verdict on a requirement in a region: the worst of its findings. */
    verdict(requirement: RequirementId, region: string): Verdict {
        return told(raw(this).verdict(text("requirement", requirement), text("region", region)));
    }

    /** What must be done, by whom, the most useful first. */
    actions(): Action[] {
        return told(raw(this).actions());
    }

    /**
     * Why a finding is what it is, down to the facts. In sentences, it is told by `Renderer` of `bouwsteen/documents`.
     *
     * @throws {@link BouwsteenError} when the assessment has no such finding.
     *
     * @example
     * ```ts
     * import { Register } from "bouwsteen";
     * import { demo } from "bouwsteen/demo";
     *
     * const assessment = Register.parse(demo).assess("gvjb_2021", "2021-09-01");
     * const finding = assessment.findings({ requirement: "contacts.custodian" })[0]!;
     * assessment.explain(finding).because?.finding.requirement; // "contacts.agreement"
     * ```
     */
    explain(finding: Finding | FindingKey): Explanation {
        return told(raw(this).explain(key(finding)));
    }

    /** Which findings are new, worse and solved since an earlier assessment. It needs `bouwsteen/custodian`. */
    since(previous: Assessment): Since {
        const { part } = custodian("since");
        return told(part().since(raw(this), raw(handle("previous", previous, Assessment))));
    }

    /**
     * Which verdicts changed since an earlier assessment, and because of which facts, norms or readings.
     *
     * It needs `bouwsteen/custodian`.
     */
    compare(previous: Assessment): Comparison {
        const { part } = custodian("compare");
        return told(part().compare(raw(this), raw(handle("previous", previous, Assessment))));
    }

    /** What each other reading of the source would change. It needs `bouwsteen/custodian`. */
    readings(): ReadingEffect[] {
        return told(custodian("readings").part().reading_effects(raw(this)));
    }

    /**
     * What an audience may see of it: `"board"`, `"organisation:ID"`, `"partner:ID"` or `"custodian:JZ28"`.
     *
     * It needs `bouwsteen/custodian`.
     *
     * @throws {@link BouwsteenError} when the register does not know the audience.
     */
    forAudience(audience: string): AudienceView {
        const { part, AudienceView } = custodian("forAudience");
        return new AudienceView(part().for_audience(raw(this), text("audience", audience)), this);
    }

    /** The assessment as a plain document, which is what `JSON.stringify` makes of it. It needs `bouwsteen/custodian`. */
    toJSON(): AssessmentDocument {
        return told(this.stringify());
    }

    /**
     * The assessment as JSON, the same text in every language; with the findings that are unmet, or every one. It needs
     * `bouwsteen/custodian`.
     */
    stringify(which?: { readonly every?: boolean | undefined }): string {
        const { every } = options(which, { every: true });
        return custodian("stringify").part().assessment_document(raw(this), flag("every", every));
    }
}

/** What tells which finding is meant. */
function key(finding: Finding | FindingKey): string {
    if (typeof finding !== "object" || finding === null) return json("finding", finding);
    const { requirement, region, subject } = finding;
    return json("finding", { requirement, region, subject });
}
