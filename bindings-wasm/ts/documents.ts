/**
 * What people read and send: sentences, reports, texts for a terminal, lists that come in, contact sheets, calendars,
 * reminders.
 *
 * @packageDocumentation
 */

export { ContactList, type ListOptions, ListReading, readList, type Vouching } from "./list.js";
export { card, htmlFragment, htmlPage, movePage, type ReportOptions, stylesheet } from "./pages.js";
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
