"""Who held a place on a day, how, by which treaty, who could know it, and how sure are we?

    >>> from spheres_atlas import Atlas
    >>> atlas = Atlas.shipped()
    >>> atlas.at(126.65, 45.75, "1907-07-31").predominant.power
    'russia'
"""

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._answers import Answer, Border, Citation, Claim, Lead, Place, Railway, Stretch, Timeline
    from ._atlas import Atlas, datasets
    from ._errors import InputError, ReadError, SpheresError, WriteError
    from ._locate import Located
    from ._picture import Picture

    __version__: str

# Each name is imported when it is first asked for, so that the package costs its users little until then.
_HOMES = {
    "_answers": ["Answer", "Border", "Citation", "Claim", "Lead", "Place", "Railway", "Stretch", "Timeline"],
    "_atlas": ["Atlas", "datasets"],
    "_errors": ["InputError", "ReadError", "SpheresError", "WriteError"],
    "_locate": ["Located"],
    "_picture": ["Picture"],
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "Answer", "Atlas", "Border", "Citation", "Claim", "InputError", "Lead", "Located", "Picture", "Place", "Railway",
    "ReadError", "SpheresError", "Stretch", "Timeline", "WriteError", "datasets",
]


def __getattr__(name: str) -> Any:
    if name == "__version__":
        from ._library import version

        return version()
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f".{_HOME_OF[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, "__version__"})
