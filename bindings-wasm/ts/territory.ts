// The municipalities and youth regions of an edition of the country, or of a list of one's own.

import { flag, maybeText, options, text, texts, whole } from "./argument.js";
import { Handle, once, raw } from "./handle.js";
import { told, toldIfAny } from "./json.js";
import { library } from "./library.js";
import type * as native from "./native/main.js";
import type { Merger, Municipality, YouthRegion } from "./values/index.js";

/** To what an edition is cut; to both when both are given. */
export interface Cut {
    readonly province?: string | undefined;
    /** The codes of youth regions. */
    readonly regions?: readonly string[] | undefined;
}

/**
 * The part of an edition of the country that a register is about.
 *
 * @example
 * ```ts
 * import { Territory } from "bouwsteen";
 *
 * const gelderland = Territory.edition(2021, { province: "Gelderland" });
 * gelderland.municipalities.length; // 51
 * gelderland.regions.length; // 7
 * gelderland.municipality("GM0202")?.name; // "Arnhem"
 * ```
 */
export class Territory extends Handle {
    /** @internal */
    static override readonly name = "Territory";

    /** @internal */
    declare readonly _held: native.Territory;

    /** @internal */
    constructor(held: native.Territory) {
        super(held);
    }

    /**
     * An edition, whole or cut to a province, to regions, or both.
     *
     * @throws {@link BouwsteenError} for a year or a province that is not there.
     */
    static edition(year: number, cut?: Cut): Territory {
        const { province, regions } = options(cut, { province: true, regions: true });
        const codes = regions === undefined ? undefined : texts("regions", regions);
        const held = library().Territory.edition(whole("edition", year), maybeText("province", province), codes);
        return new Territory(held);
    }

    /** Which municipalities merged, when, and into which. */
    static mergers(): Merger[] {
        return told(library().Territory.mergers());
    }

    /** The year of the edition; `undefined` for a list of one's own. */
    get year(): number | undefined {
        return raw(this).year();
    }

    /** The province to which it is cut, or `undefined`. */
    get province(): string | undefined {
        return raw(this).province();
    }

    /** The municipalities, by code. */
    get municipalities(): readonly Municipality[] {
        return once(this, "municipalities", () => raw(this).municipalities());
    }

    /** The youth regions with a municipality in the territory, by code. */
    get regions(): readonly YouthRegion[] {
        return once(this, "regions", () => raw(this).regions());
    }

    /** The municipalities of a region that are in the territory; with `whole`, those outside it too. */
    municipalitiesOf(region: string, which?: { readonly whole?: boolean | undefined }): Municipality[] {
        const { whole: all } = options(which, { whole: true });
        return told(raw(this).municipalities_of(text("region", region), flag("whole", all)));
    }

    /** The municipality with a code, also outside the cut, or `undefined`. */
    municipality(code: string): Municipality | undefined {
        return toldIfAny(raw(this).municipality(text("code", code)));
    }

    /** The youth region with a code, also outside the cut, or `undefined`. */
    region(code: string): YouthRegion | undefined {
        return toldIfAny(raw(this).region(text("code", code)));
    }

    /** The code of the municipality that a municipality has become part of in this edition, or `undefined`. */
    successor(code: string): string | undefined {
        return raw(this).successor(text("code", code));
    }
}
