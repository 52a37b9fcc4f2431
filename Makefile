# `make demo` shows it, `make test` proves it, `make bench` measures it, `make faults` breaks it.
.PHONY: demo test accessibility bench faults messages format

PORT ?= 8000
DATA ?= $(CURDIR)/data
CATALOGUES = $(wildcard locale/*/LC_MESSAGES/*.po site/civic/languages/lent/*/LC_MESSAGES/*.po)
export PORT DATA FRESH ONLY

demo: .venv/runtime
	@.venv/bin/python site/deploy/demo.py

test: .venv/development
	@.ci/test

# Also keeps the result for the accessibility statement. ONLY="board": some screens, nothing kept.
accessibility: .venv/development
	@tests/accessibility/tools
	@PYTHONPATH=site:. .venv/bin/python -m pytest -m accessibility tests/accessibility
	@[ -n "$(ONLY)" ] || cp "$(DATA)/accessibility.json" site/civic/design/checked.json

# QUICK=1: only whether it can be measured. See README, "Measured".
bench: .venv/development
	@tests/load/tools
	@.venv/bin/python tests/load/bench.py

# ENGINES=sqlite, ONLY=workers, QUICK=1. See README, "When things break".
faults: .venv/development
	@tests/load/tools
	@.venv/bin/python tests/load/faults.py

# After new texts: extract them into the catalogues (needs gettext), then compile.
messages: .venv/development
	.venv/bin/python manage.py makemessages -a --no-obsolete --ignore 'data/*' --ignore '.venv/*' --ignore '*/node_modules/*'
	.venv/bin/python site/deploy/compile_messages.py

format: .venv/development
	.venv/bin/ruff check --fix . && .venv/bin/ruff format .

.venv/runtime: requirements.txt $(CATALOGUES)
	@site/deploy/environment requirements.txt
	@touch $@

.venv/development: requirements-dev.txt $(CATALOGUES)
	@site/deploy/environment requirements-dev.txt
	@touch $@ .venv/runtime
