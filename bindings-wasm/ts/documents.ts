/**
 * What people read, send and take in: sentences, reports, texts for a terminal, lists that come in and what they
 * change, contact sheets, calendars, reminders, moving to another edition of the country.
 *
 * @packageDocumentation
 */

import "./custodian.js";

export { applyReconciliation, audit, reconcile } from "./delivery.js";
export { ContactList, type ListOptions, ListReading, readList, type Vouching } from "./list.js";
export { card, htmlFragment, htmlPage, type ReportOptions, stylesheet } from "./pages.js";
export { movePage, moveTo } from "./moving.js";
export { Renderer, type RendererOptions } from "./renderer.js";
export {
    type CalendarOptions,
    confirmationCalendar,
    invitation,
    type InvitationOptions,
    meetingCalendar,
    type Organiser,
    phoneNumber,
    reminders,
    role,
} from "./send.js";
export { ContactSheet, type NamedText, type SheetOptions } from "./sheet.js";
export {
    explainAction,
    type NamesOptions,
    reachText,
    reviewText,
    type TerminalOptions,
    text,
    type TextOptions,
} from "./terminal.js";
