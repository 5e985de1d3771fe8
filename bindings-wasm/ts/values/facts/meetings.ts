// Made from the types of core by `cargo xtask codegen`.
// Cooperation meetings.

import type { AttendanceState, ItemForm, MeetingForm, MeetingStatus } from "../words/meetings.js";

/** A cooperation meeting of a subregion, a region or a municipality. */
export interface Meeting {
    /** The id, unique among meetings. */
    readonly id: string;
    /** For whom it is. */
    readonly scope: string;
    /** When. As `2021-09-01`. */
    readonly date: string;
    /** At what time it starts. As `13:30`. */
    readonly start?: string;
    /** Where. */
    readonly place?: string;
    /** Planned, held or cancelled. */
    readonly status: MeetingStatus;
    /** In person or online. */
    readonly form?: MeetingForm;
    /** Who took the initiative. */
    readonly initiator?: string;
    /** The existing initiative in which it is integrated. */
    readonly partOf?: string;
    /** Until when invitations can be answered. As `2021-09-01`. */
    readonly replyBy?: string;
    /** How many others came, who are no contacts. A whole number. */
    readonly guests?: number;
    /** Which professionals helped to prepare it. Left out when empty. */
    readonly preparedBy?: readonly string[];
    /** What it takes of everybody. */
    readonly minutes?: Minutes;
    /** The programme, in order. Left out when empty. */
    readonly agenda?: readonly AgendaItem[];
    /** Who was invited, and who came. Left out when empty. */
    readonly attendance?: readonly Attendance[];
}

/** Minutes that a meeting takes of somebody: those of the meeting, or of one attendee where they differ. */
export interface Minutes {
    /** Reading beforehand. A whole number. */
    readonly preparation?: number;
    /** Taking part. A whole number. */
    readonly participation?: number;
    /** There and back. A whole number. */
    readonly travel?: number;
}

/** An item of an agenda. */
export interface AgendaItem {
    /** What it is called. */
    readonly title?: string;
    /** How long it takes. A whole number. */
    readonly minutes?: number;
    /** How it is done. */
    readonly form?: ItemForm;
    /** What it is about. Left out when empty. */
    readonly topics?: readonly string[];
}

/** What somebody answered, or whether they were there. */
export interface Attendance {
    /** Who. */
    readonly contact: string;
    /** What they answered, or whether they were there. */
    readonly state: AttendanceState;
    /** What it took of this person, where it differs from the meeting's. */
    readonly minutes?: Minutes;
}
