"""Answers and timelines have everything that the command's documents have."""

import dataclasses
import datetime
import json
import pickle

import numpy as np
import pytest
from spheres_atlas import Atlas, InputError, datasets


def plain(value):
    """A dataclass as its document: days as texts, tuples as lists."""
    if dataclasses.is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, tuple):
        return [plain(element) for element in value]
    return value.isoformat() if isinstance(value, datetime.date) else value


def flat(document):
    """Every value of a document with its path, without what is missing."""
    if isinstance(document, dict):
        pairs = document.items()
    elif isinstance(document, list):
        pairs = enumerate(document)
    else:
        return {(): document}
    return {(key, *path): value for key, member in pairs for path, value in flat(member).items() if value is not None}


RENAMED = {"from": "first", "to": "last", "with": "with_"}


def expected(document):
    document = json.loads(json.dumps(document), object_hook=lambda members: {
        RENAMED.get(name, name): value for name, value in members.items()})
    document["longitude"], document["latitude"] = document.pop("position")
    return {path: value for path, value in flat(document).items() if (path[-1], value) != ("control", "whole")}


def found(answer):
    return {path: value for path, value in flat(plain(answer)).items() if (path[-1], value) != ("control", "whole")}


QUESTIONS = [
    (126.65, 45.75, "1907-07-31"), (125.5, 44.3, "1914"), (0, 0, "1914-01-01"), (121.6, 38.9, "1904-10-01"),
    (126.65, 45.75, "1850"), (126.65, 45.75, "1999"), (122.0, 46.0, "1912-07-08"), (106.9, 47.9, "1911/1913"),
]


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("known_to", [None, "public"])
def test_an_answer_has_all_that_the_command_prints(atlas, command, question, known_to):
    longitude, latitude, date = question
    words = [] if known_to is None else ["--known-to", known_to]
    printed = command("at", f"{longitude},{latitude}", "--date", date, "--json", "--quiet", *words)
    assert found(atlas.at(longitude, latitude, date, known_to=known_to)) == expected(json.loads(printed))


def test_a_place_is_named_in_its_answer(atlas, command):
    printed = command("at", "--place", "Harbin", "--date", "1907-07-31", "--json", "--quiet")
    answer = atlas.at(place="Harbin", date="1907-07-31")
    assert found(answer) == expected(json.loads(printed))
    assert answer.place.id == "harbin"


def test_a_timeline_has_all_that_the_command_prints(atlas, command):
    printed = json.loads(command("timeline", "--place", "Mukden", "--json"))
    assert found(atlas.timeline(place="Mukden")) == expected(printed)
    assert len(atlas.timeline(123.43, 41.79).changes) == len(printed["changes"])


def test_a_date_is_a_text_a_day_of_python_or_of_numpy(atlas):
    answers = [
        atlas.at(126.65, 45.75, date)
        for date in ["1907-07-31", datetime.date(1907, 7, 31), np.datetime64("1907-07-31"),
                     datetime.datetime(1907, 7, 31), "1907-07-18 OS"]
    ]
    assert all(answer == answers[0] for answer in answers)
    assert atlas.at(126.65, 45.75, 1907) == atlas.at(126.65, 45.75, "1907")


def test_the_atlas_says_what_it_is(atlas, command):
    version, data = command("--version").splitlines()
    citation = atlas.cite()
    assert version == f"spheres {citation.software}"
    assert data == f"data {atlas.id} {citation.version}, sources {citation.fingerprint}"
    assert citation.licence in str(citation) and atlas.powers["russia"] == "Russian Empire"
    assert atlas.first_day < atlas.last_day and "north-manchuria" in atlas.regions


def test_both_data_sets_are_there(atlas):
    assert list(datasets()) == [atlas.id, "persia-1907"]
    assert Atlas.shipped("persia-1907").at(51.4, 35.7, "1908-01-01").region
    with pytest.raises(InputError, match="no data set 'persia', expected one of"):
        Atlas.shipped("persia")


def test_an_atlas_can_be_pickled(atlas):
    assert pickle.loads(pickle.dumps(atlas)).cite() == atlas.cite()
