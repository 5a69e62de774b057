"""`python -m svodka` is `svodka`."""

from svodka.cli import main

if __name__ == "__main__":
    main()
