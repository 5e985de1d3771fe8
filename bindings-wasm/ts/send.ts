// Calendars, reminders and other texts to send.

import { day, handle, maybeHandle, maybeText, options, text } from "./argument.js";
import { Assessment } from "./assessment.js";
import { raw } from "./handle.js";
import { told, toldIfAny } from "./json.js";
import type { LanguageOption } from "./language.js";
import { documentsLibrary } from "./documents-library.js";
import { Register } from "./register.js";
import type { PartnerRole, Reminder } from "./values/index.js";

/** How a calendar is made. */
export interface CalendarOptions extends LanguageOption {
    /** The calendar that was made before: events that changed get the next number. */
    readonly previous?: string | undefined;
}

/** To whom answers to an invitation go. */
export interface Organiser {
    readonly name: string;
    readonly email: string;
}

/** How an invitation is made. */
export interface InvitationOptions extends CalendarOptions {
    readonly organiser: Organiser;
    /** The day on which it is sent. */
    readonly on: string;
}

const CALENDAR = { lang: true, previous: true } as const;

/**
 * The meetings that an audience sees, without people, as iCalendar: to publish or to subscribe to.
 *
 * @example
 * ```ts
 * import { Register } from "bouwsteen";
 * import { demo } from "bouwsteen/demo";
 * import { meetingCalendar } from "bouwsteen/documents";
 *
 * meetingCalendar(Register.parse(demo), "board", "2021-09-01").split("\r\n")[0]; // "BEGIN:VCALENDAR"
 * ```
 */
export function meetingCalendar(register: Register, audience: string, on: string, how?: CalendarOptions): string {
    return calendar("meeting_calendar", register, audience, on, how);
}

/** By when which organisation has its contacts confirmed, with an alarm, as iCalendar. */
export function confirmationCalendar(
    register: Register,
    audience: string,
    on: string,
    how?: CalendarOptions,
): string {
    return calendar("confirmation_calendar", register, audience, on, how);
}

function calendar(
    kind: "meeting_calendar" | "confirmation_calendar",
    register: Register,
    audience: string,
    on: string,
    how: CalendarOptions | undefined,
): string {
    const { lang, previous } = options(how, CALENDAR);
    return documentsLibrary()[kind](
        raw(handle("register", register, Register)),
        text("audience", audience),
        day("on", on),
        maybeText("lang", lang),
        maybeText("previous", previous),
    );
}

/**
 * One meeting as an invitation (or its cancellation), as iCalendar. It holds names and addresses of all who are asked.
 *
 * @throws {@link BouwsteenError} when the register has no such meeting.
 */
export function invitation(register: Register, meeting: string, how: InvitationOptions): string {
    const { organiser, on, lang, previous } = options(how, { ...CALENDAR, organiser: true, on: true });
    const { name, email } = options(organiser, { name: true, email: true });
    return documentsLibrary().invitation(
        raw(handle("register", register, Register)),
        text("meeting", meeting),
        text("organiser.name", name),
        text("organiser.email", email),
        day("on", on),
        maybeText("lang", lang),
        maybeText("previous", previous),
    );
}

/**
 * One mail to each actor about what it must do; with a `previous` assessment, only about what is new. Without names.
 *
 * @example
 * ```ts
 * import { Register } from "bouwsteen";
 * import { demo } from "bouwsteen/demo";
 * import { reminders } from "bouwsteen/documents";
 *
 * const assessment = Register.parse(demo).assess("gvjb_2021", "2021-09-01");
 * reminders(assessment, { lang: "en" })[0]?.subject !== ""; // true
 * ```
 */
export function reminders(
    assessment: Assessment,
    how?: LanguageOption & { readonly previous?: Assessment | undefined },
): Reminder[] {
    const { lang, previous } = options(how, { lang: true, previous: true });
    const of = raw(handle("assessment", assessment, Assessment));
    const before = maybeHandle("previous", previous, Assessment);
    // What is handed over is gone afterwards, so another handle to the same is.
    const earlier = before && raw(before).share();
    return told(documentsLibrary().reminders(of, earlier, maybeText("lang", lang)));
}

/**
 * The role as people write it, or as it stands in documents; `undefined` when it is none.
 *
 * @example
 * ```ts
 * import { role } from "bouwsteen/documents";
 *
 * role("G.I."); // "certifiedInstitution"
 * ```
 */
export function role(written: string): PartnerRole | undefined {
    return toldIfAny(documentsLibrary().role(text("text", written)));
}

/**
 * The number as an office dials it, in the one form in which it is kept.
 *
 * @throws {@link BouwsteenError} when it is none.
 *
 * @example
 * ```ts
 * import { phoneNumber } from "bouwsteen/documents";
 *
 * phoneNumber("026 - 377 12 34"); // "+31263771234"
 * ```
 */
export function phoneNumber(written: string): string {
    return documentsLibrary().phone_number(text("text", written));
}
