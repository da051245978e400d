# Writes the outputs that statusgen.lua lists when a spec has changed.  In a Makefile:
#
#     include statusgen.mk
#     program: main.o generated/app_error.o
#     main.o generated/app_error.o: generated/app_error.h
#     test: check-generated
#
# If the compiler lists the headers (-MMD), order is enough: OBJECTS: | .statusgen.stamp
# Files to ignore: .statusgen.stamp and .statusgen.d.
STATUSGEN ?= statusgen

statusgen_goal := $(.DEFAULT_GOAL)
statusgen_outputs := $(shell $(STATUSGEN) generate --list-outputs || echo failed)
$(if $(filter failed,$(statusgen_outputs)),$(error $(STATUSGEN) failed))
statusgen_missing := $(filter-out $(wildcard $(statusgen_outputs)),$(statusgen_outputs))

# A new program, or an output that was deleted, makes all of them again.
.statusgen.stamp: statusgen.lua \
    $(shell command -v $(STATUSGEN) | sed 's/ /\\ /g') \
    $(if $(statusgen_missing),statusgen-again)
	$(STATUSGEN) generate --stamp $@ --depfile .statusgen.d

$(statusgen_outputs): .statusgen.stamp ;

.PHONY: check-generated statusgen-again
check-generated:
	$(STATUSGEN) check

-include .statusgen.d
.DEFAULT_GOAL := $(statusgen_goal)
