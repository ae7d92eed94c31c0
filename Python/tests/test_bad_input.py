"""Whatever is passed, there is an exception with a message that says what was expected."""

import datetime
import re
import shutil

import numpy as np
import pandas
import polars
import pyarrow
import pytest
from spheres_atlas import Atlas, InputError, ReadError, SpheresError

DAY = "1907-07-31"


@pytest.mark.parametrize(
    ("ask", "message"),
    [
        (lambda atlas: atlas.at(45.75, 126.65, DAY), "longitude comes first: did you mean 126.65,45.75?"),
        (lambda atlas: atlas.at(float("nan"), 0, DAY), "is not a pair of finite numbers"),
        (lambda atlas: atlas.at(126.65, 45.75, "1907-02-30"), "day 30 of 1907-02: expected 1 to 28"),
        (lambda atlas: atlas.at(126.65, 45.75, "NaT"), '"NaT"'),
        (lambda atlas: atlas.at(126.65, 45.75, np.datetime64("NaT")), '"NaT"'),
        (lambda atlas: atlas.at(126.65, 45.75, datetime.datetime(1907, 7, 31, 12)), "1907-07-31T12:00:00"),
        (lambda atlas: atlas.at(126.65, 45.75, 0), '"0000"'),
        (lambda atlas: atlas.at(126.65, 45.75, "1907\0"), "date has a zero byte"),
        (lambda atlas: atlas.at(126.65, 45.75, "\udc80"), "date is not UTF-8"),
        (lambda atlas: atlas.at(place="Harbn", date=DAY), "did you mean Harbin"),
        (lambda atlas: atlas.at(126.65, 45.75, DAY, known_to="all"), "expected public or signatories"),
        (lambda atlas: atlas.at(126.65, 45.75, DAY, as_of=DAY), "as_of goes with known_to"),
        (lambda atlas: atlas.timeline(0, 0), "0,0 is outside"),
        (lambda atlas: atlas.layer("claim"), "did you mean claims?"),
        (lambda atlas: atlas.snapshot("1999"), "is off the calendar of the data set"),
        (lambda atlas: atlas.map("1950"), "1950"),
        (lambda atlas: atlas.locate([1, 2], [3], DAY), "2 longitudes and 1 latitudes, expected as many"),
        (lambda atlas: atlas.locate([1, 2], [3, 4], [DAY]), "1 dates for 2 rows, expected as many, or one day"),
        (lambda atlas: atlas.locate([[1, 2]], [[3, 4]], DAY), "lon has shape (1, 2), expected one dimension"),
        (lambda atlas: atlas.locate(1.0, 2.0, DAY), "lon has shape (), expected one dimension"),
        (lambda atlas: atlas.locate([1], [2], np.array([[DAY]])), "date has shape (1, 1)"),
        (lambda atlas: atlas.locate([1], [2], ["1907-13"]), 'row 0: date: "1907-13" is no date'),
        (lambda atlas: atlas.locate([1, 1], [2, 2], [DAY, "soon"]), 'row 1: date: "soon"'),
        (lambda atlas: atlas.locate([1, 126], [2, 200], DAY), "row 1: latitude 200.0"),
        (lambda atlas: atlas.locate([1], [float("inf")], DAY), "row 0: 1.0,inf is not a pair of finite numbers"),
        (lambda atlas: atlas.locate([1], [2], np.array(["12000-01-01"], "datetime64[D]")), "years 1 to 9999"),
        (lambda atlas: atlas.locate([1], [2], np.array(["1907"], "datetime64[Y]")), "expected days"),
        (lambda atlas: atlas.locate([1], [2], np.array(["1907-07-31T12"], "datetime64[h]")), "has a time of day"),
        (
            lambda atlas: atlas.locate([1], [2], pandas.to_datetime(pandas.Series([DAY])).dt.tz_localize("Asia/Tokyo")),
            "time zone Asia/Tokyo, expected local days",
        ),
        (lambda atlas: atlas.locate([1], [2], DAY, threads=0), "threads is 0"),
        (lambda atlas: atlas.locate([1], [2], DAY, on_error="ignore"), "on_error is 'ignore'"),
        (lambda atlas: atlas.locate(pandas.DataFrame({"a": [1]})), "no columns lon and lat; found a"),
        (lambda atlas: atlas.locate(pandas.DataFrame({"lon": [1], "lat": [2]})), "no column 'date'; found lon, lat"),
        (lambda atlas: atlas.locate(polars.DataFrame({"x": [1.0], "y": [2.0]}), x="z", y="y", date=DAY), "no column 'z'"),
        (lambda atlas: atlas.locate(pandas.DataFrame({"x": [1]}), x="x", date=DAY), "lon and lat go together"),
        (lambda atlas: atlas.locate([1], [2], DAY)["certainty"], "there is no column 'certainty'"),
    ],
)
def test_the_message_says_what_was_expected(atlas, ask, message):
    with pytest.raises(InputError, match=re.escape(message)):
        ask(atlas)


@pytest.mark.parametrize(
    "ask",
    [
        lambda atlas: atlas.at("126.65", "45.75", DAY),
        lambda atlas: atlas.at(None, 45.75, DAY),
        lambda atlas: atlas.at(126.65, 45.75),
        lambda atlas: atlas.at(126.65, 45.75, DAY, place="Harbin"),
        lambda atlas: atlas.at(126.65, 45.75, 1907.5),
        lambda atlas: atlas.at(126.65, 45.75, True),
        lambda atlas: atlas.at(place=7, date=DAY),
        lambda atlas: atlas.locate(["a"], ["b"], DAY),
        lambda atlas: atlas.locate([True], [False], DAY),
        lambda atlas: atlas.locate([1j], [2j], DAY),
        lambda atlas: atlas.locate([1], [2], pandas.Series([1907.5])),
        lambda atlas: atlas.locate([1], [2], [object()]),
        lambda atlas: atlas.locate([1], [2], [["1907-07-31"]]),
        lambda atlas: atlas.locate([1], [2]),
        lambda atlas: atlas.locate(pandas.DataFrame({"lon": [1]}), [2]),
        lambda atlas: atlas.locate(polars.Series(["a"]), polars.Series(["b"]), DAY),
        lambda atlas: atlas.locate(pyarrow.array(["a"]), pyarrow.array(["b"]), DAY),
        lambda atlas: Atlas(7),
    ],
)
def test_another_type_is_a_type_error_or_bad_input(atlas, ask):
    with pytest.raises((TypeError, InputError)):
        ask(atlas)


def test_a_folder_that_is_missing_or_damaged_is_reported(tmp_path):
    with pytest.raises(ReadError, match="cannot read /nowhere/built/manifest.json: no such file or folder"):
        Atlas("/nowhere")
    with pytest.raises(SpheresError, match="zero byte"):
        Atlas("a\0b")
    import spheres_atlas

    built = spheres_atlas.datasets()["persia-1907"] / "built"
    shutil.copytree(built, tmp_path / "built")
    (tmp_path / "built" / "answers.cbor").write_bytes(b"not CBOR")
    with pytest.raises(InputError, match="is not the file that manifest.json names"):
        Atlas(tmp_path)


def test_random_questions_are_answered_or_refused(atlas):
    """Seeded fuzzing of every entry: nothing but an answer or one of our exceptions."""
    random = np.random.default_rng(3)
    letters = np.array([*"0123456789-/X?~%. OST:\0\n\"'éЖ哈\udc80\U0001f5fa"])
    words = ["1907-07-31", "1907", "Harbin", "public", "signatories", "claims", "predominant", "1907-07-18 OS", "", "../.."]
    numbers = [126.65, 45.75, 0.0, -0.0, 180.0, -180.0, 90.0, 5e-324, 1e300, float("nan"), float("inf"), -float("inf")]

    def text():
        if random.random() < 0.5:
            return str(random.choice(words))
        return "".join(random.choice(letters, random.integers(0, 12)))

    def number():
        return float(random.choice(numbers)) if random.random() < 0.5 else float(random.uniform(-200, 200))

    def rows():
        count = int(random.integers(0, 5))
        return [[number() for _ in range(count)], [number() for _ in range(count)], [text() for _ in range(count)]]

    entries = [
        lambda: atlas.at(number(), number(), text(), known_to=text(), as_of=text()),
        lambda: atlas.at(number(), number(), text()),
        lambda: atlas.at(place=text(), date=text()),
        lambda: atlas.timeline(number(), number(), known_to=text()),
        lambda: atlas.timeline(place=text()),
        lambda: atlas.layer(text(), text()),
        lambda: atlas.locate(*rows(), known_to=text()),
        lambda: atlas.locate(*rows()),
        lambda: Atlas(text()),
    ]
    answered = 0
    for turn in range(3000):
        try:
            entries[turn % len(entries)]()
            answered += 1
        except SpheresError as error:
            assert str(error)
    assert 50 < answered < 2900
