"""Reads every calendar with `icalendar` and with `vobject` and compares it with what the register says.

Called with the folder in which `oracle-outputs` left the folder `calendars` and `calendars.json`. The name of this
script is not `calendar`, as Python itself has a module of that name.
"""

import json
import re
import sys
from datetime import date, datetime, time, timedelta
from pathlib import Path
from urllib.parse import unquote
from zoneinfo import ZoneInfo

import icalendar
import vobject

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
WIDTH = 75


def moment(text):
    """A day, or a time of day in the Netherlands by the world's own table of time zones."""
    if text is None or "T" not in text:
        return text and date.fromisoformat(text)
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM)


def same(ours, theirs):
    """Whether two moments are the same, on the wall and in the world."""
    if type(ours) is not type(theirs):
        return False
    if not isinstance(ours, datetime):
        return ours == theirs
    return ours.replace(tzinfo=None) == theirs.replace(tzinfo=None) and ours.utcoffset() == theirs.utcoffset()


def address(link):
    return unquote(str(link).removeprefix("mailto:"))


def by_icalendar(text):
    """What `icalendar` reads: the method and the events, times by the zone that the calendar itself describes."""
    calendar = icalendar.Calendar.from_ical(text)
    problems = [*calendar.errors, *(error for part in calendar.walk() for error in part.errors)]
    if problems:
        raise ValueError(f"icalendar finds fault: {problems}")
    (zone,) = calendar.walk("VTIMEZONE")
    described = zone.to_tz(lookup_tzid=False)

    def local(prop):
        if prop is None:
            return None
        value = prop.dt
        if not isinstance(value, datetime):
            return value
        if prop.params.get("TZID") != str(zone["TZID"]):
            raise ValueError("a time of another zone")
        return value.replace(tzinfo=None).replace(tzinfo=described)

    def person(prop):
        return {"address": address(prop), "name": prop.params.get("CN")}

    events = []
    for event in calendar.walk("VEVENT"):
        attendees = event.get("ATTENDEE", [])
        attendees = attendees if isinstance(attendees, list) else [attendees]
        alarms = list(event.walk("VALARM"))
        categories = event.get("CATEGORIES")
        events.append({
            "uid": str(event["UID"]),
            "sequence": int(event["SEQUENCE"]),
            "status": str(event["STATUS"]),
            "summary": str(event["SUMMARY"]),
            "start": local(event["DTSTART"]),
            "end": local(event.get("DTEND")),
            "location": str(event["LOCATION"]) if "LOCATION" in event else None,
            "description": str(event.get("DESCRIPTION", "")),
            "busy": str(event["TRANSP"]) == "OPAQUE",
            "categories": [str(category) for category in categories.cats] if categories else [],
            "organizer": person(event["ORGANIZER"]) if "ORGANIZER" in event else None,
            "attendees": [
                person(one)
                | {
                    "role": one.params["ROLE"],
                    "state": one.params["PARTSTAT"],
                    "answers": one.params.get("RSVP") == "TRUE",
                }
                for one in attendees
            ],
            "alarms": [(str(alarm["ACTION"]), str(alarm["DESCRIPTION"]), alarm["TRIGGER"].dt) for alarm in alarms],
            "stamp": event["DTSTAMP"].dt.isoformat(),
        })
    return str(calendar["METHOD"]), events


def by_vobject(text):
    """The same by `vobject`."""
    (calendar,) = vobject.readComponents(text, validate=True)

    def value(event, name):
        return getattr(event, name).value if hasattr(event, name) else None

    def person(prop):
        return {"address": address(prop.value), "name": prop.params["CN"][0]}

    events = []
    for event in getattr(calendar, "vevent_list", []):
        alarms = getattr(event, "valarm_list", [])
        events.append({
            "uid": event.uid.value,
            "sequence": int(event.sequence.value),
            "status": event.status.value,
            "summary": event.summary.value,
            "start": event.dtstart.value,
            "end": value(event, "dtend"),
            "location": value(event, "location"),
            "description": value(event, "description") or "",
            "busy": event.transp.value == "OPAQUE",
            "categories": value(event, "categories") or [],
            "organizer": person(event.organizer) if hasattr(event, "organizer") else None,
            "attendees": [
                person(one)
                | {
                    "role": one.params["ROLE"][0],
                    "state": one.params["PARTSTAT"][0],
                    "answers": one.params.get("RSVP") == ["TRUE"],
                }
                for one in getattr(event, "attendee_list", [])
            ],
            "alarms": [(alarm.action.value, alarm.description.value, alarm.trigger.value) for alarm in alarms],
            "stamp": event.dtstamp.value.isoformat(),
        })
    return calendar.method.value, events


def differences(expected, found, reader):
    """What one reader finds otherwise than the register says."""
    wrong = []

    def check(what, is_right, shown):
        if not is_right:
            wrong.append(f"{expected['uid']}: {reader} reads {what} {shown!r}")

    for key in ["sequence", "status", "summary", "location", "busy", "categories", "organizer", "attendees"]:
        check(key, found[key] == expected[key], found[key])
    check("stamp", found["stamp"] == "2021-09-01T00:00:00+00:00", found["stamp"])
    for key in ["start", "end"]:
        check(key, same(moment(expected[key]), found[key]), found[key])
    text = found["description"]
    for mentioned in expected["mentions"]:
        check(f"no {mentioned!r} in", mentioned in text, text)
    everything = "\n".join([found["summary"], found["location"] or "", text])
    for name in expected["lacks"]:
        check("the name of somebody in", name not in everything, everything)
    if expected["alarm"] is None:
        check("an alarm", not found["alarms"], found["alarms"])
    else:
        day = datetime.combine(moment(expected["start"]), time())
        alarms = [("DISPLAY", expected["summary"], datetime.fromisoformat(expected["alarm"]) - day)]
        check("alarms", found["alarms"] == alarms, found["alarms"])
    return wrong


def shape(name, octets):
    """What is wrong with the lines themselves."""
    lines = octets.split(b"\r\n")
    wrong = [f"{name}: a line of {len(line)} octets" for line in lines if len(line) > WIDTH]
    if lines[-1] != b"" or any(b"\n" in line or b"\r" in line for line in lines):
        wrong.append(f"{name}: a line does not end in CRLF")
    for line in lines:
        line.decode("utf-8")  # A character that is cut in two is an error here.
    return wrong


def main(folder):
    wrong, events, clocks = [], 0, {}
    wanted = json.loads((folder / "calendars.json").read_text(encoding="utf-8"))
    for file in wanted:
        octets = (folder / "calendars" / file["file"]).read_bytes()
        wrong += shape(file["file"], octets)
        text = octets.decode("utf-8")
        expected = {event["uid"]: event for event in file["events"]}
        for reader, read in [("icalendar", by_icalendar), ("vobject", by_vobject)]:
            method, found = read(text)
            if method != file["method"]:
                wrong.append(f"{file['file']}: {reader} reads {method}")
            if sorted(event["uid"] for event in found) != sorted(expected):
                wrong.append(f"{file['file']}: {reader} reads other events")
            for event in found:
                if event["uid"] in expected:
                    wrong += [f"{file['file']}: {one}" for one in differences(expected[event["uid"]], event, reader)]
                if isinstance(event["start"], datetime):
                    offset = event["start"].utcoffset() // timedelta(hours=1)
                    clocks[reader, offset] = clocks.get((reader, offset), 0) + 1
        events += len(expected)

    for reader in ["icalendar", "vobject"]:
        for offset, season in [(1, "winter"), (2, "summer")]:
            if clocks.get((reader, offset), 0) < 50:
                wrong.append(f"too few meetings in {season} to say anything about {reader}: {clocks}")
    if events < 400 or not re.search("invitation", " ".join(file["file"] for file in wanted)):
        wrong.append(f"too few events to say anything: {events}")
    if wrong:
        sys.exit("\n".join([*wrong[:60], f"calendars: {len(wrong)} differences"]))
    print(f"calendars: {len(wanted)} calendars with {events:,} events are the same to icalendar and vobject")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
