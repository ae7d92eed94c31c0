"""Answers as dataclasses, with everything that `spheres at --json` has."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

JSON = Mapping[str, Any]


def day(text: str | None) -> datetime.date | None:
    """A day of the library's documents."""
    return None if text is None else datetime.date.fromisoformat(text)


def _day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


@dataclass(frozen=True, slots=True)
class Place:
    """The place that was asked for by name."""

    id: str
    name: str
    modern: str
    founded: str | None
    wikidata: str | None
    geonames: int | None


@dataclass(frozen=True, slots=True)
class Lead:
    """The claim that leads: the one that a careful historian would name first."""

    power: str
    tenure: str
    claim: str


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim in force; `end_date` is inclusive, and None while it is open. The codes are those of the power."""

    id: str
    power: str
    tenure: str
    start_date: datetime.date
    end_date: datetime.date | None
    instrument: str
    article: str | None
    secret: bool
    public_from: str
    recognised_by: tuple[str, ...]
    certainty: str
    source: str
    note: str | None
    through: str | None
    control: str
    kind: str | None
    ground: str
    part: str | None
    railways: tuple[str, ...]
    scope: str | None
    gwcode: int | None
    cowcode: int | None
    wikidata: str | None


@dataclass(frozen=True, slots=True)
class Border:
    """The nearest border across which another leads."""

    id: str
    kind: str | None
    distance_km: float
    uncertainty_km: float
    across: str | None


@dataclass(frozen=True, slots=True)
class Railway:
    """A railway near by, on the first day asked about; `with_` are the partners of its owner."""

    id: str
    owner: str
    instrument: str | None
    certainty: str
    distance_km: float
    station: str | None
    uncertainty_km: float
    approximate: bool
    control: str
    with_: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days with one answer; `last` is inclusive, and None while it is open."""

    first: datetime.date
    last: datetime.date | None
    status: str
    certainty: str | None
    predominant: Lead | None
    contenders: tuple[str, ...]
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """Who held a position on a day, or on the days of a period.

    Where the answer changes within a period, `status` is `changed`, and `answers` has each stretch of days. `date` is
    the date as it was read, in EDTF.
    """

    longitude: float
    latitude: float
    place: Place | None
    date: str
    region: str | None
    region_wikidata: str | None
    face: str | None
    parts: tuple[str, ...]
    part_of: tuple[str, ...]
    status: str
    certainty: str | None
    predominant: Lead | None
    contenders: tuple[str, ...]
    claims: tuple[Claim, ...]
    answers: tuple[Stretch, ...]
    border: Border | None
    railways: tuple[Railway, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """Every change at a position, from the first day of the calendar to the last."""

    longitude: float
    latitude: float
    place: Place | None
    region: str | None
    region_wikidata: str | None
    face: str | None
    changes: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Citation:
    """What is needed to cite answers."""

    title: str
    version: str
    fingerprint: str
    licence: str
    credits: tuple[str, ...]
    software: str

    def __str__(self) -> str:
        return (
            f"{self.title}, version {self.version}, sources {self.fingerprint}. "
            f"Spheres {self.software}. Licence: {self.licence}. {' '.join(self.credits)}"
        )


def _place(json: JSON | None) -> Place | None:
    if json is None:
        return None
    return Place(
        json["id"], json["name"], json["modern"], json.get("founded"), json["wikidata"], json["geonames"]
    )


def _lead(json: JSON | None) -> Lead | None:
    return None if json is None else Lead(json["power"], json["tenure"], json["claim"])


def _claim(json: JSON) -> Claim:
    return Claim(
        id=json["id"],
        power=json["power"],
        tenure=json["tenure"],
        start_date=_day(json["start_date"]),
        end_date=day(json["end_date"]),
        instrument=json["instrument"],
        article=json["article"],
        secret=json["secret"],
        public_from=json["public_from"],
        recognised_by=tuple(json["recognised_by"]),
        certainty=json["certainty"],
        source=json["source"],
        note=json["note"],
        through=json.get("through"),
        control=json.get("control", "whole"),
        kind=json.get("kind"),
        ground=json["ground"],
        part=json.get("part"),
        railways=tuple(json.get("railways", ())),
        scope=json.get("scope"),
        gwcode=json["gwcode"],
        cowcode=json["cowcode"],
        wikidata=json["wikidata"],
    )


def _claims(json: JSON) -> tuple[Claim, ...]:
    return tuple(_claim(claim) for claim in json.get("claims", ()))


def _stretch(json: JSON) -> Stretch:
    return Stretch(
        first=_day(json["from"]),
        last=day(json["to"]),
        status=json["status"],
        certainty=json["certainty"],
        predominant=_lead(json["predominant"]),
        contenders=tuple(json.get("contenders", ())),
        claims=_claims(json),
    )


def _border(json: JSON | None) -> Border | None:
    if json is None:
        return None
    return Border(json["id"], json.get("kind"), json["distance_km"], json["uncertainty_km"], json.get("across"))


def _railway(json: JSON) -> Railway:
    return Railway(
        id=json["id"],
        owner=json["owner"],
        instrument=json["instrument"],
        certainty=json["certainty"],
        distance_km=json["distance_km"],
        station=json["station"],
        uncertainty_km=json["uncertainty_km"],
        approximate=json["approximate"],
        control=json.get("control", "whole"),
        with_=tuple(json.get("with", ())),
    )


def answer(json: JSON) -> Answer:
    """The answer of a document of `at`."""
    return Answer(
        longitude=json["position"][0],
        latitude=json["position"][1],
        place=_place(json.get("place")),
        date=json["date"],
        region=json["region"],
        region_wikidata=json["region_wikidata"],
        face=json["face"],
        parts=tuple(json["parts"]),
        part_of=tuple(json["part_of"]),
        status=json["status"],
        certainty=json.get("certainty"),
        predominant=_lead(json.get("predominant")),
        contenders=tuple(json.get("contenders", ())),
        claims=_claims(json),
        answers=tuple(_stretch(stretch) for stretch in json.get("answers", ())),
        border=_border(json["border"]),
        railways=tuple(_railway(railway) for railway in json["railways"]),
        warnings=tuple(json["warnings"]),
    )


def timeline(json: JSON) -> Timeline:
    """The changes of a document of `timeline`."""
    return Timeline(
        longitude=json["position"][0],
        latitude=json["position"][1],
        place=_place(json.get("place")),
        region=json["region"],
        region_wikidata=json["region_wikidata"],
        face=json["face"],
        changes=tuple(_stretch(stretch) for stretch in json["changes"]),
    )
