# `make` alone lists the targets.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PORT ?= 8765
SHARED ?= ../shared
export HF_HUB_OFFLINE := 1

.DEFAULT_GOAL := help
.PHONY: help install run test check format lint types eval eval-extraction bench-keyword bench-hybrid bench-build clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1|\2/' | column -t -s '|'

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: pyproject.toml constraints.txt | $(BIN)/python
	$(BIN)/pip install --quiet --constraint constraints.txt --editable .
	$(BIN)/python -m search.keyword.warming
	touch $@

$(VENV)/.installed-dev: pyproject.toml constraints.txt $(VENV)/.installed
	$(BIN)/pip install --quiet --constraint constraints.txt --editable '.[dev]'
	touch $@

install: $(VENV)/.installed ## make .venv with everything that running needs

run: install ## index seeds/, show a search and similar statements, serve http://127.0.0.1:8765
	$(BIN)/onrecord index seeds
	$(BIN)/onrecord search 'missile defense' --limit 3
	$(BIN)/onrecord similar --text 'The US wants absolute military dominance' --limit 3
	$(BIN)/onrecord serve --port $(PORT)

test: $(VENV)/.installed-dev ## run the whole test suite
	$(BIN)/python -m pytest

check: format lint types ## format, lint and types (tests: make test)

format: $(VENV)/.installed-dev
	$(BIN)/ruff format --check .

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check .

types: $(VENV)/.installed-dev
	$(BIN)/mypy

eval: $(VENV)/.installed-dev ## quality of ranking and verification on the sets in ../shared
	$(BIN)/python -m tests.eval.run --shared $(SHARED) --write

eval-extraction: $(VENV)/.installed-dev ## quality of extraction on PolNeAR dev in ../shared
	$(BIN)/python -m tests.eval.extraction --shared $(SHARED)

bench-keyword: $(VENV)/.installed-dev ## keyword search beside bm25s, Tantivy and Whoosh
	$(BIN)/pip install --quiet bm25s tantivy
	$(BIN)/python -m tests.bench.keyword $(SHARED)/data/un_general_debate.jsonl.xz $(SHARED)/data/quotebank.jsonl.xz

bench-hybrid: $(VENV)/.installed-dev ## hybrid search beside txtai and LanceDB
	$(BIN)/python -m tests.bench.hybrid

bench-build: $(VENV)/.installed-dev ## how fast an index is made
	$(BIN)/python -m tests.bench.build $(SHARED)/data/un_general_debate.jsonl.xz

clean: ## remove .venv, caches and the seeds' index
	rm -rf $(VENV) build *.egg-info onrecord-index .mypy_cache .ruff_cache .pytest_cache .hypothesis
