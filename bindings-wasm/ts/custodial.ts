// What `bouwsteen/custodian` brings to the classes of `bouwsteen`. Their methods are there without it, and say so.

import { BouwsteenError } from "./errors.js";
import type { Live } from "./live.js";
import type * as native from "./native/custodian.js";
import type { Timeline } from "./timeline.js";
import type { AudienceView } from "./view.js";

/** What the entry brings: its part of the library, ready for use, and its classes. */
export interface Custodial {
    readonly part: () => typeof native;
    readonly AudienceView: typeof AudienceView;
    readonly Live: typeof Live;
    readonly Timeline: typeof Timeline;
}

let brought: Custodial | undefined;

/** Says what the entry brings, when it is imported. */
export function bring(custodial: Custodial): void {
    brought = custodial;
}

/** What the entry brings, for who asks something that needs it. */
export function custodian(asked: string): Custodial {
    if (brought === undefined) {
        throw new BouwsteenError(`\`${asked}\` is not loaded: add \`import "bouwsteen/custodian";\`, or \`require\` it`);
    }
    return brought;
}
