// Made from the types of core by `cargo xtask codegen`.
// Changes of meetings, learning groups and answers about core values.

import type { LearningGroup, Session, ValueTest } from "../facts/learning.js";
import type { AgendaItem, Attendance, Meeting, Minutes } from "../facts/meetings.js";
import type { MeetingForm } from "../words/meetings.js";

/** A meeting, instead of the one with the same id if there is one. */
export interface PlanMeeting {
    /** What it does. */
    readonly do: "planMeeting";
    /** The meeting, with everything about it. */
    readonly meeting: Meeting;
}

/** A meeting was held: how it went. What is not said stays as it was planned. */
export interface RecordMeeting {
    /** What it does. */
    readonly do: "recordMeeting";
    /** The meeting, by its id. */
    readonly meeting: string;
    /** In person or online. */
    readonly form?: MeetingForm;
    /** How many others came. A whole number. */
    readonly guests?: number;
    /** What it took of everybody. */
    readonly minutes?: Minutes;
    /** What was on the programme. */
    readonly agenda?: readonly AgendaItem[];
    /** Who came. */
    readonly attendance?: readonly Attendance[];
}

/** A meeting will not be, or was not. */
export interface CancelMeeting {
    /** What it does. */
    readonly do: "cancelMeeting";
    /** The meeting, by its id. */
    readonly meeting: string;
}

/** A meeting goes for good. One that will not be is cancelled. */
export interface RemoveMeeting {
    /** What it does. */
    readonly do: "removeMeeting";
    /** The meeting, by its id. */
    readonly meeting: string;
}

/** A learning group, instead of the one with the same id if there is one. */
export interface SetGroup {
    /** What it does. */
    readonly do: "setGroup";
    /** The learning group, with everything about it. */
    readonly group: LearningGroup;
}

/** A learning group goes for good. */
export interface RemoveGroup {
    /** What it does. */
    readonly do: "removeGroup";
    /** The learning group, by its id. */
    readonly group: string;
}

/** A session of a learning group, instead of the one with the same id if there is one. */
export interface RecordSession {
    /** What it does. */
    readonly do: "recordSession";
    /** The learning group, by its id. */
    readonly group: string;
    /** The session, with everything about it. */
    readonly session: Session;
}

/** A session of a learning group goes for good. */
export interface RemoveSession {
    /** What it does. */
    readonly do: "removeSession";
    /** The learning group, by its id. */
    readonly group: string;
    /** The session, by its id. */
    readonly session: string;
}

/** Professionals were asked about a core value. */
export interface TestValue {
    /** What it does. */
    readonly do: "testValue";
    /** What was answered about a core value. */
    readonly test: ValueTest;
}

/** One such test is taken back. */
export interface RemoveValueTest {
    /** What it does. */
    readonly do: "removeValueTest";
    /** What was answered about a core value. */
    readonly test: ValueTest;
}
