"""Reads calendar files (a JSON list of texts) with Debian's python3-icalendar and python3-recurring-ical-events, and prints
the start and end of every session in UTC."""

import json
import sys
from datetime import timezone

import icalendar
import recurring_ical_events


def utc(moment):
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def sessions(text):
    calendar = icalendar.Calendar.from_ical(text)
    events = recurring_ical_events.of(calendar).between((2020, 1, 1), (2036, 1, 1))
    return sorted([utc(event["DTSTART"].dt), utc(event["DTEND"].dt)] for event in events)


print(json.dumps([sessions(text) for text in json.load(sys.stdin)]))
