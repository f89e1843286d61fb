# make demo      the newsroom with demo stories, on your machine
# make test      lint, types, import order and tests
# Both install what they need into .venv first, once.

VENV    := .venv
BIN     := $(VENV)/bin
PYTHON  ?= $(firstword $(foreach p,python3 python3.13 python3.12 python3.11,$(shell $(p) -c 'import sys; sys.version_info >= (3, 11) and print("$(p)")' 2>/dev/null)))
SHARED  ?= ../shared
PIP     := $(BIN)/python -m pip --disable-pip-version-check
STAMP   := $(VENV)/.installed
DEV     := $(VENV)/.dev

.PHONY: help install demo sample test lint score bench train picture lock clean

help:
	@echo "make install   .venv with everything, from the locked requirements"
	@echo "make demo      the newsroom with demo stories, on your machine"
	@echo "make sample    read sample stories before your eyes"
	@echo "make test      ruff, mypy, import order, pytest"
	@echo "make score     score our reader on the gold readings in $(SHARED)/gold/dev"
	@echo "make bench     speed and memory, beside spaCy's small English pipeline"
	@echo "make train     train the models anew (models/README.md)"
	@echo "make picture   draw docs/terminal.svg anew"
	@echo "make lock      compile requirements/ anew from pyproject.toml"

install: $(STAMP)

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Situasi needs Python 3.11 or newer; on Debian: apt-get install python3 python3-venv" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) 2>/dev/null \
	  || { rm -rf $(VENV); $(PYTHON) -m virtualenv -q $(VENV) 2>/dev/null; } \
	  || { rm -rf $(VENV); echo "$(PYTHON) cannot make a virtual environment; on Debian: apt-get install python3-venv" >&2; exit 1; }

$(STAMP): $(BIN)/python requirements/run.txt requirements/build.txt pyproject.toml
	@echo "installing into $(VENV) …"
	@$(PIP) install -q -r requirements/build.txt -r requirements/run.txt
	@$(PIP) install -q --no-deps --no-build-isolation -e .
	@touch $@

# What the tests need beside it: Spark alone is 450 MB. Pages are checked with axe, the Nu HTML checker
# and Lighthouse, which come from npm; without it those tests are skipped and say so.
CHECKS := tests/newsroom/browser
$(DEV): $(STAMP) requirements/dev.txt $(CHECKS)/package-lock.json
	@(! command -v npm >/dev/null || npm ci --prefix $(CHECKS) --ignore-scripts --no-fund --no-audit --silent) & \
	  $(PIP) install -q --no-compile -r requirements/dev.txt && wait $$!
	@touch $@

demo: install
	@$(BIN)/situasi serve --demo --data build/demo

sample: install
	@$(BIN)/situasi read samples/kirgistan-tajikistan.html
	@$(BIN)/situasi read samples/armenia-second-truce.txt --published 2022-09-15
	@echo
	@echo "Next: $(BIN)/situasi read YOUR-STORY.html · $(BIN)/situasi explain samples/kirgistan-tajikistan.html · $(BIN)/situasi --help"

test: lint
	$(BIN)/pytest -n 3 --dist loadgroup

lint: $(DEV)
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

score: install
	@test -f $(SHARED)/gold/score.py || { echo "make score: there are no gold readings in $(SHARED)/gold; give their folder as SHARED=…" >&2; exit 1; }
	@mkdir -p build
	@$(BIN)/python $(SHARED)/gold/gold.py stories $(SHARED)/gold/dev > build/dev-stories.jsonl
	@$(BIN)/situasi read build/dev-stories.jsonl --output build/dev-readings.jsonl
	@$(BIN)/python $(SHARED)/gold/score.py $(SHARED)/gold/dev build/dev-readings.jsonl

bench: $(VENV)/.bench
	@$(BIN)/python benchmarks/read.py

$(VENV)/.bench: $(STAMP) requirements/bench.txt
	@$(PIP) install -q -c requirements/run.txt -r requirements/bench.txt
	@touch $@

# What the training scripts are and what they need is told in models/README.md.
train: $(VENV)/.train
	@$(BIN)/python models/make.py build/train --gold $(SHARED)/gold/train --dev $(SHARED)/gold/dev

$(VENV)/.train: $(STAMP) requirements/train.txt
	@$(PIP) install -q --no-build-isolation -c requirements/train.txt -e '.[train]'
	@touch $@

picture: install
	@$(BIN)/python docs/picture.py

# pip-tools in an environment of its own; the files name packages and versions, no hosts.
LOCK := $(VENV)/lock/bin/pip-compile -q --allow-unsafe --no-header --annotation-style=line \
  --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-emit-options --strip-extras
EXTRAS := newsroom postgres archive
lock: $(BIN)/python
	@test -x $(VENV)/lock/bin/pip-compile || { $(BIN)/python -m venv $(VENV)/lock && $(VENV)/lock/bin/python -m pip install -q pip-tools; }
	$(LOCK) $(addprefix --extra=,$(EXTRAS)) -o requirements/run.txt pyproject.toml
	$(LOCK) -o requirements/build.txt requirements/build.in
	$(LOCK) --extra=dev --extra=spark --constraint requirements/run.txt -o requirements/dev.txt pyproject.toml
	for extra in bench train; do \
	  $(LOCK) --extra=$$extra --constraint requirements/run.txt -o requirements/$$extra.txt pyproject.toml; \
	done
	@# The build of one machine is no version of the registry's.
	@sed -i 's/+cpu / /' requirements/train.txt

clean:
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
