// What an audience may see of an assessment.

import { flag, options, text } from "./argument.js";
import { Assessment } from "./assessment.js";
import { Handle, once, raw, unfreed } from "./handle.js";
import { told } from "./json.js";
import type * as native from "./native/custodian.js";
import type {
    Action,
    AssessmentDocument,
    CoverageRow,
    CoverageTotal,
    Finding,
    FreshnessRow,
    StepVerdict,
} from "./values/index.js";

/**
 * The rows, findings and actions of an assessment that an audience may see. `Assessment.forAudience` makes one.
 *
 * @example
 * ```ts
 * import { Register } from "bouwsteen/custodian";
 * import { demo } from "bouwsteen/demo";
 *
 * const view = Register.parse(demo).assess("gvjb_2021", "2021-09-01").forAudience("organisation:lt-ede");
 * view.coverage().every((row) => row.organisation === "lt-ede"); // true
 * view.regions; // ["JZ21"]
 * ```
 */
export class AudienceView extends Handle {
    /** @internal */
    static override readonly name = "AudienceView";

    /** @internal */
    declare readonly _held: native.AudienceView;

    #assessment: Assessment | undefined;

    /** @internal */
    constructor(held: native.AudienceView, assessment: Assessment) {
        super(held);
        this.#assessment = assessment;
    }

    /** Who reads. */
    get audience(): string {
        return raw(this).audience();
    }

    /** The assessment it is a view of. */
    get assessment(): Assessment {
        const held = raw(this);
        return (this.#assessment = unfreed(this.#assessment) ?? new Assessment(held.assessment()));
    }

    /** The codes of the regions that the audience sees. */
    get regions(): readonly string[] {
        return once(this, "regions", () => JSON.stringify(raw(this).regions()));
    }

    /** The three steps of the regions of which the audience sees the whole. */
    get steps(): readonly StepVerdict[] {
        return once(this, "steps", () => raw(this).steps());
    }

    /** Whether the audience may see the name of a contact. */
    showsName(contact: string): boolean {
        return raw(this).shows_name(text("contact", contact));
    }

    /** The seats that the audience sees. */
    coverage(): CoverageRow[] {
        return told(raw(this).coverage());
    }

    /** The contacts that the audience sees. */
    freshness(): FreshnessRow[] {
        return told(raw(this).freshness());
    }

    /** The seats that the audience sees, counted by region and role. */
    coverageTotals(): CoverageTotal[] {
        return told(raw(this).coverage_totals());
    }

    /** The findings that the audience sees and that are neither met nor not applicable, or every one. */
    findings(which?: { readonly every?: boolean | undefined }): Finding[] {
        const { every } = options(which, { every: true });
        return told(raw(this).findings(flag("every", every)));
    }

    /** What must be done, as far as the audience sees it. */
    actions(): Action[] {
        return told(raw(this).actions());
    }

    /** The view as a plain document, which is what `JSON.stringify` makes of it. */
    toJSON(): AssessmentDocument {
        return told(this.stringify());
    }

    /** The view as JSON, the same text in every language. */
    stringify(): string {
        return raw(this).to_json();
    }
}
