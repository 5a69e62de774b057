"""Nothing in the project ties it to one machine or to one package registry."""

import re
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

import pytest

ROOT = Path(__file__).parents[2]
#: Written apart, so that this file passes its own test.
FOLDERS = "|".join(("work", "tmp", "root", "home/[a-z]+"))
MACHINE_PATH = re.compile(rf"(?<![\w.*~}}])/(?:{FOLDERS})/")
PUBLIC_REGISTRY = ("pypi" + ".org", "files.pythonhosted" + ".org")
REGISTRY = re.compile("|".join(map(re.escape, (
    *PUBLIC_REGISTRY, "pythonhosted" + ".org", "npmjs" + ".org", "crates" + ".io", "proxy.golang" + ".org",
    "conda.anaconda" + ".org", "artifact" + "ory", "/opt/" + "pypi"))), re.IGNORECASE)
#: A lock file of uv cannot be without the public registry; it may name no other.
LOCK = "uv.lock"
ADDRESS = re.compile(r"https?://[^\s\"'<>]+")


def tracked():
    """The text files that git keeps or would keep, by name."""
    listed = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT,
                            capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout")
    names = [name for name in listed.stdout.decode().split("\0") if name and (ROOT / name).is_file()]
    return {name: text for name in names if (text := text_of(ROOT / name)) is not None}


def text_of(path):
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else text


def found(pattern, texts):
    return [f"{name}:{number}: {line.strip()[:100]}" for name, text in texts.items()
            for number, line in enumerate(text.splitlines(), 1) if pattern.search(line)]


def test_no_path_of_a_machine():
    texts = tracked()
    assert len(texts) > 20
    assert found(MACHINE_PATH, texts) == []


def test_no_registry():
    assert found(REGISTRY, {name: text for name, text in tracked().items() if name != LOCK}) == []


def test_the_lock_names_only_the_public_registry():
    hosts = {urlsplit(address).hostname for address in ADDRESS.findall(tracked().get(LOCK, ""))}
    assert hosts <= set(PUBLIC_REGISTRY)


@pytest.mark.parametrize(("line", "wrong"), [
    ("open('/" + "work/main/a.txt')", True), ("see /" + "tmp/x", True), ("/" + "home/user/x", True),
    ("https://example.org/" + "work/1", False), ("src/" + "work/x", False), ("/var/lib/svodka", False),
])
def test_what_is_a_path_of_a_machine(line, wrong):
    assert bool(MACHINE_PATH.search(line)) is wrong
