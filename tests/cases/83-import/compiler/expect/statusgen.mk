# Writes the outputs that statusgen.lua lists when a spec has changed.  In a Makefile:
#
#     include statusgen.mk
#     program: .statusgen.stamp
#     test: check-generated
STATUSGEN ?= statusgen

.statusgen.stamp: statusgen.lua
	$(STATUSGEN) generate --stamp $@ --depfile .statusgen.d

.PHONY: check-generated
check-generated:
	$(STATUSGEN) check

-include .statusgen.d
