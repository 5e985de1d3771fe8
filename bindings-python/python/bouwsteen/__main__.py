"""The command `bouwsteen`, as `python -m bouwsteen`."""

import sys

from bouwsteen.cli import main

if __name__ == "__main__":
    sys.exit(main())
