"""The C library, `spheres.h`: its entries with their types, texts as `str`, statuses as exceptions."""

import ctypes
from ctypes import POINTER, byref, c_char_p, c_double, c_int32, c_int64, c_void_p
from pathlib import Path
from typing import Any

from ._errors import InputError, ReadError, error_for

FOLDER = Path(__file__).parent
INTERFACE_VERSION = 1

_OUTPUT = POINTER(c_void_p)
_KNOWLEDGE = (c_char_p, c_char_p)
_ENTRIES: dict[str, tuple[Any, ...]] = {
    "open": (c_char_p, _OUTPUT, _OUTPUT),
    "about": (c_void_p, _OUTPUT, _OUTPUT),
    "at": (c_void_p, c_double, c_double, c_char_p, *_KNOWLEDGE, _OUTPUT, _OUTPUT),
    "at_place": (c_void_p, c_char_p, c_char_p, *_KNOWLEDGE, _OUTPUT, _OUTPUT),
    "timeline": (c_void_p, c_double, c_double, *_KNOWLEDGE, _OUTPUT, _OUTPUT),
    "timeline_place": (c_void_p, c_char_p, *_KNOWLEDGE, _OUTPUT, _OUTPUT),
    "layer": (c_void_p, c_char_p, c_char_p, *_KNOWLEDGE, _OUTPUT, _OUTPUT),
    "answers": (c_void_p, *_KNOWLEDGE, _OUTPUT, _OUTPUT),
    "locate": (c_void_p, *_KNOWLEDGE, c_int64, c_void_p, c_void_p, c_int64, c_void_p, c_void_p, _OUTPUT),
}


def _loaded() -> ctypes.CDLL:
    path = FOLDER / "lib" / "libspheres.so.1"
    try:
        library = ctypes.CDLL(str(path))
    except OSError as error:
        raise ReadError(f"cannot load {path}: {error}; install the wheel of spheres-atlas for this system") from None
    for name, types in _ENTRIES.items():
        entry = getattr(library, f"spheres_{name}")
        entry.argtypes = types
        entry.restype = c_int32
    library.spheres_free.argtypes = (c_void_p,)
    library.spheres_free.restype = None
    library.spheres_close.argtypes = (c_void_p,)
    library.spheres_close.restype = None
    library.spheres_version.argtypes = ()
    library.spheres_version.restype = c_char_p
    library.spheres_interface_version.argtypes = ()
    library.spheres_interface_version.restype = c_int32
    found = library.spheres_interface_version()
    if found != INTERFACE_VERSION:
        raise ReadError(f"{path} has version {found} of the interface, expected {INTERFACE_VERSION}")
    return library


LIBRARY = _loaded()


def version() -> str:
    """The version of the library."""
    text: bytes = LIBRARY.spheres_version()
    return text.decode()


def passed(name: str, text: str | None) -> bytes | None:
    """A text as C takes it."""
    if text is None:
        return None
    if not isinstance(text, str):
        raise TypeError(f"{name} is of type {type(text).__name__}, expected str")
    # What is not UTF-8 is refused by the library.
    data = text.encode("utf-8", "surrogatepass")
    if b"\0" in data:
        raise InputError(f"{name} has a zero byte")
    return data


def _taken(text: c_void_p) -> str:
    """A text that the library made, as a string; freed."""
    if not text:
        return ""
    try:
        return ctypes.string_at(text.value or 0).decode()
    finally:
        LIBRARY.spheres_free(text)


def done(entry: str, *arguments: Any) -> None:
    """Calls an entry; fails with its message."""
    message = c_void_p()
    status: int = getattr(LIBRARY, f"spheres_{entry}")(*arguments, byref(message))
    if status != 0:
        raise error_for(status, _taken(message))


def document(entry: str, *arguments: Any) -> str:
    """The document that an entry answers with."""
    text = c_void_p()
    done(entry, *arguments, byref(text))
    return _taken(text)


def opened(folder: str) -> int:
    """The address of an atlas, to be closed."""
    atlas = c_void_p()
    done("open", passed("folder", folder), byref(atlas))
    return atlas.value or 0


def close(atlas: int) -> None:
    LIBRARY.spheres_close(atlas)
