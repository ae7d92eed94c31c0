"""What goes wrong, as exceptions with the library's own messages."""


class SpheresError(Exception):
    """Any failure of the library or the command."""


class InputError(SpheresError, ValueError):
    """What was passed, or a data set, is not what was expected."""


class ReadError(SpheresError, OSError):
    """A file cannot be read."""


class WriteError(SpheresError, OSError):
    """A file cannot be written."""


def error_for(status: int, message: str) -> SpheresError:
    """The exception for a status of the library or an exit code of the command."""
    if status in (64, 65):
        return InputError(message)
    if status == 66:
        return ReadError(message)
    if status == 73:
        return WriteError(message)
    return SpheresError(message)
