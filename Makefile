# `make demo` shows it, `make test` proves it, `make bench` measures it, `make faults` breaks it.
.PHONY: demo test bench faults messages format

PORT ?= 8000
DATA ?= $(CURDIR)/data
export PORT DATA FRESH

demo: .venv/runtime
	@.venv/bin/python site/deploy/demo.py

test: .venv/development
	@.ci/test

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
	.venv/bin/python manage.py makemessages -l pt_PT --no-obsolete --ignore 'data/*' --ignore '.venv/*'
	.venv/bin/python site/deploy/compile_messages.py

format: .venv/development
	.venv/bin/ruff check --fix . && .venv/bin/ruff format .

.venv/runtime: requirements.txt $(wildcard locale/*/LC_MESSAGES/*.po)
	@site/deploy/environment requirements.txt
	@touch $@

.venv/development: requirements-dev.txt $(wildcard locale/*/LC_MESSAGES/*.po)
	@site/deploy/environment requirements-dev.txt
	@touch $@ .venv/runtime
