"""The program ``collabook``; also ``python -m collabook``."""

import gc
import os
import sys


def main() -> None:
    """Run the command line and leave with its exit status. Only a fault of the program's own has no sentence yet."""
    gc.disable()  # a command is short: collecting while modules load costs a third of its time
    try:
        from collabook.cli.program import program

        program()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception as error:
        if os.environ.get("COLLABOOK_TRACEBACK"):
            raise
        kind = type(error).__name__
        sys.stderr.write(
            f"collabook: this is a fault in collabook ({kind}: {' '.join(str(error).split())[:200]!r}); "
            "please report it. COLLABOOK_TRACEBACK=1 shows where it is.\n"
        )
        sys.exit(1)
    finally:
        gc.freeze()  # leaving must not search what was loaded for garbage


if __name__ == "__main__":
    main()
