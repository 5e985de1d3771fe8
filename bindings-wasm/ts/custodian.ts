/**
 * What those who keep a register use beside `bouwsteen`: registers that change and are watched, what changed between
 * two days, what others may see of it.
 *
 * It exports all that `bouwsteen` does. Methods of its classes that need this entry work as soon as it is imported
 * anywhere.
 *
 * @packageDocumentation
 */

import "./words.js";
import { bring } from "./custodial.js";
import { custodianLibrary } from "./custodian-library.js";
import { Live } from "./live.js";
import { Timeline } from "./timeline.js";
import { AudienceView } from "./view.js";

export * from "./index.js";
export { changesFromJSON, changesToJSON } from "./changes.js";
export { Live } from "./live.js";
export { Timeline } from "./timeline.js";
export { AudienceView } from "./view.js";

bring({ part: custodianLibrary, AudienceView, Live, Timeline });
